/** What all kinds of additions have in common: flags, questions, the check of the whole edition, writing, and what is told of it. */
import { checkDraft, openLists, takeBackCutOff, writeDraft, type Answers, type Lists, type NewFile } from '../../edition/drafting.ts'
import { newWords as say } from '../../language/interface/new.ts'
import type { Finding } from '../../model/finding.ts'
import { editionFolder } from '../edition-folder.ts'
import { explain } from '../explain.ts'
import { print, printError } from '../output.ts'
import { printableFinding } from '../printable.ts'
import { additionRecord } from '../project.ts'
import { readFlags } from './flags.ts'
import { interview, type Question } from './interview.ts'
import { openTerminal } from './terminal.ts'

/** Adds one thing by the words after its kind; gives the exit code. */
export type AddKind = (argv: readonly string[]) => Promise<number>

export interface Addition {
  readonly kind: string
  readonly questions: (lists: Lists) => readonly Question[]
  /** The file to be written, or the sentence why there is none. */
  readonly draft: (dir: string, answers: Answers) => NewFile | string
  /** What its author has still to do, beside what the check warns of. */
  readonly todo: (answers: Answers) => readonly string[]
  /** A sentence about its state. */
  readonly state?: string
}

/** Adds one thing; gives the exit code. */
export async function addOne(argv: readonly string[], addition: Addition): Promise<number> {
  const dir = editionFolder(editionOf(argv))
  if (dir === null) return 2
  const lists = openLists(dir)
  if (!lists) return refuse(say.noEdition(dir), 2)
  const questions = addition.questions(lists)
  const given = readFlags(argv, questions, addition.kind)
  if (!given) return 2
  const record = additionRecord(dir)
  try {
    if (takeBackCutOff(dir, record)) print(say.cutOff)
  } catch (error) {
    return refuse(error instanceof SyntaxError ? say.recordBroken : say.cannotWrite(explain(error)), 1)
  }
  const terminal = openTerminal()
  const answers = await interview(questions, given, terminal).finally(terminal.close)
  if (!answers) return 2
  const file = addition.draft(dir, answers)
  if (typeof file === 'string') return refuse(file, 1)
  const { errors, warnings, standing } = checkDraft(dir, [file])
  if (errors.length > 0) return refuse([say.refused, ...errors.map(asLine)].join('\n'), 1)
  try {
    writeDraft(dir, [file], record)
  } catch (error) {
    return refuse(say.cannotWrite(explain(error)), 1)
  }
  const blank = questions.filter(({ field }) => (answers[field.name] ?? '') === '').map(({ field }) => say.field(field.name, field.title))
  const todo = addition.todo(answers).map((line) => say.finding('', line, '').trimEnd())
  const told = [...todo, ...warnings.map(asLine)]
  print(
    [
      say.added(placeOf(file)),
      ...(addition.state === undefined ? [] : [addition.state]),
      ...(told.length > 0 ? [say.todo, ...told] : []),
      ...(blank.length > 0 ? [say.blank(blank)] : []),
      ...(standing > 0 ? [say.standing(standing)] : []),
      say.howToUndo,
    ].join('\n'),
  )
  return 0
}

/** Where something was put, as people say it. */
export const placeOf = ({ path, line }: Pick<NewFile, 'path' | 'line'>): string => (line === null ? path : say.line(path, line))

export function asLine(finding: Finding): string {
  const { file, line, phrase } = printableFinding(finding)
  return say.finding(line === undefined ? file : say.line(file, line), phrase.vi.message, phrase.vi.fix)
}

function refuse(sentence: string, code: number): number {
  printError(sentence)
  return code
}

/** The folder named on the command line, before anything else of it is understood. */
function editionOf(argv: readonly string[]): string | undefined {
  const at = argv.indexOf('--edition')
  return at >= 0 ? (argv[at + 1] ?? '') : argv.find((word) => word.startsWith('--edition='))?.slice('--edition='.length)
}
