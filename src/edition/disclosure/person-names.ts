/** Names of persons after a form of address: “ông A Nguyễn”, “bà Y Blưng”, “em Lê Văn B”. */

export interface NameMatch {
  readonly text: string
  readonly index: number
}

const letter = '\\p{L}\\p{M}'
const capitalised = `\\p{Lu}[${letter}'’ʼ]*(?:-\\p{Lu}[${letter}]+)*`
const anyCase = (form: string) => form.replace(/\p{L}/gu, (sign) => `[${sign}${sign.toUpperCase()}]`)
const address = ['ông', 'bà', 'anh', 'chị', 'em', 'cô', 'cụ', 'chú', 'bác', 'cháu', 'già làng'].map(anyCase).join('|')
const afterAddress = new RegExp(`(?<![${letter}])(?:${address})[ \\u00A0]+(${capitalised}(?:[ \\u00A0]+${capitalised})*)`, 'gu')
/** Local given names stand after A (men) and Y (women), often without any form of address. */
const householdOf = new RegExp(
  `(?<![${letter}])(?:[Hh]ộ|[Gg]ia đình|[Vv]ợ chồng|[Nn]hà)[ \\u00A0]+([AY][ \\u00A0]+\\p{Lu}\\p{Ll}[${letter}'’ʼ]*)`,
  'gu',
)

/** “bà con”, “anh em”, “ông cha”, “chị em” …, also in capitals, are not followed by a name. */
const kin = new Set(['con', 'em', 'anh', 'chị', 'cha', 'bà', 'ông', 'nội', 'ngoại', 'mẹ', 'dì', 'bác', 'chú', 'cháu'])
/** Peoples, and others that everybody knows: “trẻ em Ba Na”, “Bác Hồ”. */
const nobodyPrivate =
  /^(?:Ba Na|Bahnar|Xơ Đăng|Xê Đăng|Ca Dong|Tơ Đr[áa]|Jơ Lâng|Gia Rai|Giẻ|Rơ Măm|Brâu|Ê Đê|Hrê|Hồ(?:$| Chí Minh)|Việt Nam)/u
/** Words before a form of address that make it a group, a language or a country: “trẻ em Mường”, “tiếng Anh”, “các chị Hội …”. */
const collective = /(?:trẻ|các|những|mấy|anh|chị|bà|ông|tiếng|nước|người|đàn|phụ nữ)\s+$/iu
const office = /^(?:Hội|Đoàn|Chi|Ban|Mặt|Đảng|Ủy|UBND|MTTQ|Kinh|Tày|Nùng|Thái|Mường|Dao|Mông|Quốc|Pháp|Mỹ)(?![\p{L}\p{M}])/u

/** A name has a word of two letters or more: “ông A” and “bà N.” say no more than “ông ấy”. */
export function findNames(text: string): NameMatch[] {
  const found = [...text.matchAll(afterAddress), ...text.matchAll(householdOf)].flatMap((match): NameMatch[] => {
    const name = match[1]!
    const [first = ''] = name.split(/\s/u)
    if (kin.has(first.toLowerCase()) || nobodyPrivate.test(name) || !/\p{L}{2}/u.test(name)) return []
    if (office.test(name) && collective.test(text.slice(Math.max(0, match.index - 12), match.index))) return []
    if (/(?:tiếng|nước)\s+$/iu.test(text.slice(Math.max(0, match.index - 8), match.index))) return []
    return [{ text: match[0], index: match.index }]
  })
  return found.filter(({ index }, i) => found.findIndex((other) => other.index === index) === i)
}
