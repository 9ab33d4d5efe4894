/** `npm run new -- KIND …`: adds a text, a record or a whole edition from answers; `hoan-tac` takes the last addition back. */
import { nearest } from '../edition/drafting.ts'
import { newKinds, newWords as say, type NewKind } from '../language/interface/new.ts'
import type { AddKind } from './new/add.ts'
import { printError } from './output.ts'

const kinds: Readonly<Record<NewKind, () => Promise<{ readonly add: AddKind }>>> = {
  trang: () => import('./new/trang.ts'),
  guong: () => import('./new/guong.ts'),
  'chi-tieu': () => import('./new/chi-tieu.ts'),
  'mo-hinh': () => import('./new/mo-hinh.ts'),
  'don-vi': () => import('./new/don-vi.ts'),
  'an-ban': () => import('./new/an-ban.ts'),
  'bieu-mau': () => import('./new/bieu-mau.ts'),
  'hoan-tac': () => import('./new/hoan-tac.ts'),
}

const [word = '', ...argv] = process.argv.slice(2)
if (Object.hasOwn(kinds, word)) process.exitCode = await (await kinds[word as NewKind]()).add(argv)
else {
  const given = word === '' ? [] : [say.noSuchKind(word, nearest(word, Object.keys(newKinds)))]
  printError([...given, say.usage].join('\n'))
  process.exitCode = 2
}
