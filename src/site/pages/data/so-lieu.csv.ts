import { csvResponse } from '../../../outputs/downloads.ts'

export const GET = () => csvResponse(null)
