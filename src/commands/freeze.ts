/** `npm run freeze -- --year 2025`: keeps the figures as they stand, for ever, under `data/an-ban/2025/`. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { openEdition } from '../edition/publication.ts'
import { checksumFile, sha256 } from '../model/checksum.ts'
import type { FrozenFile } from '../model/frozen-files.ts'
import { formatDate } from '../language/dates.ts'
import * as say from '../language/findings/frozen.ts'
import { datapackage } from '../outputs/datapackage.ts'
import { figuresCsv } from '../outputs/figures-csv.ts'
import { lookupOf } from '../outputs/rows.ts'
import { usages } from '../language/interface/commands.ts'
import { readArguments } from './arguments.ts'
import { editionFolder } from './edition-folder.ts'
import { print, printError } from './output.ts'

const values = readArguments(process.argv.slice(2), {
  usage: usages.freeze,
  options: { year: null, edition: null },
})
const dir = values && editionFolder(values['edition'])
if (values && dir !== null) {
  const problem = freeze(values['year'] ?? '', dir)
  if (problem) {
    printError(problem)
    process.exitCode = 1
  }
}

/** What stands in the way, or null when the edition is kept. */
function freeze(year: string, dir: string): string | null {
  if (!/^\d{4}$/.test(year)) return say.wrongYear(year)
  const { publication } = openEdition(dir)
  if (!publication) return say.hasErrors
  const { edition, index } = publication
  const { asOf } = edition.site
  if (asOf < `${year}-12-31`) return say.notOver(year, formatDate(asOf, 'vi'))
  const folder = join(dir, 'data', 'an-ban', year)
  if (existsSync(folder)) return say.alreadyFrozen(year)
  const upTo = edition.observations.filter((o) => o.period.end <= `${year}-12-31`)
  const csv = figuresCsv(upTo, lookupOf(index))
  const described = datapackage({ ...edition, observations: upTo, indicators: [] }, () => csv)
  const files = new Map<FrozenFile, string>([
    ['so-lieu.csv', csv],
    ['datapackage.json', `${JSON.stringify(described, null, 1)}\n`],
  ])
  const sums = [...files].map(([name, content]) => `${sha256(content)}  ${name}\n`).join('')
  const fresh = `${folder}.${process.pid}`
  try {
    mkdirSync(fresh, { recursive: true })
    for (const [name, content] of [...files, [checksumFile, sums] as const]) writeFileSync(join(fresh, name), content)
    renameSync(fresh, folder)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  print(say.frozenNow(year, files.size, relative(dir, folder)))
  return null
}
