import { fileResponse } from '../../view/downloads.ts'
import { wholeFiles } from '../../view/whole-files.ts'

export const GET = async () =>
  fileResponse(await wholeFiles['so-lieu.xlsx'](), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
