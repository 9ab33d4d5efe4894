/** An input that people make, with the verdict that a careful statistician wants; and families of inputs that share one. */
import type { RuleName } from '../../../src/model/rules.ts'
import type { Cells } from '../../support/small-edition.ts'
import { figureFile, figuresWith, figureText, lineOf, pageFile, registerWith, type FilledRegister, type Files } from '../base.ts'
import type { Want } from '../judge.ts'

export interface Verdict {
  /** The worst that may be found; with several, any of them will do. */
  readonly want: Want | readonly Want[]
  readonly why: string
  /** One of these rules has to be among the findings. */
  readonly rule?: RuleName | readonly RuleName[]
  /** Published figures that differ from the base; null where the figure is gone. Left out: none. Not asked of errors. */
  readonly published?: Readonly<Record<string, string | null>>
  /** A finding of the worst level stands here; the file, left out, is one of those that were changed. */
  readonly at?: { readonly file?: string; readonly line?: number; readonly field?: string; readonly anywhere?: true }
  /** At most so many errors: one cause gives one finding. */
  readonly most?: number
}

export interface Input extends Verdict {
  readonly name: string
  readonly change: Files
  /** What a file's content cannot say: links, folders. */
  readonly also?: (dir: string) => void
}

/** One cell of the figures typed in several ways that get one verdict. */
export const typed = (row: string, field: string, verdict: Verdict, texts: readonly string[]): Input[] =>
  texts.map((text) => ({
    at: { file: figureFile, line: lineOf(row), field },
    ...verdict,
    name: `${row}, ${field} “${text}”: ${verdict.why}`,
    change: { [figureFile]: figuresWith(row, { [field]: text }) },
  }))

/** Several cells of one row, under a name. */
export const row = (name: string, of: string, cells: Cells, verdict: Verdict, ...added: readonly Cells[]): Input => ({
  ...verdict,
  name: `${name}: ${verdict.why}`,
  change: { [figureFile]: figuresWith(of, cells, ...added) },
})

/** The whole file of figures written in another way. */
export const written = (name: string, verdict: Verdict, write: (text: string) => string | Uint8Array): Input => ({
  ...verdict,
  name: `${name}: ${verdict.why}`,
  change: { [figureFile]: write(figureText) },
})

/** A cell of a register. */
export const registered = (name: FilledRegister, cells: Cells, verdict: Verdict, at = 0, ...added: readonly Cells[]): Input => ({
  ...verdict,
  name: `${name} ${JSON.stringify(at < 0 ? added : cells)}: ${verdict.why}`,
  change: { [`data/${name}.csv`]: registerWith(name, at, cells, ...added) },
})

/** Files that are there beside the base. */
export const beside = (verdict: Verdict, files: Readonly<Record<string, string | Uint8Array | null>>): Input[] =>
  Object.entries(files).map(([path, content]) => ({ ...verdict, name: `${path}: ${verdict.why}`, change: { [path]: content } }))

/** A page of the handbook with each of these bodies. */
export const bodies = (verdict: Verdict, texts: readonly string[]): Input[] =>
  texts.map((text) => ({
    ...verdict,
    name: `page “${text.slice(0, 60).replace(/\n/g, '⏎')}”: ${verdict.why}`,
    change: { [pageFile]: `---\ntieu_de: Trang\nmo_ta: Một trang.\nnguon: [bao-cao]\nthu_tu: 1\n---\n\n${text}\n` },
  }))

/** A page of the handbook with each of these lines in its front matter. */
export const fronts = (verdict: Verdict, lines: readonly string[]): Input[] =>
  lines.map((line) => {
    const key = /^[a-z_]+/.exec(line)?.[0] ?? ''
    const rest = ['tieu_de: Trang', 'mo_ta: Một trang.', 'nguon: [bao-cao]'].filter((given) => !given.startsWith(`${key}:`))
    return {
      ...verdict,
      name: `front matter “${line.replace(/\n/g, '⏎')}”: ${verdict.why}`,
      change: { [pageFile]: `---\n${[...rest, line].join('\n')}\n---\n\nChữ.\n` },
    }
  })
