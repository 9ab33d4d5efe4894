import type { APIContext } from 'astro'
import { ris } from '../../../outputs/citation.ts'
import type { Locale } from '../../../model/locale.ts'
import { index } from '../../edition.ts'
import { citationPaths, citedOf, fileResponse } from '../../../outputs/downloads.ts'

export const getStaticPaths = citationPaths

export const GET = ({ props: { code, locale }, site }: APIContext<{ code: string; locale: Locale }>) =>
  fileResponse(ris(citedOf(index().indicators.get(code)!, locale, site)), 'application/x-research-info-systems; charset=utf-8')
