/** `npm run sentences`: every sentence that an edition's pages make from data, one a line, in both languages, with its page. */
import { openEdition } from '../edition/publication.ts'
import { commandWords, usages } from '../language/interface/commands.ts'
import { locales } from '../model/locale.ts'
import { addressesAt } from '../views/addresses.ts'
import { renditionsOf } from '../views/rendition.ts'
import { madeSentences } from '../views/sentences.ts'
import { readArguments } from './arguments.ts'
import { editionFolder } from './edition-folder.ts'
import { print } from './output.ts'

const values = readArguments(process.argv.slice(2), { usage: usages.sentences, options: { edition: null } })
const dir = values && editionFolder(values['edition'])
if (dir !== null) {
  const { publication } = openEdition(dir)
  if (!publication) {
    print(commandWords('vi').unsound)
    process.exitCode = 1
  } else {
    const renditions = renditionsOf(publication, addressesAt('/', process.env['SITE_URL']))
    for (const locale of locales)
      for (const { at, kind, text } of madeSentences(renditions[locale])) print([locale, `/${at}/`, kind, text].join('\t'))
  }
}
