/** `npm run new -- guong`: a story. Whether its people agreed is asked, never supposed. */
import type { AddKind } from './add.ts'
import { addText } from './text.ts'

export const add: AddKind = (argv) =>
  addText(argv, 'guong', 'story', {
    first: ['tieu_de', 'mo_ta'],
    also: ['linh_vuc', 'mo_hinh', 'ky', 'nguon', 'phu_trach', 'ra_soat'],
    required: { dong_y: () => true },
  })
