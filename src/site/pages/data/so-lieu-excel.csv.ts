import { excelCsv } from '../../../outputs/excel-csv.ts'
import { edition } from '../../edition.ts'
import { fileResponse, lookup } from '../../view/downloads.ts'

export const GET = () => fileResponse(excelCsv(edition().observations, lookup()), 'text/csv; charset=utf-8')
