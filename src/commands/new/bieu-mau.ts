/** `npm run new -- bieu-mau …`: a workbook to fill in, for an indicator, a unit, or all figures. */
import { existsSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { planForm } from '../../edition/staff-forms.ts'
import { commandWords, usages } from '../../language/interface/commands.ts'
import { staffFormWords as say } from '../../language/interface/staff-forms.ts'
import { formKinds, type FormKind } from '../../model/workbook-form.ts'
import { staffForm } from '../../outputs/staff-form.ts'
import { editionFolder } from '../edition-folder.ts'
import { explain } from '../explain.ts'
import { print, printError } from '../output.ts'

interface Wanted {
  readonly kind: FormKind
  readonly code: string
  readonly out: string | undefined
  readonly edition: string | undefined
}

/** Exit code: 0 written, 1 not written, 2 wrong usage. */
export async function add(argv: readonly string[]): Promise<number> {
  const wanted = readWanted(argv)
  if (!wanted) return refuse(`${commandWords('vi').notUnderstood(argv.join(' '))}\n${commandWords('vi').usage(usages.form.vi)}`, 2)
  const dir = editionFolder(wanted.edition)
  if (dir === null) return 2
  const { kind, code } = wanted
  const name = wanted.out ?? `bieu-mau-${(kind === 'so-lam-viec' ? kind : code).toLowerCase()}.xlsx`
  if (!/\.xlsx$/i.test(name)) return refuse(say.notXlsx(name), 2)
  const path = resolve(process.env['INIT_CWD'] ?? '.', name)
  if (existsSync(path)) return refuse(say.exists(name), 1)
  const planned = planForm(dir, kind, code)
  if (planned.kind === 'unsound') return refuse(say.unsound, 1)
  if (planned.kind === 'derived') return refuse(say.derived(code), 1)
  if (planned.kind === 'unknown') return refuse(say.unknown(kind, code, planned.near, planned.codes), 1)
  try {
    writeFileSync(path, await staffForm(planned.form, planned.day), { flag: 'wx' })
  } catch (error) {
    return refuse(explain(error), 1)
  }
  print(say.written(name, planned.form.base.length))
  return 0
}

function readWanted(argv: readonly string[]): Wanted | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { out: { type: 'string' }, edition: { type: 'string' } },
      allowPositionals: true,
    })
    const [word = 'so-lam-viec', code = '', ...more] = positionals
    const kind = formKinds.find((one) => one === word)
    if (!kind || more.length > 0 || (kind === 'so-lam-viec') !== (code === '')) return null
    return { kind, code, out: values.out, edition: values.edition }
  } catch {
    return null
  }
}

function refuse(sentence: string, code: number): number {
  printError(sentence)
  return code
}
