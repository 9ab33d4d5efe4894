import type { APIContext } from 'astro'
import { fileResponse } from '../../../outputs/downloads.ts'
import { wholeFiles } from '../../../outputs/whole-files.ts'

export const GET = ({ site }: APIContext) => fileResponse(wholeFiles['datapackage.json'](site), 'application/json')
