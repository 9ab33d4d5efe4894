/** Programs that look into a PDF as others do. They are on the machine or not; tests that need one say so when left out. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const has = (program: 'pdftotext' | 'qpdf'): boolean => spawnSync(program, ['--version']).error === undefined

/** What a program prints about a PDF; `@` among the arguments is the file. */
export function ask(program: 'pdftotext' | 'pdfinfo' | 'pdffonts' | 'qpdf', pdf: Uint8Array, args: readonly string[]): string {
  const dir = mkdtempSync(join(tmpdir(), 'pdf-'))
  try {
    const file = join(dir, 'a.pdf')
    writeFileSync(file, pdf)
    return execFileSync(
      program,
      args.map((arg) => (arg === '@' ? file : arg)),
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 },
    )
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

/** The text of each page, in reading order. */
export const pagesOf = (pdf: Uint8Array): readonly string[] =>
  ask('pdftotext', pdf, ['-raw', '@', '-']).normalize('NFC').split('\f').slice(0, -1)
