/** Cuts the web fonts of the site to the letters that it uses: `npm run fonts` writes them, a test holds the files to what this gives. */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { areaLetters, siteLetters } from '../../src/model/web-letters.ts'

export const fontFolder = 'src/site/fonts'

export const fonts = [
  { file: 'be-vietnam-pro-700.woff2', source: '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf', letters: siteLetters },
  {
    file: 'noto-sans-400.woff2',
    source: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
    letters: areaLetters,
  },
] as const

const { resolve } = createRequire(import.meta.url)

export const cut = async ({ source, letters }: (typeof fonts)[number], targetFormat: 'woff2' | 'truetype' = 'woff2') =>
  await subsetFont(await readFile(resolve(source)), letters, { targetFormat })

if (import.meta.main) for (const font of fonts) await writeFile(join(fontFolder, font.file), await cut(font))
