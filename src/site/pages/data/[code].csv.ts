import type { APIContext } from 'astro'
import { edition } from '../../edition.ts'
import { csvResponse } from '../../../outputs/downloads.ts'

/** Every indicator has its file, also while it is empty: programs may wait for its first row. */
export const getStaticPaths = () => edition().indicators.map(({ code }) => ({ params: { code: code.toLowerCase() }, props: { code } }))

export const GET = ({ props }: APIContext<{ code: string }>) => csvResponse(props.code)
