/** `npm run diff`: what a change to `data/` and `content/` means for readers, against the last commit or another one. */
import { compareEditions } from '../edition/difference.ts'
import { usages } from '../language/interface/commands.ts'
import { differenceWords as say } from '../language/interface/difference.ts'
import { differenceJson, differenceMarkdown } from '../outputs/difference.ts'
import { addressesAt } from '../views/addresses.ts'
import { differenceView } from '../views/difference.ts'
import { renditionsOf } from '../views/rendition.ts'
import { readArguments } from './arguments.ts'
import { editionFolder } from './edition-folder.ts'
import { print, printError } from './output.ts'

const values = readArguments(process.argv.slice(2), {
  usage: usages.diff,
  options: { base: null, format: ['markdown', 'json'], edition: null },
})
const dir = values && editionFolder(values['edition'])
if (values && dir !== null) {
  const rev = values['base'] ?? 'HEAD'
  const compared = compareEditions(dir, rev)
  if (compared.kind === 'no-base') {
    printError(say.noBase(rev, compared.reason))
    process.exitCode = 2
  } else if (compared.kind === 'unsound') {
    printError(say.unsound[compared.state])
    process.exitCode = 1
  } else {
    const [before, after] = [compared.before, compared.after].map(
      (publication) => renditionsOf(publication, addressesAt('/', undefined)).vi,
    )
    const view = differenceView({ difference: compared.difference, before: before!, after: after! })
    print((values['format'] === 'json' ? differenceJson(view) : differenceMarkdown(view)).trimEnd())
    // What is not committed yet can still be said in the commit to come.
    if (view.needsReason && rev !== 'HEAD') process.exitCode = 1
  }
}
