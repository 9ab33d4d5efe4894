import type { APIContext } from 'astro'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checksumFile } from '../../../../edition/frozen/read-frozen.ts'
import { edition } from '../../../edition.ts'
import { fileResponse } from '../../../../outputs/downloads.ts'

/** Frozen files byte for byte, at an address that never changes. */
export const getStaticPaths = () =>
  edition().frozen.flatMap(({ year, files }) =>
    [...files.map(({ name }) => name), checksumFile].map((file) => ({ params: { year, file } })),
  )

const types: Readonly<Record<string, string>> = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' }

export const GET = ({ params }: APIContext<Record<string, never>, { year: string; file: string }>) => {
  const bytes = readFileSync(join(edition().dir, 'data', 'an-ban', params.year, params.file))
  return fileResponse(Uint8Array.from(bytes), types[params.file.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8')
}
