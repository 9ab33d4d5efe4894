import { csvResponse } from '../../view/downloads.ts'
import { edition } from '../../edition.ts'

export const GET = () => csvResponse(edition().observations)
