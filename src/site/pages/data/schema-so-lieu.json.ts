import { fileResponse } from '../../view/downloads.ts'
import { wholeFiles } from '../../view/whole-files.ts'

export const GET = () => fileResponse(wholeFiles['schema-so-lieu.json'](), 'application/json')
