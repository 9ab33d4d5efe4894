/** The map of an edition, as its site file names it. */
import type { FormField } from '../types.ts'

export const mapField = {
  name: 'ban_do',
  title: 'Bản đồ',
  titleEn: 'Map',
  type: 'object',
  description: 'Bỏ trống thì không vẽ bản đồ; khi có bản đồ phải ghi tệp và giấy phép.',
  fields: [
    { name: 'tep', title: 'Tệp GeoJSON', titleEn: 'GeoJSON file', type: 'string' },
    { name: 'nguon', title: 'Nguồn', titleEn: 'Source', type: 'string', kind: 'code', ref: 'nguon' },
    { name: 'giay_phep', title: 'Giấy phép', titleEn: 'Licence', type: 'string', description: 'Lời của bên cấp bản đồ.' },
    { name: 'giay_phep_en', title: 'Giấy phép (tiếng Anh)', titleEn: 'Licence (English)', type: 'string' },
  ],
} as const satisfies FormField
