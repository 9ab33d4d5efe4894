/** The typefaces that pictures are drawn with, and which of them has the letters of a text. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { each, lazily } from '../model/once.ts'
import { readFont, type Font } from './font.ts'

const require = createRequire(import.meta.url)
const at = (path: string): string => require.resolve(`@expo-google-fonts/${path}.ttf`)

export interface Typeface {
  readonly family: string
  /** Paths of its files: regular, slanted and bold. */
  readonly files: readonly string[]
}

/** The house's own. */
export const ownTypeface: Typeface = {
  family: 'Be Vietnam Pro',
  files: ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'].map((style) => at(`be-vietnam-pro/${style}/BeVietnamPro_${style}`)),
}
/** Has `ƀ`, `Ƀ` and `ʼ` too, which vanish without a trace from the first. */
const secondTypeface: Typeface = {
  family: 'Andika',
  files: ['400Regular', '400Regular_Italic', '700Bold'].map((style) => at(`andika/Andika_${style}`)),
}

const fontAt = each((path: string): Font => readFont(readFileSync(path)))
const ownLetters = lazily(() => fontAt(ownTypeface.files[0]!).letters)

/** The typeface that a text is set in, as a whole: letters of two in one line would stand apart. */
export const typefaceOf = (text: string): Typeface =>
  Array.from(text.normalize('NFC')).every((sign) => /\s/.test(sign) || ownLetters().has(sign.codePointAt(0)!))
    ? ownTypeface
    : secondTypeface

/** How `resvg` is told to draw with it and with nothing else: the machine's own typefaces are never taken. */
export const fontOptions = ({ family, files }: Typeface) => ({
  fontFiles: [...files],
  loadSystemFonts: false,
  defaultFontFamily: family,
  sansSerifFamily: family,
})

/** Width of a line as it will be drawn, in the unit of `size`; pairs that stand closer than their letters are not told apart. */
export function drawnWidth(line: string, { files }: Typeface, size: number, bold: boolean): number {
  const font = fontAt(bold ? files.at(-1)! : files[0]!)
  let units = 0
  for (const sign of line.normalize('NFC')) units += font.advance(sign.codePointAt(0)!)
  return (units / font.unitsPerEm) * size
}
