/** `npm run new -- don-vi`: an administrative unit. */
import type { AddKind } from './add.ts'
import { addRow } from './row.ts'

export const add: AddKind = (argv) => addRow(argv, 'don-vi', { first: [], also: ['tu_ngay', 'den_ngay', 'ten_khac', 'thuoc', 'ke_thua'] })
