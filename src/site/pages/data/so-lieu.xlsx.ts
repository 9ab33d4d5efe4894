import { fileResponse } from '../../../outputs/downloads.ts'
import { wholeFiles } from '../../../outputs/whole-files.ts'

export const GET = async () =>
  fileResponse(await wholeFiles['so-lieu.xlsx'](), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
