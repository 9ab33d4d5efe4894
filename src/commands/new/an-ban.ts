/** `npm run new -- an-ban`: a whole edition for another place, in a folder of its own. */
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { checkEdition, editionFiles, plainStem, writeDraft, type Answers } from '../../edition/drafting.ts'
import { newEditionWords as say } from '../../language/interface/new-edition.ts'
import { newWords } from '../../language/interface/new.ts'
import { formatDate } from '../../language/dates.ts'
import { readClock } from '../../model/clock.ts'
import { siteForm } from '../../model/schema/forms/site.ts'
import { schemas } from '../../model/schema/tables.ts'
import type { Field, FormField } from '../../model/schema/types.ts'
import { explain } from '../explain.ts'
import { print, printError, speakOf } from '../output.ts'
import { additionRecord } from '../project.ts'
import { clockProblem } from '../surroundings.ts'
import { asLine, type AddKind } from './add.ts'
import { readFlags } from './flags.ts'
import { interview, type Question } from './interview.ts'
import { openTerminal } from './terminal.ts'

/** The registers that begin with a row, the start of the names of their flags, and what needs no question. */
interface FirstRow {
  readonly table: keyof typeof say.rows
  readonly start: string
  readonly known: (answers: Answers) => Answers
  /** Asked though it may stay blank. */
  readonly also?: readonly string[]
  /** What a blank answer stands for. */
  readonly suggestions?: Readonly<Record<string, Question['suggestion']>>
  /** Suggestions that nobody is asked about: a flag, or the file, says otherwise. */
  readonly unasked?: readonly string[]
}
const firstRows: readonly FirstRow[] = [
  { table: 'don-vi', start: 'don_vi_', known: ({ don_vi_goc = '' }) => ({ ma: don_vi_goc }) },
  {
    table: 'nguon',
    start: 'ke_hoach_',
    known: ({ ke_hoach = '' }) => ({ ma: ke_hoach, loai: 'van-ban' }),
    also: ['ngay_dang', 'ghi_chu_ngay'],
    suggestions: { chinh_thuc: () => 'co' },
    unasked: ['chinh_thuc'],
  },
  {
    table: 'co-quan',
    start: 'co_quan_',
    known: ({ co_quan_ten = '' }) => ({ ma: plainStem(co_quan_ten) }),
    suggestions: { cap: ({ don_vi_cap = '' }) => don_vi_cap },
  },
  {
    table: 'chi-tieu',
    start: 'chi_tieu_',
    known: ({ co_quan_ten = '' }) => ({ loai: 'muc-tieu', bao_mat: 'co', co_quan: plainStem(co_quan_ten) }),
    suggestions: { ma: () => 'CT1' },
    unasked: ['ma'],
  },
]
const knownKeys: Answers = { ke_hoach: 'ke-hoach' }
/** What may lie beside an edition that begins at the root of a repository. */
const besides = /^(?:\..*|node_modules|public|package(?:-lock)?\.json|readme.*|license.*|dist)$/i

export const add: AddKind = async (argv) => {
  const clock = readClock(process.env)
  const wrongClock = clockProblem(process.env)
  if (!clock.ok || wrongClock !== null) return refuse(wrongClock ?? '', 2)
  const today = clock.moment.day
  const questions = [folderQuestion, ...siteQuestions(formatDate(today, 'vi')), ...firstRows.flatMap(rowQuestions)]
  const given = readFlags(argv, questions, 'an-ban')
  if (!given) return 2
  const terminal = openTerminal()
  const answers = await interview(questions, given, terminal).finally(terminal.close)
  if (!answers) return 2
  const dir = resolve(process.env['INIT_CWD'] ?? '.', answers[say.folder.name]!)
  const site = { ...answers, ...knownKeys }
  const rows = Object.fromEntries(firstRows.map(({ table, start, known }) => [table, { ...startingWith(start, answers), ...known(site) }]))
  const files = editionFiles({ site, rows }, today)
  const { errors, warnings } = checkEdition(files)
  if (errors.length > 0) return refuse([newWords.refused, ...errors.map(asLine)].join('\n'), 1)
  try {
    put(dir, files)
  } catch (error) {
    return refuse(newWords.cannotWrite(explain(error)), 1)
  }
  const isHere = dir === resolve('.')
  speakOf(isHere ? '' : answers[say.folder.name]!)
  print(
    [
      say.founded(answers[say.folder.name]!, files.size),
      ...warnings.map(asLine),
      ...say.next(isHere ? '' : `EDITION=${answers[say.folder.name]!} `),
    ].join('\n'),
  )
  return 0
}

function put(dir: string, files: ReadonlyMap<string, Uint8Array>): void {
  const isNew = !existsSync(dir)
  if (isNew) mkdirSync(dir, { recursive: true })
  try {
    writeDraft(
      dir,
      [...files].map(([path, bytes]) => ({ path, bytes, line: null })),
      additionRecord(dir),
    )
  } catch (error) {
    if (isNew && readdirSync(dir).length === 0) rmdirSync(dir)
    throw error
  }
}

function refuse(sentence: string, code: number): number {
  printError(sentence)
  return code
}

const folderQuestion: Question = {
  field: { ...say.folder, titleEn: say.folder.name, type: 'string' },
  isRequired: () => true,
  isAsked: true,
  problem: (given) => {
    // It is typed again after `EDITION=` and `--edition`, where a space would part it.
    if (!/^[\w.~:/\\-]+$/.test(given)) return say.plainFolder(given, given.split('/').map(plainStem).join('/'))
    const dir = resolve(process.env['INIT_CWD'] ?? '.', given)
    if (!existsSync(dir)) return null
    if (!statSync(dir).isDirectory()) return say.isFile(given)
    const other = readdirSync(dir).find((name) => !besides.test(name))
    return other === undefined ? null : say.notEmpty(given, other)
  },
}

const asked = (field: Field, isRequired: boolean, suggestion?: string): Question => ({
  field,
  isRequired: () => isRequired,
  isAsked: isRequired,
  ...(suggestion === undefined ? {} : { suggestion: () => suggestion }),
})

/** Keys of the site file that hold one value; its lists are for later. */
function siteQuestions(today: string): Question[] {
  const suggestions: Answers = { loai: 'that', tinh_den: today }
  const fields = (siteForm.fields as readonly FormField[]).flatMap((field): readonly Field[] =>
    field.type === 'object' || field.list || field.name in knownKeys ? [] : [field],
  )
  const required = fields.filter(({ constraints }) => constraints?.required)
  const others = fields.filter((field) => !required.includes(field))
  const first = required.map((field) => ({ ...asked(field, true, suggestions[field.name]), isAsked: !(field.name in suggestions) }))
  return [...first, ...others.map((field) => asked(field, false))]
}

function rowQuestions({ table, start, known, also = [], suggestions = {}, unasked = [] }: FirstRow): Question[] {
  const fields: readonly Field[] = schemas[table].fields
  return fields.flatMap((field) => {
    const { name, constraints, title } = field
    const isRequired = constraints?.required === true
    if ((!isRequired && !also.includes(name)) || name in known({})) return []
    const question = asked({ ...field, name: `${start}${name}`, title: `${say.rows[table]}: ${title}` }, isRequired)
    return [{ ...question, isAsked: !unasked.includes(name), ...(suggestions[name] ? { suggestion: suggestions[name] } : {}) }]
  })
}

const startingWith = (start: string, answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([name, value]) => (name.startsWith(start) ? [[name.slice(start.length), value]] : [])),
  )
