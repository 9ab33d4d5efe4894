/** `npm run new -- mo-hinh`: a model. */
import { plainStem } from '../../edition/drafting.ts'
import type { AddKind } from './add.ts'
import { addRow } from './row.ts'

export const add: AddKind = (argv) =>
  addRow(argv, 'mo-hinh', {
    first: ['ten', 'ma'],
    also: ['ky', 'to_chuc', 'ben_lam', 'tinh_trang'],
    suggestions: { ma: ({ ten = '' }) => plainStem(ten), trang_thai: () => 'cho-duyet' },
  })
