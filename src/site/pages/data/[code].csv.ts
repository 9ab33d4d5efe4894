import type { APIContext } from 'astro'
import { csvResponse } from '../../view/downloads.ts'
import { edition, index } from '../../edition.ts'

export const getStaticPaths = () => edition().indicators.map(({ code }) => ({ params: { code: code.toLowerCase() }, props: { code } }))

export const GET = ({ props }: APIContext<{ code: string }>) => csvResponse(index().series.get(props.code) ?? [])
