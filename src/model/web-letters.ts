/** The letters that the site's own faces are cut to; whatever else stands in a text is drawn by a face of the reader's device. */

const between = (from: number, to: number) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))
const [tones, breve] = ['\u0300\u0301\u0303\u0309\u0323', '\u0306']
const bases = 'aăâeêioôơuưy'

/** Every Vietnamese letter, each with each tone. */
export const vietnameseLetters = [...`${bases}${bases.toUpperCase()}`]
  .flatMap((base) => ['', ...tones].map((tone) => (base + tone).normalize('NFC')))
  .concat('đ', 'Đ')
  .join('')

const signs = '\u00a0“”‘’…–—·•«»°×≥≤−₫‹›→'
export const siteLetters = between(0x20, 0x7e) + vietnameseLetters + signs

/** Letters of Ba Na, Xơ Đăng, Ca Dong, Tơ Đrá and Hrê beside the Vietnamese ones; the breve also stands over ơ, ô, ê, â, ư. */
export const lettersOfTheArea = `ĕŏĭŭƀčñĔŎĬŬɃČÑʼ${breve}`
export const areaLetters = siteLetters + tones + lettersOfTheArea

const known = new Set(`${areaLetters}\n`)

/** Characters of a text that the face of the languages of the area lacks, each once. */
export const beyondArea = (text: string): readonly string[] => [...new Set(text.normalize('NFC'))].filter((sign) => !known.has(sign))
