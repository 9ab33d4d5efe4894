import type { APIContext } from 'astro'
import { excelCsv } from '../../../outputs/excel-csv.ts'
import { codePaths, fileResponse, lookup, observationsOf } from '../../../outputs/downloads.ts'

export const getStaticPaths = codePaths

export const GET = ({ props }: APIContext<{ code: string }>) =>
  fileResponse(excelCsv(observationsOf(props.code), lookup()), 'text/csv; charset=utf-8')
