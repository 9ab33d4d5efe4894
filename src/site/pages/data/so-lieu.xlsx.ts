import { workbook } from '../../../outputs/workbook.ts'
import { edition } from '../../edition.ts'
import { fileResponse, lookup } from '../../view/downloads.ts'

export const GET = async () =>
  fileResponse(
    await workbook(edition(), edition().observations, lookup()),
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  )
