/** Answers given on the command line: one flag for each field, named as the field is. */
import { parseArgs } from 'node:util'
import { nearest, type Answers } from '../../edition/drafting.ts'
import { commandWords } from '../../language/interface/commands.ts'
import { newUsage, newWords as say } from '../../language/interface/new.ts'
import { printError } from '../output.ts'
import type { Question } from './interview.ts'

/** Null after saying, all at once, which flags are unknown or have no value, and which there are. */
export function readFlags(argv: readonly string[], questions: readonly Question[], kind: string): Answers | null {
  const fields = questions.map(({ field }) => field)
  const names = [...fields.map(({ name }) => name), 'edition']
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true })
  const given: Record<string, string> = {}
  const problems: string[] = []
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1]
    // What follows an unknown flag is its value.
    const isValue = before?.kind === 'option' && !names.includes(before.name)
    if (token.kind === 'positional' && !isValue) problems.push(commandWords('vi').notUnderstood(token.value))
    if (token.kind !== 'option') continue
    const name = token.name.replaceAll('-', '_')
    const value = token.value
    if (!names.includes(name)) problems.push(say.unknownFlag(token.name, nearest(name, names)))
    else if (value === undefined) problems.push(say.noValue(name))
    else if (name !== 'edition') given[name] = value
  }
  if (problems.length === 0) return given
  printError([...problems, commandWords('vi').usage(newUsage(kind).vi), say.flags(fields)].join('\n'))
  return null
}
