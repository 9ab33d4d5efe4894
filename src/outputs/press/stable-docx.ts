/** A Word document whose bytes depend on its content only: the writer puts the time and random names of links into it. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import type { IsoDate } from '../../model/types.ts'

/** The same document of `day`, its links numbered in the order in which they are declared. */
export function stableDocx(bytes: Uint8Array, day: IsoDate): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes)
  const moment = `${day}T00:00:00Z`
  const entries = Object.keys(files)
    .sort((a, b) => Number(b === contentTypes) - Number(a === contentTypes) || (a < b ? -1 : 1))
    .map((name): [string, Zippable[string]] => [
      name,
      [stable(name, files), { level: /\.(?:png|jpg)$/.test(name) ? 0 : 9, mtime: '1980-01-01T00:00:00' }],
    ])
  return Uint8Array.from(zipSync(Object.fromEntries(entries)))

  function stable(name: string, all: Readonly<Record<string, Uint8Array>>): Uint8Array {
    const text = () => strFromU8(all[name]!)
    if (name === 'docProps/core.xml') return strToU8(text().replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment}`))
    if (name !== 'word/document.xml' && name !== relations) return all[name]!
    return strToU8(text().replace(/(?<= (?:r:id|Id)=")(?:rId)?[^"]+/g, (id) => numbers().get(id) ?? id))
  }

  function numbers(): ReadonlyMap<string, string> {
    const declared = [...strFromU8(files[relations]!).matchAll(/<Relationship Id="([^"]+)"[^>]*hyperlink"/g)].map(([, id]) => id!)
    return new Map(declared.map((id, i) => [id, `lk${i + 1}`]))
  }
}

/** Programs that read the file as it comes look for its list of types first. */
const contentTypes = '[Content_Types].xml'
const relations = 'word/_rels/document.xml.rels'
