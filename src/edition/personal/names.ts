/** Names of persons: after a form of address, in the local form (A … for men, Y … for women), and full Vietnamese names. */
import * as words from './name-words.ts'

export interface NameMatch {
  readonly text: string
  readonly index: number
}

const letter = '\\p{L}\\p{M}'
const inName = `[${letter}'’ʼ]`
const capitalised = `\\p{Lu}${inName}*(?:-\\p{Lu}${inName}+)*`
const titled = `\\p{Lu}\\p{M}*['’ʼ]?\\p{Ll}${inName}*`
const start = `(?<![${letter}\\d])`
const end = `(?![${letter}])`
const anyCase = (form: string) => form.replace(/\p{L}/gu, (sign) => `[${sign}${sign.toUpperCase()}]`)
const oneOf = (forms: readonly string[]) =>
  forms
    .toSorted((a, b) => b.length - a.length)
    .map(anyCase)
    .join('|')
const all = (source: string) => new RegExp(source, 'gu')

const afterAddress = all(`${start}(?:${oneOf(words.addresses)}) +(${capitalised}(?: +${capitalised})*)`)
const afterEnglish = all(`${start}(?:${oneOf(words.englishAddresses)})\\.? +((?:[AY] +)?${titled}(?: +${titled})*)`)
const household = `(?:${oneOf(['chủ hộ', 'hộ', 'gia đình', 'vợ chồng', 'nhà', 'vợ', 'chồng', 'con trai', 'con gái', 'tên', 'tên là', 'trưởng thôn'])})`
const local = all(`${start}(?:(${household}) +)?([AY] +(${titled}|\\p{Lu}{2,}${end})(?: +${titled})*)`)
const highland = all(`${start}(?:(?:${words.highlandNames}) +(?:H['’ʼ])?${titled}|H['’ʼ]\\p{Lu}\\p{Ll}${inName}*(?: +${titled})*)`)
const full = all(
  `${start}(?:(?:${words.familyNames}) +(?:${words.middleNames}) +${titled}(?: +${titled})?|(?:${words.sureFamilyNames}) +${titled} +${titled}(?: +${titled})?)${end}`,
)
/** A full name of two words only where it is said to be a person's. */
const short = all(`${start}${household} +((?:${words.sureFamilyNames}) +${titled})${end}`)

/** A capital before a lone A or Y that does not begin a sentence: the letter stands within a longer name. */
const inLongerName = new RegExp(`[${letter}\\d,] +\\p{Lu}${inName}* +$`, 'u')

/** English words that no Vietnamese text has: “A Ba Na village of the commune”. */
const english = /(?<![\p{L}\p{M}])(?:the|of|and|is|are|was|with|by|from|has|who)(?![\p{L}\p{M}])/iu

/** In the order of the text; a name has a word of two letters or more: “ông A” and “bà N.” say no more than “ông ấy”. */
export function findNames(text: string): NameMatch[] {
  const found = [
    ...matches(text, afterAddress, isAddressed),
    ...matches(
      text,
      afterEnglish,
      (match) => /\p{L}{2}/u.test(match[1]!) && !words.nobodyPrivate.test(match[1]!) && !words.englishPost.test(match[1]!),
    ),
    ...matches(text, local, isLocal),
    ...matches(text, highland, (match, before) => !/^H['’ʼ](?:Mông|Rê|Rây|Drai)/iu.test(match[0]) && !isPlace(before)),
    ...matches(text, full, isPrivate),
    ...matches(text, short, isPrivate),
  ]
  const inOrder = found.toSorted((a, b) => a.index - b.index || b.text.length - a.text.length)
  let to = 0
  return inOrder.filter(({ index, text: name }) => {
    const isNew = index >= to
    if (isNew) to = index + name.length
    return isNew
  })
}

/** “Ea H’leo”, “xã H’Bông”. */
const isPlace = (before: string) => words.placeWord.test(before) || words.namedAfter.test(before)

type Test = (match: RegExpExecArray, before: string) => boolean

function matches(text: string, pattern: RegExp, test: Test): NameMatch[] {
  return [...text.matchAll(pattern)]
    .filter((match) => test(match, text.slice(Math.max(0, match.index - 60), match.index)))
    .map((match) => ({ text: match[0], index: match.index }))
}

function isAddressed(match: RegExpExecArray, before: string): boolean {
  const name = match[1]!
  const onward = match.input.slice(match.index + match[0].length - name.length)
  const [first = ''] = name.split(/\s/u)
  if (words.kin.has(first.toLowerCase()) || words.nobodyPrivate.test(name) || words.post.test(onward) || !/\p{L}{2}/u.test(name))
    return false
  if (words.notAddressed.test(match[0])) return false
  return !((words.office.test(name) && words.collective.test(before)) || /(?:tiếng|nước)\s+$/iu.test(before))
}

function isLocal(match: RegExpExecArray, before: string): boolean {
  const [, context, name = '', second = ''] = match
  if (words.notAfterLetter.test(second.toLowerCase()) || words.nobodyPrivate.test(name.slice(1).trimStart())) return false
  if (context !== undefined) return !isNamedInPublic(before)
  const inCapitals = second.length > 1 && second === second.toUpperCase()
  if (inCapitals || words.placeWord.test(before) || inLongerName.test(before) || words.beforeLetter.test(before) || isNamedInPublic(before))
    return false
  return name.startsWith('Y') || !english.test(match.input)
}

const isPrivate: Test = ({ 0: name, 1: own }, before) => !words.historical.has(own ?? name) && !isNamedInPublic(before)

/** Also of a list: “đường Nguyễn Huệ, Trần Hưng Đạo, Lê Hồng Phong”. */
function isNamedInPublic(before: string): boolean {
  const opening = before.replace(new RegExp(`(?:${capitalised} +)*${capitalised} *(?:,|và|-) *$`, 'u'), '')
  const isOf = (left: string) => words.namedAfter.test(left) || words.inPublic.test(left)
  return isOf(before) || (opening !== before && isNamedInPublic(opening))
}
