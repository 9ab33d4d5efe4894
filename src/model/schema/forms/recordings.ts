/** Recordings of a text, as its front matter lists them, and how long they may be, as the site file says. */
import { recordingLanguages } from '../../recording.ts'
import type { GroupKey } from '../types.ts'

export const recordingsField = {
  name: 'ghi_am',
  title: 'Bản ghi âm',
  titleEn: 'Recordings',
  type: 'object',
  description: 'Mỗi mục là một bản ghi có người đọc bài này; tệp đặt trong content/ghi-am/.',
  list: true,
  only: ['handbook', 'story'],
  fields: [
    {
      name: 'tep',
      title: 'Tên tệp ghi âm',
      titleEn: 'File',
      type: 'string',
      description: 'Tệp MP3 trong content/ghi-am/, ví dụ cach-lam.mp3.',
      constraints: { required: true },
    },
    {
      name: 'tieng',
      title: 'Thứ tiếng',
      titleEn: 'Language',
      type: 'string',
      description: 'vi tiếng Việt, bdq Ba Na, sed Xơ Đăng, tdr Tơ Đrá, kxy Ca Dong, hre Hrê…',
      constraints: { required: true, enum: recordingLanguages },
    },
    {
      name: 'ngay',
      title: 'Ngày ghi âm',
      titleEn: 'Recorded on',
      type: 'date',
      format: '%d/%m/%Y',
      constraints: { required: true },
    },
    {
      name: 'ai_doc',
      title: 'Ai đọc',
      titleEn: 'Reader',
      type: 'string',
      description: 'Vai trò của người đọc, ví dụ: cán bộ văn hóa xã. Không ghi tên người.',
      constraints: { required: true },
    },
    {
      name: 'dong_y',
      title: 'Sự đồng ý của người đọc',
      titleEn: 'Consent',
      type: 'string',
      description:
        'khong-nhan-dien: tiếng máy, hoặc giọng không ai nhận ra; vai-tro: cán bộ đọc theo việc được giao; còn lại thì ghi số phiếu trong data/dong-y.csv.',
    },
    {
      name: 'dong_y_den',
      title: 'Đồng ý đến ngày',
      titleEn: 'Consent until',
      type: 'date',
      description: 'Ghi khi muốn gỡ bản ghi sớm hơn hạn của phiếu.',
      format: '%d/%m/%Y',
    },
    {
      name: 'loi',
      title: 'Tệp lời của bản ghi',
      titleEn: 'Transcript',
      type: 'string',
      description: 'Tệp chữ thường (.txt) trong content/ghi-am/, khi lời đọc không phải chính bài này.',
    },
    {
      name: 'ma_loi',
      title: 'Mã lời lúc đọc',
      titleEn: 'Code of the words read',
      type: 'string',
      description: 'Tám chữ do máy kiểm tra nêu; lời bài đổi thì mã đổi, và trang ghi là bản ghi đã cũ.',
    },
  ],
} as const satisfies GroupKey

export const recordingLimitsField = {
  name: 'ghi_am',
  title: 'Giới hạn của bản ghi âm',
  titleEn: 'Limits of recordings',
  type: 'object',
  fields: [
    {
      name: 'phut',
      title: 'Số phút dài nhất',
      titleEn: 'Minutes',
      type: 'integer',
      description: 'Bỏ trống là 10.',
      constraints: { minimum: 1 },
    },
    {
      name: 'kb',
      title: 'Số kB nặng nhất',
      titleEn: 'Kilobytes',
      type: 'integer',
      description: 'Một kB là 1.000 byte; bỏ trống là 3000.',
      constraints: { minimum: 10 },
    },
  ],
} as const satisfies GroupKey
