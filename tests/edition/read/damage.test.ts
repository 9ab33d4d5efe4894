import { describe, expect, test } from 'vitest'
import { findDamage } from '../../../src/edition/read/damage.ts'

/** What the text is condemned for, or the rules and words that are doubtful in it. */
const verdict = (text: string) => {
  const { condemned, doubtful } = findDamage(text)
  return condemned ? condemned.rule : doubtful.map(({ rule, word }) => [rule, word])
}
/** UTF-8 read as another encoding, as a text editor does that guesses wrong. */
const misread = (text: string, encoding: string) => new TextDecoder(encoding).decode(new TextEncoder().encode(text))

describe('sound text is not suspected', () => {
  test.each([
    ['names of firms', 'Rửa bằng máy Kärcher; Nestlé, Häagen-Dazs, Citroën, L’Oréal, Bosch & Söhne, Crédit Agricole'],
    ['names of persons', 'Noël, Zoë, Joël, Moët, Chloé, Saint-Saëns, Brøndby, Jyväskylä, Søren, Håkan, Müller, Peña, João, Raúl, François'],
    ['foreign words', 'naïve, maïs, Haïti, Saïgon, Hanoï, Taïwan, crème brûlée, goût, août, façade, smörgåsbord, leão, coração, señor'],
    ['Spanish letters', 'Ñuñoa, El Niño, España, año, Ñandú'],
    ['Finnish and Estonian', 'hyvää yötä, työpäivä, leveä, pöytä, jõeäär, õõnes'],
    ['Turkish and Polish', 'İstanbul, Güneş, Łódź, Kraków, żółć'],
    ['letters of Ba Na', 'ơ̆ ô̆ ê̆ ŏ ŭ ĕ ƀ č ñ: ƀok hăm kon pơlei, Ƀahnar, hơñăk, bơ̆k, tơmoi'],
    ['Xơ Đăng', 'tơdroăng dêi hngêi pêi cheăng, kơxo pơlê, vâ mơhnhôm, hên kuăn mơngế'],
    ['Gia Rai and Ê Đê', 'kŏng ană, ƀuôn, klei hriăm, ñu, čư̆ Mgar, M’Drăk, Ea H’leo'],
    ['Hrê and Giẻ Triêng', 'plâi, ca rếh, đăk, ôh, ngôq'],
    ['a trade mark in a word', 'trên Facebook®của xã; Microsoft® và Zalo™, ©2025 UBND'],
    ['a point between words', 'vụ đông·xuân, rông·sân, L·L, Barcelona: col·legi, kW·h, N·m²'],
    ['guillemets', '«mô hình», « điểm », «lá», «hoa lá»…, «đã», từ«mô'],
    ['capitals before signs', '“UBND XÔ, XÃ…, XÃ –, ‘ĐÔ, PHÂ®, XÃ\u00a0ĐĂK RVE, XÃ» và «XÃ», CHÂ™'],
    ['units and signs', '5 µg, 10 µm, 20 °C, 150 m², ½ kg, 1½ giờ, 3×4 m, 2÷3, ±5, §4, khoản §2, Điều 5§, £5, ¥100, ¢5, ¹ chú'],
    ['notes with small digits', 'thu¹ và chi², hộ nghèo¹, cam¹, cho¹'],
    ['old tone placement', 'hoá, toà, thuý, hoạ, xoã, loè, khoẻ, uỷ ban, quý, quỳ, quỹ'],
    ['a question', 'Vì sao giảm? Do tách hộ. Thật không?? Ai? “Sao thế?” (ở đâu?) hay là?…'],
    ['addresses with question marks', 'xem https://vi-du.vn/a?b=c, vi-du.vn/tim?q=a, index.php?id=1, a@b.vn?tieude=c'],
    ['a family and flags', 'gia đình 👨‍👩‍👧‍👦, 🏴󠁧󠁢󠁥󠁮󠁧󠁿, 👩🏽‍🌾, 🇻🇳'],
    ['mathematics', 'a×b, x÷y, 50 % ± 2, n·k, α, ≥ 75, √2, ∫f'],
    ['other scripts', 'ພາສາລາວ, ខ្មែរ, 中文, 日本語, русский, ελληνικά, العربية'],
    ['names that are Vietnamese syllables in VNI', 'aún, Seán, Loïc, Aïn, Thaï, Caïn, laïc, goût, baú'],
    ['drawings and indices', '├── a\n│   └── b\n──│──, 1ª, Mª, nº 2'],
    ['French', 'où, là, voilà, l’œuvre, à côté, naïf, ambiguë, Noël à Haïti'],
    ['a telephone of the office', 'ĐT: 0260 3 000 000; thư: van-thu@vi-du.example'],
  ])('%s', (_name, text) => expect(verdict(text)).toEqual([]))
})

describe('a single word that looks damaged is doubtful, and condemns nothing', () => {
  test.each([
    ['a blank missing after a question mark', 'Vì sao giảm?Do tách hộ', [['lost-letters', 'giảm?Do']]],
    [
      'such blanks in two places',
      'Ai được mời?Mọi nhà. Vì sao giảm?Do tách hộ',
      [
        ['lost-letters', 'mời?Mọi'],
        ['lost-letters', 'giảm?Do'],
      ],
    ],
    [
      'in another language',
      'Why?Because. Really?Yes.',
      [
        ['lost-letters', 'Why?Because'],
        ['lost-letters', 'Really?Yes'],
      ],
    ],
    ['one lost letter', 'Gửi Huy?n Kon Rẫy', [['lost-letters', 'Huy?n']]],
    ['a lost letter at the beginning', 'Xã ?ăk Kôi', [['lost-letters', '?ăk']]],
    ['a word of TCVN3', 'Xã viết là X· trong bản cũ', [['tcvn3-font', 'X·']]],
    ['a word of VNI', 'Bản cũ ghi là ngheøo, nay là nghèo', [['vni-font', 'ngheøo']]],
    ['a sign of double encoding between quotes', 'Nếu thấy “Ã£” thì lưu lại', [['double-encoded', 'Ã£']]],
  ])('%s', (_name, text, expected) => expect(verdict(text)).toEqual(expected))
})

describe('damaged text is condemned, however short', () => {
  const sentence = 'Tỷ lệ hộ nghèo của đồng bào dân tộc thiểu số ở xã Đăk Kôi'
  test.each([
    ['TCVN3 in a cell', 'Hé nghÌo ®ång bµo', 'tcvn3-font'],
    ['TCVN3 in the name of a unit', 'X· §¨k K«i', 'tcvn3-font'],
    ['TCVN3 in capitals', 'UBND HUYÖN; céng hßa x· héi chñ nghÜa ViÖt Nam', 'tcvn3-font'],
    ['TCVN3 within a sound table', `${sentence}\nmét;hé nghÌo ®ång bµo;3\n${sentence}`, 'tcvn3-font'],
    ['VNI in the last cell of a row of commas', '2023,614,Huyện Đồi Mây dài lắm,CT2,1,2,3,Một chữ hay,hoä ngheøo\n', 'vni-font'],
    ['a sentence of TCVN3', 'Tû lÖ hé nghÌo cña ®ång bµo d©n téc thiÓu sè ë x· §¨k K«i', 'tcvn3-font'],
    ['VNI in a cell', 'hoä ngheøo', 'vni-font'],
    ['VNI in the name of a unit', 'Xaõ Ñaêk Koâi', 'vni-font'],
    ['a sentence of VNI', 'Tyû leä hoä ngheøo cuûa ñoàng baøo daân toäc thieåu soá ôû xaõ Ñaêk Koâi', 'vni-font'],
    ['VNI in capitals', 'UYÛ BAN NHAÂN DAÂN HUYEÄN', 'vni-font'],
    ['lost letters in two words', 'Huy?n Kon R?y', 'lost-letters'],
    ['several letters lost in a word', '??ng bào, ng??i nghèo', 'lost-letters'],
    ['the sign of a lost letter', 'M\ufffdt', 'lost-letters'],
    ['a NUL', 'a\0b', 'nul-character'],
    ['one word encoded twice', 'Há»™ nghÃ¨o', 'double-encoded'],
    ['UTF-8 read as windows-1252', misread(sentence, 'windows-1252'), 'double-encoded'],
    ['UTF-8 read as windows-1258', misread(sentence, 'windows-1258'), 'double-encoded'],
    ['UTF-8 read as Latin-1', Buffer.from(sentence).toString('latin1'), 'double-encoded'],
    ['UTF-8 read as Mac Roman', misread(sentence, 'macintosh'), 'double-encoded'],
    ['a curly quotation mark encoded twice', misread('xã’s “điểm”', 'windows-1252'), 'double-encoded'],
    ['capitals encoded twice', misread('XÃ ĐĂK RVE, HUYỆN', 'windows-1252'), 'double-encoded'],
  ])('%s', (_name, text, rule) => expect(verdict(text)).toBe(rule))
})

test('many rows are looked at in a moment', () => {
  const row = '2023;23482;Thị trấn Hoà Đông – Toà án Ô Môn, «khoẻ»;CT4B;31;96;32,3;Vì sao? Ai?\n'
  const text = row.repeat(100_000)
  const started = performance.now()
  expect(verdict(text)).toEqual([])
  expect(performance.now() - started).toBeLessThan(5_000)
})
