/** A photo of a text, as its front matter declares it. */
import type { GroupKey } from '../types.ts'

export const photoField = {
  name: 'anh',
  title: 'Ảnh chụp',
  titleEn: 'Photos',
  type: 'object',
  list: true,
  description: 'Ảnh hiện ở đầu bài, theo thứ tự ghi ở đây. Máy tự thu nhỏ ảnh và xóa nơi chụp, máy chụp.',
  fields: [
    {
      name: 'tep',
      title: 'Tệp ảnh',
      titleEn: 'File',
      type: 'string',
      description: 'Tên tệp JPEG hoặc PNG trong content/anh/, ví dụ vuon-rau.jpg.',
      constraints: { required: true },
    },
    {
      name: 'mo_ta',
      title: 'Tả ảnh cho người không nhìn thấy',
      titleEn: 'Words for those who do not see it',
      type: 'string',
      constraints: { required: true },
    },
    { name: 'chu_thich', title: 'Lời dưới ảnh', titleEn: 'Caption', type: 'string' },
    {
      name: 'tac_gia',
      title: 'Người chụp hoặc nơi giữ ảnh',
      titleEn: 'Credit',
      type: 'string',
      constraints: { required: true },
    },
    {
      name: 'giay_phep',
      title: 'Được dùng lại thế nào',
      titleEn: 'Terms of use',
      type: 'string',
      description: 'Ví dụ: CC BY 4.0; hoặc: Chỉ dùng trên trang này.',
      constraints: { required: true },
    },
    {
      name: 'co_nguoi',
      title: 'Có người nhận ra được',
      titleEn: 'Shows people who can be recognised',
      type: 'string',
      description: 'co: phải có phiếu đồng ý còn hạn, nếu không thì ảnh không được đăng.',
      constraints: { required: true, enum: ['co', 'khong'] },
    },
    {
      name: 'phieu',
      title: 'Số phiếu đồng ý',
      titleEn: 'Consent form',
      type: 'string',
      description: 'Phải ghi khi co_nguoi là co; nhiều phiếu thì cách nhau bằng |.',
    },
  ],
} as const satisfies GroupKey
