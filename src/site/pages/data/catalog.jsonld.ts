import type { APIContext } from 'astro'
import { catalogue } from '../../../outputs/catalogue.ts'
import { edition, fileHref } from '../../edition.ts'
import { absolute, fileResponse } from '../../view/downloads.ts'

export const GET = ({ site }: APIContext) => {
  const described = catalogue(edition(), (path) => absolute(fileHref(path), site))
  return fileResponse(`${JSON.stringify(described, null, 1)}\n`, 'application/ld+json')
}
