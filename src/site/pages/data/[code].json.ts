import type { APIContext } from 'astro'
import { figuresJson } from '../../../outputs/figures-json.ts'
import { edition, fileHref, index } from '../../edition.ts'
import { absolute, fileResponse, lookup, observationsOf } from '../../../outputs/downloads.ts'

export const getStaticPaths = () => edition().indicators.map(({ code }) => ({ params: { code: code.toLowerCase() }, props: { code } }))

export const GET = ({ props, site }: APIContext<{ code: string }>) => {
  const address = (path: string) => absolute(fileHref(path), site)
  const json = figuresJson(edition(), index().indicators.get(props.code)!, observationsOf(props.code), lookup(), address)
  return fileResponse(json, 'application/json; charset=utf-8')
}
