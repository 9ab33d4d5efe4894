import type { APIContext } from 'astro'
import { datapackage } from '../../../outputs/datapackage.ts'
import { edition, fileHref } from '../../edition.ts'

export const GET = ({ site }: APIContext) => {
  const address = (path: string) => new URL(fileHref(path), site).href
  return new Response(JSON.stringify(datapackage(edition(), address), null, 2), { headers: { 'Content-Type': 'application/json' } })
}
