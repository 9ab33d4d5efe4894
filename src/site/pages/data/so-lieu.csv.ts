import { csvResponse } from '../../view/downloads.ts'

export const GET = () => csvResponse(null)
