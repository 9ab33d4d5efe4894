/** `npm run new -- trang`: a page of the handbook. */
import type { AddKind } from './add.ts'
import { addText } from './text.ts'

export const add: AddKind = (argv) =>
  addText(argv, 'trang', 'handbook', { first: ['tieu_de', 'mo_ta'], also: ['phan', 'nguon', 'phu_trach', 'ra_soat'] })
