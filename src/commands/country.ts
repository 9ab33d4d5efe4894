/**
 * `npm run country -- --from FOLDER`: pages over all provinces, from what each has published. In the folder lies one folder for
 * each province, named as it is served (`tinh-lai-chau`), with at least `data/`, `tim/` and `trang-thai.json` of its build.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { countryCommand as say } from '../language/interface/country.ts'
import { usages } from '../language/interface/commands.ts'
import { PlainError } from '../model/plain-error.ts'
import { countryFiles } from '../outputs/country/files.ts'
import { readProvince, type Province } from '../outputs/country/province.ts'
import { pack } from '../site/pack.ts'
import { readArguments } from './arguments.ts'
import { print } from './output.ts'
import { realFolder, refusalOf } from './target/refusal.ts'
import { replace } from './target/replace.ts'

const values = readArguments(process.argv.slice(2), { usage: usages.country, options: { from: null } })
const given = process.env['OUT_DIR'] || 'dist-ca-nuoc'
if (values) {
  const from = resolve(values['from'] ?? '')
  if (!values['from'] || !existsSync(from)) throw new PlainError(say.noFolder(values['from'] ?? ''))
  const refusal = () => refusalOf(given, { project: resolve('.'), edition: from, home: homedir(), current: [resolve('.')] })
  const refused = refusal()
  if (refused) throw new PlainError(refused)
  const provinces = provincesIn(from)
  if (provinces.length < 2) throw new PlainError(say.few(values['from']))
  const { files, compared, searched } = countryFiles(provinces, await pack(new URL('../site/scripts/search.ts', import.meta.url), 'iife'))
  await replace(realFolder(resolve(given)), (fresh) => write(files, fresh), refusal)
  print(say.done(provinces.length, compared.length, searched, given))
}

/** A hyphen in its name keeps a province apart from the country's own folders, and from codes of languages. */
function provincesIn(from: string): readonly Province[] {
  const names = readdirSync(from, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  return names.sort().map((place) => {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(place)) throw new PlainError(say.name(place))
    return readProvince(place, (path) => (existsSync(join(from, place, path)) ? readFileSync(join(from, place, path), 'utf8') : null))
  })
}

function write(files: ReadonlyMap<string, string>, folder: string): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
