/** Front matter of the MDX files below `content/`. */
import { photoField } from './photo.ts'
import { recordingsField } from './recordings.ts'
import type { FieldsOf, FormSchema, NameOf, PageKind } from '../types.ts'

export const pageForm = {
  name: 'bai-viet',
  path: 'content/{so-tay,cau-chuyen,trang}/*.mdx',
  title: 'Phần khai báo của bài viết',
  titleEn: 'Front matter of pages',
  description: 'Các dòng “khóa: giá trị” ở đầu mỗi bài trong sổ tay, câu chuyện và trang.',
  fields: [
    {
      name: 'tieu_de',
      title: 'Tiêu đề',
      titleEn: 'Title',
      type: 'string',
      aliases: ['title'],
      constraints: { required: true },
    },
    {
      name: 'mo_ta',
      title: 'Mô tả',
      titleEn: 'Description',
      type: 'string',
      description: 'Một hoặc hai câu nói bài viết về điều gì.',
      aliases: ['description'],
      constraints: { required: true },
    },
    {
      name: 'ten_ngan',
      title: 'Tên ngắn',
      titleEn: 'Short title',
      type: 'string',
      description: 'Tên trong mục lục, khi tiêu đề dài; bỏ trống thì dùng tiêu đề.',
    },
    {
      name: 'tim',
      title: 'Lời người đọc gõ khi tìm',
      titleEn: 'What readers search for',
      type: 'string',
      list: true,
      description:
        'Lời thường ngày của điều mà bài trả lời, khi tiêu đề nói khác; ví dụ [thẻ khám bệnh, tiền viện phí]. Không hiện trên trang. Nhiều nhất 20 mục, mỗi mục không quá 8 chữ.',
    },
    {
      name: 'phan',
      title: 'Phần của sổ tay',
      titleEn: 'Part of the handbook',
      type: 'string',
      description: 'Mã phần khai trong trang-web.yaml.',
      kind: 'code',
      only: ['handbook'],
    },
    {
      name: 'thu_tu',
      title: 'Thứ tự',
      titleEn: 'Order',
      type: 'integer',
      description: 'Số nhỏ đứng trước; bỏ trống thì đứng cuối.',
      aliases: ['order'],
    },
    {
      name: 'trang_thai',
      title: 'Trạng thái duyệt',
      titleEn: 'Approval',
      type: 'string',
      description: 'nhap: không đăng; cho-duyet: đăng, ghi là chờ duyệt; da-duyet; hen-gio: đăng từ dang_luc. Bỏ trống là chờ duyệt.',
      constraints: { enum: ['nhap', 'cho-duyet', 'da-duyet', 'hen-gio'] },
    },
    {
      name: 'dang_luc',
      title: 'Đăng lúc',
      titleEn: 'Published from',
      type: 'string',
      description:
        "Giờ Việt Nam, đến từng phút: '2026-11-27T08:30'. Chỉ ghi khi trang_thai là hen-gio; trước giờ ấy bài không có trên trang.",
    },
    {
      name: 'dinh_chinh',
      title: 'Đính chính',
      titleEn: 'Corrections',
      type: 'object',
      list: true,
      description: 'Mỗi lần một mục; hiện ở đầu bài và ở trang Đính chính.',
      fields: [
        { name: 'ngay', title: 'Ngày', titleEn: 'Day', type: 'date', format: '%d/%m/%Y', constraints: { required: true } },
        { name: 'noi_dung', title: 'Đã sửa gì', titleEn: 'What was corrected', type: 'string', constraints: { required: true } },
        { name: 'noi_dung_en', title: 'Đã sửa gì (tiếng Anh)', titleEn: 'What was corrected (English)', type: 'string' },
      ],
    },
    {
      name: 'rut',
      title: 'Rút bài',
      titleEn: 'Withdrawal',
      type: 'object',
      description: 'Từ ngày này bài không còn trên trang; ở địa chỉ của bài có lời báo.',
      fields: [
        { name: 'ngay', title: 'Ngày', titleEn: 'Day', type: 'date', format: '%d/%m/%Y', constraints: { required: true } },
        { name: 'ly_do', title: 'Vì sao', titleEn: 'Why', type: 'string', constraints: { required: true } },
        { name: 'ly_do_en', title: 'Vì sao (tiếng Anh)', titleEn: 'Why (English)', type: 'string' },
      ],
    },
    { name: 'nguon', title: 'Nguồn', titleEn: 'Sources', type: 'string', list: true, ref: 'nguon' },
    { name: 'chi_tieu', title: 'Chỉ tiêu liên quan', titleEn: 'Indicators', type: 'string', list: true, ref: 'chi-tieu' },
    { name: 'nhiem_vu', title: 'Nhiệm vụ liên quan', titleEn: 'Tasks', type: 'string', list: true, ref: 'nhiem-vu' },
    { name: 'van_ban', title: 'Văn bản liên quan', titleEn: 'Documents', type: 'string', list: true, ref: 'van-ban' },
    { name: 'phu_trach', title: 'Cơ quan phụ trách', titleEn: 'Owner', type: 'string', kind: 'code', ref: 'co-quan' },
    {
      name: 'ra_soat',
      title: 'Ngày rà soát',
      titleEn: 'Review by',
      type: 'date',
      description: 'Đến ngày này phải đọc lại bài.',
      format: '%d/%m/%Y',
    },
    {
      name: 'ban_goc',
      title: 'Ngày của bản gốc',
      titleEn: 'Date of the original',
      type: 'date',
      description: 'Chỉ ở bài dịch: ngày của bài tiếng Việt mà bài này dịch theo.',
      format: '%d/%m/%Y',
    },
    {
      name: 'ma_don_vi',
      title: 'Mã đơn vị',
      titleEn: 'Unit code',
      type: 'string',
      description: 'Nơi diễn ra câu chuyện; đặt mã trong dấu nháy đơn.',
      kind: 'code',
      ref: 'don-vi',
      only: ['story'],
      constraints: { required: true },
    },
    {
      name: 'thon',
      title: 'Thôn, làng',
      titleEn: 'Village',
      type: 'string',
      description: 'Ví dụ: thôn 4. Chuyện của một hộ thì bỏ trống, để không ai nhận ra hộ.',
      only: ['story'],
    },
    {
      name: 'quy_mo',
      title: 'Quy mô',
      titleEn: 'Who takes part',
      type: 'string',
      description: 'Một hộ, một nhóm, cả thôn hay cả xã. Phải ghi khi có thon.',
      only: ['story'],
      constraints: { enum: ['mot-ho', 'nhom', 'thon', 'xa'] },
    },
    {
      name: 'linh_vuc',
      title: 'Lĩnh vực',
      titleEn: 'Field',
      type: 'string',
      description: 'Ví dụ: Chăn nuôi. Bỏ trống thì lấy lĩnh vực của mô hình.',
      only: ['story'],
    },
    { name: 'mo_hinh', title: 'Mô hình', titleEn: 'Model', type: 'string', kind: 'code', ref: 'mo-hinh', only: ['story'] },
    { name: 'ky', title: 'Kỳ', titleEn: 'Period', type: 'string', kind: 'period', only: ['story'] },
    {
      name: 'dong_y',
      title: 'Sự đồng ý của người được kể',
      titleEn: 'Consent',
      type: 'string',
      description:
        'khong-nhan-dien: không ai bị nhận ra; vai-tro: có người được nhắc theo vai trò công việc, không nêu tên; còn lại thì ghi số phiếu trong data/dong-y.csv, nhiều phiếu cách nhau bằng |.',
      only: ['story'],
    },
    {
      name: 'dong_y_den',
      title: 'Đồng ý đến ngày',
      titleEn: 'Consent until',
      type: 'date',
      description: 'Ghi khi muốn gỡ bài sớm hơn hạn của phiếu.',
      format: '%d/%m/%Y',
      only: ['story'],
    },
    {
      name: 'so_sanh',
      title: 'So sánh trước và sau',
      titleEn: 'Before and after',
      type: 'string',
      description: "Ba mục: mã chỉ tiêu, kỳ trước, kỳ sau; ví dụ [CT4B, '2022', '2024'].",
      list: true,
      only: ['story'],
    },
    photoField,
    recordingsField,
  ],
} as const satisfies FormSchema

export type PageField = FieldsOf<typeof pageForm>
export type PageKey = NameOf<PageField>

/** The keys that a kind of page has. */
export function pageFields(kind: PageKind): readonly PageField[] {
  return pageForm.fields.filter((field) => !('only' in field) || (field.only as readonly PageKind[]).includes(kind))
}
