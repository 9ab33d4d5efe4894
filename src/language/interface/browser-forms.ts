/** Words of the staff's forms at `/quan-tri/`. Staff read Vietnamese: they have no other language. */
import type { components } from '../../model/schema/components.ts'

/** What a component is called in the editor's menu, and each of its fields. */
export const componentWords: Readonly<Record<keyof typeof components, string>> = {
  ChiTieu: 'Biểu đồ của một chỉ tiêu',
  SoLieu: 'Một con số lấy từ bảng số liệu',
  Nguon: 'Dấu nguồn',
  VanBan: 'Tên một văn bản',
  BangTuNgu: 'Bảng từ ngữ',
  KenhLienHe: 'Chỗ gửi góp ý',
  KiemTraTroNang: 'Lời về kiểm tra trợ năng',
  QuyenDung: 'Lời về dùng lại',
  TheBaoChi: 'Thẻ cho báo chí',
  GoiBaoChi: 'Gói tải về cho báo chí',
  CacBuoc: 'Các bước',
  Nen: 'Những điều nên làm',
  Dung: 'Những điều không nên làm',
  HoiAi: 'Hộp hỏi ai, ở đâu',
  HopLuat: 'Hộp nói về một văn bản luật',
  Nguoi: 'Người được nhắc tên theo phiếu đồng ý',
  TuNgu: 'Từ có giải nghĩa',
}

export const attributeWords: Readonly<Record<string, string>> = {
  ma: 'Mã',
  ky: 'Kỳ',
  don_vi: 'Đơn vị',
  chuan: 'Chuẩn',
  viet: 'Con số viết trong câu, để đối chiếu',
  muc: 'Mục trong nguồn',
  viec: 'Việc gì',
  ai: 'Hỏi ai',
  co_quan: 'Cơ quan',
  o_dau: 'Ở đâu',
  mang_theo: 'Mang theo gì, cách nhau bằng dấu chấm phẩy',
  phieu: 'Số phiếu đồng ý',
  thay: 'Chữ thay vào khi hết đồng ý',
  trong: 'Chữ ở trong',
}

/** Blocks between `:::`, with their heading. */
export const asideWords: Readonly<Record<string, string>> = {
  note: 'Hộp ghi nhớ',
  tip: 'Hộp mách nước',
  caution: 'Hộp lưu ý',
  danger: 'Hộp cảnh báo',
}

export const formWords = {
  title: 'Biểu mẫu cho người làm trang',
  noScript: 'Biểu mẫu này cần JavaScript. Hãy bật JavaScript trong trình duyệt rồi mở lại trang.',
  starting: 'Đang mở biểu mẫu…',
  /** Where there is no host: `address` is that of the forms on one's own computer. */
  localOnly:
    'Ấn bản này chưa khai địa chỉ kho tệp trên mạng, nên biểu mẫu chỉ làm việc với bản nằm trên máy của anh chị. Trên máy đó hãy chạy npm start, rồi mở trang này ở http://localhost:4321 bằng Chrome hoặc Edge và chọn thư mục của ấn bản.',
  broken: 'Chưa mở được biểu mẫu. Hãy mở lại trang; nếu vẫn vậy thì báo người bảo trì.',
  header: (columns: string) =>
    `Dòng đầu của tệp không phải tên cột của bảng này (${columns}). Hãy chạy npm run tidy để đưa tệp về dạng lưu, rồi mở lại.`,
  app: (site: string) => `Biểu mẫu: ${site}`,
  figures: 'Số liệu',
  figuresHint:
    'Mỗi tệp một nhóm số. Số phải giữ kín của hộ dân không hiện ở đây: sửa bằng sổ tính, để máy kiểm tra cả ấn bản trước khi ghi.',
  registers: 'Các sổ',
  registersHint: 'Đơn vị, nguồn, văn bản, cơ quan, mô hình, phiếu đồng ý và các sổ khác.',
  row: 'dòng',
  rows: 'Các dòng',
  handbook: 'Sổ tay',
  story: 'Gương điển hình',
  page: 'Trang chung',
  article: 'bài',
  english: (name: string) => `${name} (tiếng Anh)`,
  englishHint: 'Bài dịch mang đúng tên tệp của bài tiếng Việt.',
  body: 'Nội dung bài',
  heading: 'Tiêu đề của hộp',
  bodyHint:
    'Chữ hiện đúng như viết trong tệp. Nút Markdown ở góc phải mở bảng soạn có khối: con số, nguồn, từ có giải nghĩa nằm trong mục Chèn. Lưu xong, máy kiểm tra đọc lại cả bài.',
  address: 'Tên trong địa chỉ: chữ thường không dấu, nối bằng gạch ngang. Bài đã đăng thì không đổi.',
  blank: '(bỏ trống)',
  /** What a text or a recording says in the place of a form of consent. */
  withoutForm: { 'khong-nhan-dien': 'Không ai bị nhận ra', 'vai-tro': 'Chỉ nói vai trò công việc, không nêu tên' },
  consentForm: (number: string, purpose: string, until: string) => `${number}: ${purpose} (đến hết ${until})`,
  validFrom: (day: string) => `từ ${day}`,
  validTo: (day: string) => `đến ${day}`,
  photoFile: 'Ảnh JPEG hoặc PNG. Ảnh nằm trong content/anh.',
  saved: {
    create: 'Thêm {{collection}} “{{slug}}” bằng biểu mẫu',
    update: 'Sửa {{collection}} “{{slug}}” bằng biểu mẫu',
    delete: 'Xóa {{collection}} “{{slug}}” bằng biểu mẫu',
    uploadMedia: 'Thêm tệp “{{path}}” bằng biểu mẫu',
    deleteMedia: 'Xóa tệp “{{path}}” bằng biểu mẫu',
  },
  refused: {
    number: 'Viết số liền, không dấu chấm; số lẻ dùng dấu phẩy. Ví dụ: 1250 hoặc 7,5.',
    integer: 'Viết một số nguyên, chỉ có chữ số.',
    date: 'Viết ngày theo dạng 31/12/2025.',
    period: 'Viết kỳ theo dạng 2023; 11/2024; 30/06/2025; 2021-2023; 01/2022-06/2023; dau 2024; cuoi 2021.',
    address: 'Viết địa chỉ đầy đủ, bắt đầu bằng https:// hoặc http://.',
    line: 'Viết liền một dòng, không xuống dòng.',
    moment: 'Viết giờ Việt Nam theo dạng 2026-11-27T08:30.',
    slug: 'Chỉ dùng chữ thường không dấu, chữ số và gạch ngang, ví dụ: vay-von.',
    recording: 'Viết tên tệp MP3, ví dụ: cach-lam.mp3.',
  },
  /** Help that differs from the schema's, where a form has drop-downs in the place of codes and signs. */
  hints: {
    phieu:
      'Phải chọn khi ảnh có người nhận ra được. Phiếu hết hạn hoặc đã rút không có ở đây; phiếu mới ghi vào sổ thì mở lại trang mới thấy.',
    dong_y: 'Không ai bị nhận ra, chỉ nói vai trò, hoặc các phiếu đồng ý còn hạn. Phiếu mới ghi vào sổ thì mở lại trang mới thấy.',
    tim: 'Lời thường ngày của điều mà bài trả lời, mỗi dòng một mục. Không hiện trên trang. Nhiều nhất 20 mục, mỗi mục không quá 8 chữ.',
    'bai-viet.phan': 'Bài nằm ở phần nào của mục lục.',
    so_sanh: 'Ba dòng: mã chỉ tiêu, kỳ trước, kỳ sau; ví dụ CT4B, rồi 2022, rồi 2024.',
    'bai-viet.ma_don_vi': 'Nơi diễn ra câu chuyện.',
    'bai-viet.trang_thai': 'Bỏ trống là chờ duyệt.',
    'bai-viet.dang_luc': 'Giờ Việt Nam, đến từng phút: 2026-11-27T08:30. Chỉ ghi khi trạng thái là hẹn giờ.',
    'chi-tieu.gan_voi': 'Các chuỗi đã công bố gần với chỉ tiêu này nhất, nhưng không phải số của chỉ tiêu.',
    'dong-y.pham_vi': 'Người đồng ý cho đăng ở những nơi nào.',
    'dong-y.hinh_thuc': 'Người đồng ý cho dùng những gì của mình.',
    'dong-y.duoi_bay_tuoi': 'Chọn Có khi em chưa đủ 7 tuổi; khi đó chỉ cần người đại diện đồng ý.',
  } as Readonly<Record<string, string>>,
}
