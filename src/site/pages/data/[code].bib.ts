import type { APIContext } from 'astro'
import { bibtex } from '../../../outputs/citation.ts'
import type { Locale } from '../../../model/locale.ts'
import { index } from '../../edition.ts'
import { citationPaths, citedOf, fileResponse } from '../../../outputs/downloads.ts'

export const getStaticPaths = citationPaths

export const GET = ({ props: { code, locale }, site }: APIContext<{ code: string; locale: Locale }>) =>
  fileResponse(bibtex(citedOf(index().indicators.get(code)!, locale, site)), 'application/x-bibtex; charset=utf-8')
