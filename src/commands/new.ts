/** `npm run new -- KIND …`: adds one thing of a kind, from a template that is filled in. */
import { commandWords, usages } from '../language/interface/commands.ts'
import { printError } from './output.ts'

/** Gives the exit code. */
type Add = (argv: readonly string[]) => Promise<number>

const kinds: Readonly<Record<string, () => Promise<{ readonly add: Add }>>> = {
  'bieu-mau': () => import('./new/bieu-mau.ts'),
}

const [kind = '', ...argv] = process.argv.slice(2)
if (Object.hasOwn(kinds, kind)) process.exitCode = await (await kinds[kind]!()).add(argv)
else {
  printError(`${commandWords('vi').notUnderstood(kind)}\n${commandWords('vi').usage(usages.form.vi)}`)
  process.exitCode = 2
}
