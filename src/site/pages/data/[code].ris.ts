import type { APIContext } from 'astro'
import { ris } from '../../../outputs/citation.ts'
import { index } from '../../edition.ts'
import { citedOf, codePaths, fileResponse } from '../../view/downloads.ts'

export const getStaticPaths = codePaths

export const GET = ({ props, site }: APIContext<{ code: string }>) =>
  fileResponse(ris(citedOf(index().indicators.get(props.code)!, 'vi', site)), 'application/x-research-info-systems; charset=utf-8')
