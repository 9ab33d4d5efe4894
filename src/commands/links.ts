/** `npm run links`: whether the pages of others that the built site leads to still answer. Prints Markdown. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { usages } from '../language/interface/commands.ts'
import { linkWords as say } from '../language/interface/links.ts'
import { PlainError } from '../model/plain-error.ts'
import { readArguments } from './arguments.ts'
import { askAll } from './links/ask-all.ts'
import { outerLinks } from './links/outer-links.ts'
import { print } from './output.ts'
import { filesBelow } from './target/manifest.ts'

if (readArguments(process.argv.slice(2), { usage: usages.links, options: {} })) {
  const given = process.env['OUT_DIR'] || 'dist'
  const dir = resolve(given)
  if (!existsSync(join(dir, 'index.html'))) throw new PlainError(say.nothingBuilt(given))
  const pages = filesBelow(dir).filter((name) => name.endsWith('.html'))
  const links = outerLinks(
    pages.map((name) => ({ name, html: readFileSync(join(dir, name), 'utf8') })),
    process.env['SITE_URL'],
  )
  const answers = await askAll([...links.keys()])
  const dead = answers.filter(({ problem }) => problem !== null)
  // Where nobody answers at all, this machine has no network.
  if (answers.length > 0 && answers.every(({ problem }) => problem === 'no-answer')) throw new PlainError(say.noNetwork)
  print(
    say.report(
      answers.length,
      dead.map(({ address, problem }) => ({ address, problem: problem!, pages: links.get(address)! })),
    ),
  )
  if (dead.length > 0) process.exitCode = 1
}
