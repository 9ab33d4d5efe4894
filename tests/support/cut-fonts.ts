/** Cuts the web fonts of the site to the letters that it uses: `npm run fonts` writes them, a test holds the files to what this gives. */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'

export const fontFolder = 'src/site/fonts'

const between = (from: number, to: number) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))
const marks = { vietnamese: '\u0300\u0301\u0303\u0309\u0323', breve: '\u0306' }
const bases = 'aăâeêioôơuưy'
/** Every Vietnamese letter, each with each tone. */
export const vietnamese = [...`${bases}${bases.toUpperCase()}`]
  .flatMap((base) => ['', ...marks.vietnamese].map((tone) => (base + tone).normalize('NFC')))
  .concat('đ', 'Đ')
  .join('')
const signs = '\u00a0“”‘’…–—·•«»°×≥≤−₫‹›→'
const common = between(0x20, 0x7e) + vietnamese + signs
/** Letters of Ba Na, Xơ Đăng, Ca Dong, Tơ Đrá and Hrê beside the Vietnamese ones; the breve also stands over ơ, ô, ê, â, ư. */
export const ofTheArea = `ĕŏĭŭƀĔŎĬŬɃʼ${marks.breve}`

export const fonts = [
  { file: 'be-vietnam-pro-700.woff2', source: '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf', letters: common },
  {
    file: 'noto-sans-400.woff2',
    source: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
    letters: common + marks.vietnamese + ofTheArea,
  },
] as const

const { resolve } = createRequire(import.meta.url)

export const cut = async ({ source, letters }: (typeof fonts)[number], targetFormat: 'woff2' | 'truetype' = 'woff2') =>
  await subsetFont(await readFile(resolve(source)), letters, { targetFormat })

if (import.meta.main) for (const font of fonts) await writeFile(join(fontFolder, font.file), await cut(font))
