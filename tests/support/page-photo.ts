/** Files of a small edition whose one text declares a photo; `more` are further lines of that photo. */
import { page } from './small-edition.ts'

export const photoText = (more = '', name = 'vuon.jpg') =>
  page(`anh:\n  - tep: ${name}\n    mo_ta: Luống rau\n    tac_gia: Hội Phụ nữ\n    giay_phep: CC BY 4.0\n    co_nguoi: khong\n${more}`)

export const withPhoto = (text: string, bytes: Uint8Array, name = 'vuon.jpg') => ({
  'content/so-tay/mot.mdx': text,
  [`content/anh/${name}`]: bytes,
})
