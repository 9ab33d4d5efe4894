/** `npm run new -- chi-tieu`: an indicator or a context series. Small numbers are kept secret unless somebody says otherwise. */
import { newWords as say } from '../../language/interface/new.ts'
import type { AddKind } from './add.ts'
import { addRow } from './row.ts'

export const add: AddKind = (argv) =>
  addRow(
    argv,
    'chi-tieu',
    {
      first: ['ma', 'loai', 'ten'],
      also: ['ten_ngan', 'tu_so_la', 'mau_so_la', 'bao_mat', 'dieu_khoan', 'cap', 'co_quan', 'giai_thich'],
      required: { nhom: ({ loai }) => loai === 'boi-canh' },
      suggestions: { bao_mat: () => 'co' },
    },
    ({ loai }) => [...(loai === 'muc-tieu' ? [say.addTarget] : []), say.addFigures],
  )
