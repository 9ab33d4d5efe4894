/** Typst, which lays pages out inside this process: no browser, no network, and no font but the ones named here. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { buildWords } from '../../../language/interface/build.ts'
import { lazily } from '../../../model/once.ts'
import { PlainError } from '../../../model/plain-error.ts'
import { keptNow } from '../../store/kept.ts'

const require = createRequire(import.meta.url)
const fonts = [
  ...['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((style) => `be-vietnam-pro/${style}/BeVietnamPro_${style}.ttf`),
  ...['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((style) => `andika/Andika_${style}.ttf`),
]

/** Files that a template reads lie in memory, below a folder that is nowhere on the disk. */
const root = resolve('.')

const compiler = lazily(() =>
  NodeCompiler.create({
    workspace: root,
    fontArgs: [{ fontBlobs: fonts.map((font) => readFileSync(require.resolve(`@expo-google-fonts/${font}`))) }],
  }),
)

export interface Typeset {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly pages: number
}

/** Bytes of the number of pages, which is kept before the document. */
const countLength = 4

type Files = Readonly<Record<string, string | Uint8Array>>

/**
 * A document as PDF. `files`: what the template reads, by the name it reads it by. `accessible`: as PDF/UA-1, which fails
 * on whatever a reader with a screen reader could not use; otherwise without structure, for paper alone.
 */
export function typeset(template: string, files: Files, accessible: boolean): Typeset {
  const inputs = [template, accessible ? 'accessible' : 'paper', ...Object.entries(files).flat()]
  const kept = keptNow({ kind: 'typeset', source: 'src/outputs/book/typst/compiler.ts' }, inputs, () => {
    const { bytes, pages } = typesetAnew(template, files, accessible)
    const count = Buffer.alloc(countLength)
    count.writeUInt32LE(pages)
    return Uint8Array.from(Buffer.concat([count, bytes]))
  })
  return { bytes: kept.slice(countLength), pages: new DataView(kept.buffer, kept.byteOffset).getUint32(0, true) }
}

function typesetAnew(template: string, files: Files, accessible: boolean): Typeset {
  const typst = compiler()
  typst.resetShadow()
  for (const [name, content] of Object.entries({ 'sach.typ': template, ...files })) typst.mapShadow(join(root, name), Buffer.from(content))
  const compiled = typst.compile({ mainFilePath: join(root, 'sach.typ') })
  const error = compiled.takeError()
  if (error || !compiled.result) throw new PlainError(buildWords.notTypeset(messagesOf(error)))
  try {
    const bytes = Uint8Array.from(typst.pdf(compiled.result, accessible ? { pdfStandard: 'ua-1' } : { pdfTags: false }))
    return { bytes, pages: compiled.result.numOfPages }
  } catch (reason) {
    throw new PlainError(buildWords.notTypeset(reason instanceof Error ? reason.message : String(reason)))
  } finally {
    typst.evictCache(2)
  }
}

const messagesOf = (error: { readonly shortDiagnostics: readonly unknown[] } | null): string =>
  (error?.shortDiagnostics ?? []).map((one) => (one as { readonly message: string }).message).join('; ')
