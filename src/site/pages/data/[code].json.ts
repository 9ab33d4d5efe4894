import type { APIContext } from 'astro'
import { figuresJson } from '../../../outputs/figures-json.ts'
import { edition, index, indicatorHref } from '../../edition.ts'
import { absolute, fileResponse, lookup, observationsOf } from '../../view/downloads.ts'

export const getStaticPaths = () => edition().indicators.map(({ code }) => ({ params: { code: code.toLowerCase() }, props: { code } }))

export const GET = ({ props, site }: APIContext<{ code: string }>) => {
  const page = absolute(indicatorHref('vi', props.code), site)
  const json = figuresJson(edition(), index().indicators.get(props.code)!, observationsOf(props.code), lookup(), page)
  return fileResponse(json, 'application/json; charset=utf-8')
}
