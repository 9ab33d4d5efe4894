/** What is said of the surroundings of a command: addresses, folders, ports, packages. It speaks Vietnamese, as the staff who build do. */
export const surroundingsWords = {
  character: (path: string, character: string) =>
    `Đường dẫn “${path}” có ký tự “${character}” nên không dựng được trang. Đổi tên thư mục, bỏ ký tự ấy, rồi chạy lại.`,
  noEdition: (name: string, given: string) => `${name}${given}: không có thư mục này. Kiểm tra lại tên thư mục ấn bản.`,
  editionIsFile: (name: string, given: string) => `${name}${given} là một tệp. Ghi tên thư mục chứa content/ và data/.`,
  siteBlank: (given: string) => `SITE_URL=“${given}” có khoảng trắng. Ghi một địa chỉ, ví dụ SITE_URL=https://ten-mien.vn.`,
  siteScheme: (given: string) => `SITE_URL=${given} thiếu https:// ở đầu. Ghi SITE_URL=https://${given}.`,
  sitePath: (given: string, origin: string, path: string) =>
    `SITE_URL=${given} có đường dẫn sau tên miền. Ghi SITE_URL=${origin} và BASE_PATH=${path}.`,
  siteMore: (given: string, origin: string) => `SITE_URL=${given} có phần thừa sau tên miền. Ghi SITE_URL=${origin}.`,
  wrongSite: (given: string) => `SITE_URL=${given} không phải địa chỉ trang. Ghi ví dụ SITE_URL=https://ten-mien.vn.`,
  baseSlash: (given: string, right: string) => `BASE_PATH=${given} phải bắt đầu bằng một dấu /. Ghi BASE_PATH=${right}.`,
  wrongBase: (given: string) =>
    `BASE_PATH=${given} không dùng được. Chỉ dùng chữ không dấu, số, gạch ngang giữa các dấu /, ví dụ BASE_PATH=/thu-muc.`,
  wrongPort: (given: string) => `PORT=${given} không phải số cổng. Ghi một số từ 1 đến 65535, ví dụ PORT=4321.`,
  wrongEvery: (given: string) =>
    `BUILD_EVERY=${given} không phải số giờ giữa hai lần dựng. Ghi một số nguyên từ 1 đến 8784, ví dụ BUILD_EVERY=24, hoặc bỏ biến này.`,
  wrongClock: {
    BUILD_DATE: (given: string) =>
      `BUILD_DATE=${given} không phải ngày giờ. Ghi BUILD_DATE=2026-11-27, hoặc thêm giờ phút (giờ Việt Nam): BUILD_DATE=2026-11-27T08:30.`,
    SOURCE_DATE_EPOCH: (given: string) =>
      `SOURCE_DATE_EPOCH=${given} không phải số giây. Ghi một số nguyên, ví dụ SOURCE_DATE_EPOCH=1795750200, hoặc bỏ biến này.`,
  },
  portTaken: (port: number, next: number) =>
    `Cổng ${port} đang được chương trình khác dùng. Dừng chương trình ấy, hoặc chạy với PORT=${next}.`,
  portRefused: (port: number) => `Máy không cho dùng cổng ${port}. Chạy với PORT=4321.`,
  nothingBuilt: (dir: string) => `Chưa có trang nào trong ${dir}. Chạy npm run build trước.`,
  at: (place: string) => `Nơi gặp lỗi: ${place}`,
} as const
