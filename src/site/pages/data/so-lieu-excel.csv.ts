import { fileResponse } from '../../view/downloads.ts'
import { wholeFiles } from '../../view/whole-files.ts'

export const GET = () => fileResponse(wholeFiles['so-lieu-excel.csv'](), 'text/csv; charset=utf-8')
