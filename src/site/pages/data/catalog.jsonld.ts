import type { APIContext } from 'astro'
import { fileResponse } from '../../view/downloads.ts'
import { wholeFiles } from '../../view/whole-files.ts'

export const GET = ({ site }: APIContext) => fileResponse(wholeFiles['catalog.jsonld'](site), 'application/ld+json')
