import { fileResponse } from '../../../outputs/downloads.ts'
import { wholeFiles } from '../../../outputs/whole-files.ts'

export const GET = () => fileResponse(wholeFiles['schema-so-lieu.json'](), 'application/json')
