/**
 * The characters that the typefaces of the printed books have between them, as ranges of hexadecimal code points. A test
 * compares them with the fonts.
 */
const ranges =
  'd 20-7e a0-148 14a-320 323-33f 346-36f 387 393-394 398 39e 3a0 3a8-3a9 3b1-3b4 3b8 3bb-3bc 3c0-3c1 3c3 3c6-3c7 3c9 ' +
  '3d1 3f4 400-45f 462-463 472-475 48a-52f 1ab0-1aba 1d00-1dbf 1dc2 1dc4-1dcd 1df5 1dfd-1eff 2000-2030 2032-203c ' +
  '203f-2041 2044 2053 2057 2060-2063 206a-2071 2074-208e 2090-209c 20a0-20bf 20e5 20ec-20ef 210c 2113 2116-2117 211f ' +
  '2122-2123 2126 212d 2135 214f-2189 2190-219b 21a8 21d0-21d5 2202-2206 220f 2211-2213 2215 2219-221a 221e 2225-2226 ' +
  '222b 2234-2235 223c 2248 225f-2262 2264-2265 2282-2287 2308-230b 231c-231f 2329-232a 239b-23ad 2423 25ca 25cc 2640 ' +
  '2642 266d 266f 2713 274d 27e6-27e9 2c60-2c7f 2c88 2e00-2e0d 2e13-2e14 2e17 2e22-2e25 2e3a-2e3b a700-a799 a7a0-a7b9 ' +
  'a7c4-a7c6 a7f7-a7ff a92e ab30 ab53 ab5c ab5e ab64-ab65 f130-f135 f170-f176 f178-f17b f180-f182 f18b f195-f1ce ' +
  'f1d0-f1ea f208-f26e f320-f32d fb00-fb04 fe00-fe0f fe20-fe23 feff fff9-fffd 10783 1078f 10791 10795 107a0 107a2-107a3 ' +
  '107b2 1088e 1d40c 1d504-1d505 1d50a 1d50e-1d510 1d513-1d514 1d516-1d517 1d519 1df00-1df1e'

const known: readonly (readonly [number, number])[] = ranges.split(' ').map((range) => {
  const [from = '', to = from] = range.split('-')
  return [parseInt(from, 16), parseInt(to, 16)]
})

const isKnown = (code: number): boolean => code === 0x0a || known.some(([from, to]) => from <= code && code <= to)

/** Stands where no typeface of the books has the character. */
export const replacement = '\ufffd'

/**
 * Text as it can be printed: NFC, each run of characters without a letter replaced by one sign, and words that are longer
 * than a line open to be broken.
 */
export const printable = (text: string): string =>
  Array.from(text.normalize('NFC'), (sign) => (isKnown(sign.codePointAt(0)!) ? sign : replacement))
    .join('')
    .replace(/\ufffd[\ufffd\u200d]*/g, replacement)
    .replace(/[^\s-]{40,}/g, (word) => word.replace(/.{20}(?=.)/gu, '$&\u200b'))

/** Characters that cannot be printed, each once. */
export const unprintable = (text: string): readonly string[] => [
  ...new Set(Array.from(text.normalize('NFC')).filter((sign) => !isKnown(sign.codePointAt(0)!))),
]
