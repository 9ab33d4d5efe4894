/** Questions put one after the other: what a flag has answered is not asked again, and every answer is looked at at once. */
import { answerProblem, nearest, plainStem, type Answers, type Choice } from '../../edition/drafting.ts'
import { fold } from '../../language/fold.ts'
import { newWords as say } from '../../language/interface/new.ts'
import type { Field } from '../../model/schema/types.ts'
import { print, printError } from '../output.ts'
import type { Terminal } from './terminal.ts'

export interface Question {
  readonly field: Field
  /** Whether it must be answered, by what was answered before. */
  readonly isRequired: (answers: Answers) => boolean
  /** Asked at all; otherwise it is answered by its flag alone. */
  readonly isAsked: boolean
  /** What a blank answer stands for. */
  readonly suggestion?: (answers: Answers) => string
  /** Codes that it may point at, and the file that holds them. */
  readonly choices?: { readonly of: readonly Choice[]; readonly path: string }
  /** What else an answer must not be: a sentence, or null. */
  readonly problem?: (answer: string) => string | null
}

/** Answers by the names of their fields, or null after saying what is wrong or missing: wrong usage. */
export async function interview(questions: readonly Question[], given: Answers, terminal: Terminal): Promise<Answers | null> {
  const answers: Record<string, string> = {}
  const problems = questions.flatMap((question) => {
    const { name } = question.field
    if (given[name] === undefined) return []
    answers[name] = meant(question, given[name])
    return answers[name] === '' ? [] : problemsOf(question, answers[name]).map((problem) => say.wrongFlag(name, problem))
  })
  if (problems.length > 0) return refuse(problems.join('\n'))
  const isGuided = Object.keys(given).length === 0
  const missing: Field[] = []
  let isOpen = true
  for (const question of questions) {
    const { field, isAsked } = question
    const isRequired = question.isRequired(answers)
    if ((answers[field.name] ?? '') !== '' || (given[field.name] !== undefined && !isRequired)) continue
    const suggestion = question.suggestion?.(answers) ?? ''
    const wanted = isGuided ? isAsked : isRequired && suggestion === ''
    const answer = wanted && isOpen ? await askUntilFits(question, isRequired, suggestion, terminal) : null
    if (wanted && answer === null && terminal.isPerson) return refuse(say.left)
    if (wanted && answer === null) isOpen = false
    const kept = answer ?? suggestion
    if (kept !== '' && problemsOf(question, kept).length === 0) answers[field.name] = kept
    else if (isRequired) missing.push(field)
  }
  return missing.length === 0 ? answers : refuse(say.missing(missing))
}

/** What an answer is stored as: NFC on one line; a token that was typed as people write it (`Số đếm`) is that token. */
function meant({ field }: Question, text: string): string {
  const tidied = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  return field.constraints?.enum?.find((token) => token === plainStem(tidied)) ?? tidied
}

function refuse(sentence: string): null {
  printError(sentence)
  return null
}

/** Null where the input ends. */
async function askUntilFits(question: Question, isRequired: boolean, suggestion: string, terminal: Terminal): Promise<string | null> {
  print(askedAs(question, isRequired))
  for (;;) {
    const line = await terminal.ask(say.prompt(suggestion))
    if (line === null) return null
    const answer = meant(question, line) || suggestion
    if (answer === '' && !isRequired) return ''
    const problems = answer === '' ? [say.mustAnswer] : problemsOf(question, answer)
    if (problems.length === 0) return answer
    printError(problems.join('\n'))
  }
}

function askedAs({ field, choices }: Question, isRequired: boolean): string {
  const { title, description = '', list, constraints } = field
  const hints = [
    description,
    ...(constraints?.enum && description === '' ? [say.oneOf(constraints.enum)] : []),
    ...(list ? [say.several] : []),
  ]
  const shown = choices?.of.slice(0, 12) ?? []
  return [
    say.question(title, hints.filter(Boolean).join(' '), isRequired ? 'required' : 'optional'),
    ...(choices && shown.length > 0 ? [say.choices(shown, choices.of.length - shown.length)] : []),
  ].join('\n')
}

function problemsOf({ field, choices, problem }: Question, answer: string): string[] {
  const parts = field.list ? answer.split('|').map((part) => part.trim()) : [answer]
  const unknown = choices ? parts.filter((part) => !choices.of.some(({ code }) => code === part)) : []
  if (choices && unknown.length > 0)
    return unknown.map((part) => `${say.unknownCode(part, choices.path, near(part, choices.of))} ${say.addFirst(choices.path)}`)
  const phrase = answerProblem(field, answer)
  if (phrase) return [`${phrase.vi.message} ${phrase.vi.fix}`]
  const own = problem?.(answer) ?? null
  return own === null ? [] : [own]
}

/** Codes whose name holds the words, or the one whose code is nearest. */
function near(text: string, choices: readonly Choice[]): string[] {
  const named = choices.filter(({ name }) => fold(name).includes(fold(text))).slice(0, 5)
  if (named.length > 0) return named.map(({ code, name }) => `${code} ${name}`)
  const one = nearest(
    text,
    choices.map(({ code }) => code),
  )
  return one === null ? [] : [one]
}
