import type { APIContext } from 'astro'
import { bibtex } from '../../../outputs/citation.ts'
import { index } from '../../edition.ts'
import { citedOf, codePaths, fileResponse } from '../../view/downloads.ts'

export const getStaticPaths = codePaths

export const GET = ({ props, site }: APIContext<{ code: string }>) =>
  fileResponse(bibtex(citedOf(index().indicators.get(props.code)!, 'vi', site)), 'application/x-bibtex; charset=utf-8')
