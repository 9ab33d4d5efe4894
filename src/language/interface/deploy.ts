/** What `npm run deploy` says, in Vietnamese, as whoever runs the site reads it: what happened, and what to do next. */
export const deployWords = {
  noBuild: (dir: string) => `Chưa có bản dựng trọn vẹn trong ${dir}. Chạy npm run build trước, rồi chạy lại lệnh này.`,
  noStatus: (dir: string) => `${dir}/trang-thai.json thiếu hoặc hỏng nên không biết bản này giữ kín những gì. Dựng lại bằng npm run build.`,
  wrongTarget: (given: string) =>
    `Nơi đặt “${given}” không dùng được. Ghi --to người@máy-chủ:/đường/dẫn (máy chủ riêng), --to /đường/dẫn (máy này) hoặc --to s3://tên-kho.`,
  noTarget: 'Chưa ghi nơi đặt trang. Thêm --to người@máy-chủ:/đường/dẫn, --to /đường/dẫn hoặc --to s3://tên-kho.',
  noTool: (tool: string) => `Máy này chưa có ${tool}. Cài ${tool} rồi chạy lại; trang đang công bố không đổi.`,
  noServer: (target: string) =>
    `Không nối được với ${target}. Xem lại mạng, tên máy chủ và khóa SSH rồi chạy lại; trang đang công bố không đổi.`,
  busy: (id: string) =>
    `Một lần đăng khác (${id || 'không rõ mã'}) đang làm. Chờ nó xong rồi chạy lại. Nếu chắc chắn nó đã bị ngắt: npm run deploy -- --unlock --to NƠI-ĐẶT; khóa bỏ quên quá 30 phút thì máy tự mở.`,
  notWhole: 'Bản gửi lên không trọn vẹn: có tệp thiếu hoặc khác bản đã dựng. Bản cũ vẫn được phục vụ; chạy lại lệnh này để gửi lại.',
  unwritable: (target: string) =>
    `Không ghi được vào ${target}: đĩa đầy hoặc không có quyền. Bản cũ vẫn được phục vụ. Dọn chỗ hoặc xem lại quyền rồi chạy lại.`,
  lost: 'Khóa của lần đăng này đã bị lần khác lấy mất nên máy dừng. Bản cũ vẫn được phục vụ; chạy lại khi lần kia xong.',
  heldBack:
    'Không trở lại bản trước được: từ khi ấy có bài đã rút, phiếu đồng ý đã đổi hoặc số nay giữ kín. Muốn bỏ thay đổi vừa rồi, hoàn tác commit ấy (git revert) rồi dựng và đăng lại.',
  nothingBefore:
    'Không có bản trước để trở lại (mới đăng lần đầu, hoặc bản trước đã bị xóa vì giữ điều đã rút). Hoàn tác commit (git revert) rồi dựng và đăng lại.',
  failed: (tool: string, words: string) =>
    `${tool} dừng giữa chừng${words ? `: ${words}` : ''}. Bản cũ vẫn được phục vụ; xem lại rồi chạy lại.`,
  done: (id: string, files: number, seconds: string, canGoBack: boolean) =>
    `Đã đăng bản ${id}: ${files} tệp, ${seconds} giây. ${
      canGoBack
        ? 'Muốn trở lại bản trước: npm run deploy -- --back --to NƠI-ĐẶT.'
        : 'Không giữ bản nào trước đó, nên không trở lại bằng một lệnh được.'
    }`,
  uploaded: (bucket: string, seconds: string) =>
    `Đã gửi lên ${bucket} trong ${seconds} giây. Nơi này không giữ bản trước: muốn trở lại thì hoàn tác commit (git revert) rồi dựng và đăng lại.`,
  back: (id: string) => `Đã trở lại bản ${id}.`,
  noBackInBucket: 'Kho s3:// không giữ bản trước. Hoàn tác commit (git revert) rồi dựng và đăng lại.',
  unlocked: 'Đã mở khóa. Chạy lại lệnh đăng.',
} as const
