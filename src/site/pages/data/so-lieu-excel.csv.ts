import { fileResponse } from '../../../outputs/downloads.ts'
import { wholeFiles } from '../../../outputs/whole-files.ts'

export const GET = () => fileResponse(wholeFiles['so-lieu-excel.csv'](), 'text/csv; charset=utf-8')
