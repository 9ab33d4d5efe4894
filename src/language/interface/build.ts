/** What `npm run build` says. It speaks Vietnamese, as the staff who run it do. */
export const buildWords = {
  done: (pages: number, files: number, megabytes: string, seconds: string, edition: string) =>
    `Đã dựng ${pages} trang, ${files} tệp, ${megabytes} MB trong ${seconds} giây (${edition}).`,
  forFolder: (folder: string) =>
    `Chép cả thư mục ${folder} vào thẻ USB; mở tệp index.html trong đó là đọc, tìm và nghe được, không cần mạng.`,
  root: 'ấn bản gốc',
  failed: 'Không dựng được trang; bản đang công bố không thay đổi.',
  codeInContent: 'Nội dung không được chứa mã.',
  addressInContent: (address: string) => `Nội dung không được dùng địa chỉ “${address.slice(0, 60)}”.`,
  componentInContent: (name: string) => `Nội dung không được dùng <${name}>.`,
  uncheckedText: (file: string) => `${file} chưa được kiểm tra nên không được dựng; hãy chạy lại lệnh dựng.`,
  notTypeset: (reason: string) => `Không đóng được sách in; hãy báo cho người viết mã. Máy ghi: ${reason}`,
  warning: (message: string, fix: string) => `Lưu ý: ${message} ${fix}`,
  noHost:
    'Lưu ý: chưa có SITE_URL nên bản này không ghi địa chỉ trong câu trích dẫn, mã nhúng và mô tả cho máy, và không có nguồn tin (RSS), sơ đồ trang. Trước khi công bố, dựng lại với SITE_URL=https://tên-miền.',
  ownHost: (given: string) =>
    `Lưu ý: SITE_URL=${given} là máy này nên bản này không ghi địa chỉ trong câu trích dẫn, mã nhúng và mô tả cho máy. Trước khi công bố, dựng lại với SITE_URL=https://tên-miền.`,
} as const
