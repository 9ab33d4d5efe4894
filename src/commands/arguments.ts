/** Command lines: options checked against what a command knows; a wrong use ends with exit code 2 and the right usage. */
import { parseArgs } from 'node:util'
import { commandWords } from '../language/interface/commands.ts'
import type { Locale } from '../model/locale.ts'
import type { Bilingual } from '../model/types.ts'
import { printError } from './output.ts'

export interface Usage {
  readonly usage: Bilingual
  /** Option → allowed values, or null for free text. */
  readonly options: Readonly<Record<string, readonly string[] | null>>
  /** Options that stand alone; given ones have the value `yes`. */
  readonly flags?: readonly string[]
}

/** Option values, or null after printing what is wrong. */
export function readArguments(
  argv: readonly string[],
  { usage, options, flags = [] }: Usage,
): Readonly<Record<string, string | undefined>> | null {
  const locale = languageOf(argv)
  const say = commandWords(locale)
  const fail = (message: string): null => {
    printError(`${message}\n${say.usage(usage[locale])}`)
    process.exitCode = 2
    return null
  }
  let values: Record<string, string | undefined>
  try {
    const config: Record<string, { readonly type: 'string' | 'boolean' }> = {}
    for (const name of Object.keys(options)) config[name] = { type: 'string' }
    for (const name of flags) config[name] = { type: 'boolean' }
    const given = parseArgs({ args: [...argv], options: config, allowPositionals: false }).values
    values = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value === true ? 'yes' : String(value)]))
  } catch {
    return fail(say.notUnderstood(argv.join(' ')))
  }
  for (const [name, allowed] of Object.entries(options)) {
    const value = values[name]
    if (value !== undefined && allowed && !allowed.includes(value)) return fail(say.wrongChoice(name, allowed, value))
  }
  return values
}

/** The language asked for, found before the rest is understood, so that what is wrong with it can be said. */
function languageOf(argv: readonly string[]): Locale {
  return argv.includes('--lang=en') || (argv.includes('--lang') && argv[argv.indexOf('--lang') + 1] === 'en') ? 'en' : 'vi'
}
