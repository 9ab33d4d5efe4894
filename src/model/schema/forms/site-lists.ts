/** Lists of the site file: groups of figures, parts of the handbook, themes, and what stands where. */
import type { FormField } from '../types.ts'

export const siteLists = [
  {
    name: 'nhom',
    title: 'Nhóm chuỗi bối cảnh',
    titleEn: 'Groups of context series',
    type: 'object',
    list: true,
    fields: [
      { name: 'ma', title: 'Mã nhóm', titleEn: 'Group code', type: 'string', kind: 'code', constraints: { required: true } },
      { name: 'ten', title: 'Tên nhóm', titleEn: 'Group name', type: 'string', constraints: { required: true } },
      { name: 'ten_en', title: 'Tên nhóm (tiếng Anh)', titleEn: 'Group name (English)', type: 'string' },
    ],
  },
  {
    name: 'phan',
    title: 'Các phần của sổ tay',
    titleEn: 'Parts of the handbook',
    type: 'object',
    description: 'Theo thứ tự trong mục lục; mỗi bài ghi mã phần của mình. Bỏ trống thì mục lục là một danh sách.',
    list: true,
    fields: [
      { name: 'ma', title: 'Mã phần', titleEn: 'Part code', type: 'string', kind: 'code', constraints: { required: true } },
      { name: 'ten', title: 'Tên phần', titleEn: 'Part name', type: 'string', constraints: { required: true } },
      { name: 'ten_en', title: 'Tên phần (tiếng Anh)', titleEn: 'Part name (English)', type: 'string' },
    ],
  },
  {
    name: 'linh_vuc',
    title: 'Lĩnh vực',
    titleEn: 'Themes',
    type: 'object',
    description: 'Lĩnh vực của câu chuyện và mô hình, theo thứ tự xếp; lĩnh vực không có ở đây đứng cuối.',
    list: true,
    fields: [
      { name: 'ten', title: 'Tên lĩnh vực', titleEn: 'Theme', type: 'string', constraints: { required: true } },
      { name: 'ten_en', title: 'Tên lĩnh vực (tiếng Anh)', titleEn: 'Theme (English)', type: 'string' },
    ],
  },
  {
    name: 'so_mo_hinh',
    title: 'Chỉ tiêu đếm mô hình',
    titleEn: 'Indicators that count models',
    type: 'string',
    description: 'Các mã chỉ tiêu hiện ở sổ mô hình, theo thứ tự; ví dụ [CT5A, CT5B].',
    list: true,
    ref: 'chi-tieu',
  },
  {
    name: 'loi_vao',
    title: 'Lối vào sổ tay ở trang đầu',
    titleEn: 'Doors on the home page',
    type: 'object',
    description: 'Gọi tên theo điều bà con cần; bỏ trống thì trang đầu nêu các bài đầu của sổ tay.',
    list: true,
    fields: [
      { name: 'ten', title: 'Tên lối vào', titleEn: 'Name', type: 'string', constraints: { required: true } },
      { name: 'ten_en', title: 'Tên lối vào (tiếng Anh)', titleEn: 'Name (English)', type: 'string' },
      {
        name: 'den',
        title: 'Dẫn đến',
        titleEn: 'Leads to',
        type: 'string',
        description: 'Địa chỉ trong trang, ví dụ /so-tay/cach-lam/.',
        constraints: { required: true },
      },
    ],
  },
] as const satisfies readonly FormField[]
