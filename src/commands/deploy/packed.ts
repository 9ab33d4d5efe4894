/** Packed copies of the texts of a build, for servers that send them as they lie: `index.html.br`, `.gz` and `.zst` beside `index.html`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib'
import { manifestFile, serverFiles } from '../../model/addresses/own.ts'
import { sha256 } from '../../model/checksum.ts'
import { isText } from '../../outputs/hosting/media-types.ts'
import { readManifest } from '../target/manifest.ts'

/** Bytes that travel in one packet anyway. */
const least = 1000
/** Files at once; each keeps the threads of Node busy with three. */
const atOnce = 8

const packers: Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>> = {
  br: promisify(brotliCompress),
  gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
  zst: (bytes) => promisify(zstdCompress)(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 12 } }),
}

/**
 * Writes them below the folder `to`, with a list of the build's files and these in place of the build's own. The same build gives the
 * same bytes. `out` holds the list that the build wrote.
 */
export async function packTexts(out: string, to: string): Promise<void> {
  const sums = new Map<string, string>()
  const served = [...readManifest(out)!.keys()].filter((name) => isText(name) && !serverFiles.some((own) => own === name))
  const pack = async (name: string) => {
    const bytes = readFileSync(join(out, name))
    if (bytes.length < least) return
    mkdirSync(dirname(join(to, name)), { recursive: true })
    for (const [end, packer] of Object.entries(packers)) {
      const packed = await packer(bytes)
      writeFileSync(join(to, `${name}.${end}`), packed)
      sums.set(`${name}.${end}`, sha256(packed))
    }
  }
  for (let i = 0; i < served.length; i += atOnce) await Promise.all(served.slice(i, i + atOnce).map(pack))
  const lines = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, sum]) => `${sum}  ${name}\n`)
  writeFileSync(join(to, manifestFile), readFileSync(join(out, manifestFile), 'utf8') + lines.join(''))
}
