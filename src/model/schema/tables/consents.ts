/** Forms of consent, without names: `data/dong-y.csv`. It is never published. */
import type { TableSchema } from '../types.ts'

const yes = { type: 'string', constraints: { enum: ['co', 'khong'] } } as const
const day = { type: 'date', format: '%d/%m/%Y' } as const

export const consents = {
  name: 'dong-y',
  path: 'data/dong-y.csv',
  title: 'Phiếu đồng ý',
  titleEn: 'Consents',
  description:
    'Mỗi dòng một phiếu đồng ý của người được kể, không ghi tên ai. Máy xét theo ngày dựng trang; ô bỏ trống không bao giờ là “có”. Bảng này không lên trang.',
  optional: true,
  fields: [
    {
      name: 'so_phieu',
      title: 'Số phiếu',
      titleEn: 'Number',
      type: 'string',
      description: 'Số của đơn vị ghi trên phiếu giấy, ví dụ PH-12/2026.',
      constraints: { required: true, unique: true },
    },
    {
      name: 'pham_vi',
      title: 'Được đăng ở đâu',
      titleEn: 'Where',
      type: 'string',
      description:
        'web: trang và ô tìm; in: sách, tờ in; bao-chi: gói cho báo chí; mang-xa-hoi: ảnh chia sẻ. Nhiều nơi thì cách nhau bằng |.',
      list: true,
      constraints: { enum: ['web', 'in', 'bao-chi', 'mang-xa-hoi'] },
    },
    {
      name: 'hinh_thuc',
      title: 'Được dùng gì',
      titleEn: 'What',
      type: 'string',
      description: 'ten: tên; anh: ảnh; giong-noi: giọng nói; chuyen-ke: câu chuyện. Nhiều thứ thì cách nhau bằng |.',
      list: true,
      constraints: { enum: ['ten', 'anh', 'giong-noi', 'chuyen-ke'] },
    },
    {
      name: 'doi_tuong',
      title: 'Người lớn hay trẻ em',
      titleEn: 'Adult or child',
      type: 'string',
      constraints: { required: true, enum: ['nguoi-lon', 'tre-em'] },
    },
    {
      name: 'duoi_bay_tuoi',
      title: 'Trẻ dưới 7 tuổi',
      titleEn: 'Child below seven',
      description: 'Ghi co khi em chưa đủ 7 tuổi; khi đó chỉ cần người đại diện đồng ý.',
      ...yes,
    },
    {
      name: 'tre_em_dong_y',
      title: 'Em đồng ý',
      titleEn: 'Child agrees',
      description: 'Từ đủ 7 tuổi phải có cả em và người đại diện đồng ý.',
      ...yes,
    },
    { name: 'dai_dien_dong_y', title: 'Người đại diện đồng ý', titleEn: 'Guardian agrees', ...yes },
    { name: 'muc_dich', title: 'Mục đích', titleEn: 'Purpose', type: 'string', description: 'Đúng như đã nói với người đồng ý.' },
    { name: 'co_quan', title: 'Cơ quan nhận', titleEn: 'Body', type: 'string', kind: 'code', ref: 'co-quan' },
    {
      name: 'nguoi_nhan',
      title: 'Người nhận phiếu',
      titleEn: 'Received by',
      type: 'string',
      description: 'Ghi vai trò, không ghi tên: cán bộ văn hóa xã.',
    },
    { name: 'cho_ngay', title: 'Ngày đồng ý', titleEn: 'Given on', ...day },
    { name: 'den_ngay', title: 'Đến hết ngày', titleEn: 'Until', ...day },
    {
      name: 'rut_ngay',
      title: 'Ngày rút',
      titleEn: 'Withdrawn on',
      description: 'Ngày người đồng ý xin rút; từ ngày ấy không đăng nữa.',
      ...day,
    },
    { name: 'giu_tai', title: 'Bản giấy giữ ở đâu', titleEn: 'Paper kept at', type: 'string' },
  ],
  primaryKey: ['so_phieu'],
} as const satisfies TableSchema
