/** Personal data as people type them: each is found, whatever the form. All of them are made up. */
import { describe, expect, test } from 'vitest'
import { findPersonalData } from '../../../src/edition/personal/find.ts'
import type { PersonalDataKind } from '../../../src/model/disclosure.ts'

const unsound: Readonly<Partial<Record<PersonalDataKind, readonly string[]>>> = {
  telephone: [
    'gọi 0905 123 456',
    'ĐT 0905.123.456',
    'đt: 0905-123-456',
    '0905–123–456',
    '0905,123,456',
    '09 05 12 34 56',
    '(0905) 123456',
    '+84905123456',
    '+84 (0) 905 123 456',
    '(+84) 905 123 456',
    '0084 905 123 456',
    '(0260) 3 822 123',
    '0260.3822.123',
    '024 3825 1234',
    'số cũ 0165 123 4567',
    '0905&#32;123&#32;456',
    '0905&nbsp;123&#x20;456',
    '&#48;905123456',
    '0905\n123 456',
    '> 0905 123\n> 456',
    'Ｏ905１２３４５６'.replace('Ｏ', '０'),
    '０９０５ １２３ ４５６',
    'O9O5 123 456',
    'o905.l23.456',
    '0905\u200b123\u00ad456',
    '0905\u00a0123\u2009456',
    '**0905** 123 *456*',
    '0905\\-123\\-456',
    '"09\\u00305 123 456"',
    '0️⃣9️⃣0️⃣5️⃣123456',
    '[gọi](tel:+84905123456)',
    'SĐT 905 123 456',
    'Điện thoại bàn 3822 123',
    'Zalo: 905123456',
    'không chín không năm một hai ba bốn năm sáu',
    'mobile 905.123.456',
    'Hỏi 84905123456',
    'thu_tu: 1\nmo_ta: "0905 123 456"\nky: 2023',
  ],
  'id-number': [
    'CCCD 062085001234',
    'CCCD: 0620 8500 1234',
    'căn cước số 062-085-001-234',
    'giấy tờ 062 195 001 234',
    'CMND 233123456',
    'CMND số 233 123 456',
    'chứng minh nhân dân: 233.123.456',
    '０６２０８５００１２３４',
    'số định danh cá nhân 062085001234',
    'mã số thuế cá nhân 8012345678',
    'hộ chiếu B1234567',
    'identity card 062085001234',
  ],
  'insurance-number': ['BHXH: 6216001234', 'thẻ BHYT GD 4 62 6216001234', 'DT2626216001234', 'mã thẻ HN 2 62 62 160 01234'],
  'birth-date': [
    'sinh năm 1985',
    'sinh ngày 02/9/1990',
    'chị ấy sinh 1985',
    'SN 1985',
    'NS: 12/03/1990',
    'ngày, tháng, năm sinh: 01/02/1985',
    'sinh vào năm 1971',
    'born in 1985',
    'born on 12 March 1985',
    'date of birth: 12/03/1985',
  ],
  email: [
    'a.blong@example.vn',
    'a.blong [at] gmail.com',
    'a.blong(at)gmail.com',
    'a.blong&#64;example.vn',
    'a.blong＠example.vn',
    'một.cửa@vi-du.example',
  ],
  'bank-account': [
    'STK: 5106 2050 12345',
    'số tài khoản của chị là 5106205012345',
    '5106205012345 (Agribank)',
    'BIDV 62110000123456',
    'thẻ 9704 0512 3456 7890',
    'TK số 0071-0012-34567',
  ],
  'house-address': ['số nhà 12A, thôn 3', 'số 12 đường Hùng Vương', 'hẻm 12/3 đường Trần Phú', '12 Hùng Vương Street', 'nhà số 7'],
  'number-plate': ['xe máy 82B1-123.45', 'biển số 82A-01234', 'BKS: 82K1 - 2345'],
  'social-account': ['https://www.facebook.com/profile.php?id=100012345678901', 'zalo.me/0905123456'],
  'person-name': [
    'Hộ A Thia đã thoát nghèo',
    'Y Blưng Hoa',
    'bà Y Blưng',
    'ông A Đông',
    'anh Đinh Văn B.',
    'chị Hà kể',
    'vợ chồng A Jin và Y Đeng',
    'con gái Y Ngân',
    'chủ hộ: A Lă',
    'Trưởng thôn A Thới',
    'gia đình Y Vêng',
    'HỘ A THIA',
    'ÔNG TRẦN VĂN BÌNH',
    'Gồm: Nguyễn Văn An và gia đình',
    'hộ Đinh Thị Bưởi',
    'Trần Thị Thu Hà trồng sâm',
    'Nguyễn Hoàng Anh, thôn 3',
    'nhà Lê Lợi bán bò',
    'già làng A Rươn',
    'em Lê Văn B',
    'bà Y\u00a0Blưng',
    'bà Y\nBlưng',
    'bà **Y Blưng**',
    'H’Hen Niê dạy dệt',
    'Rơ Châm Phin và Ksor Lâm',
    'Kpă H’Phin',
    'Mrs Y Blưng said',
    'Mr. Nguyễn Văn An',
    'the household of A Thia has two cows',
    'bà Y Blưng'.normalize('NFD'),
    'bé Y Ly',
    'cậu A Huy',
    'A Byơn và A Isơn',
  ],
}

describe.each(Object.entries(unsound))('%s', (kind, texts) => {
  test.each(texts)('%s', (text) => expect(findPersonalData(text).map((match) => match.kind)).toContain(kind))
})

test('there are many of them', () => expect(Object.values(unsound).flat().length).toBeGreaterThanOrEqual(80))

test('every name of a list is found', () => {
  expect(findPersonalData('Gồm: Nguyễn Văn An, Y Blưng, A Thới').map(({ text }) => text)).toEqual(['Nguyễn Văn An', 'Y Blưng', 'A Thới'])
})

test('a year of birth after a name is found with it', () => {
  expect(findPersonalData('Nguyễn Văn An (1985)').map(({ kind }) => kind)).toEqual(['person-name', 'birth-date'])
})

test('a match stands where it was typed, before or after what was undone', () => {
  const typed = '**Xem** &amp; gọi\n0905&#32;123&#32;456 nhé'
  const [match] = findPersonalData(typed)
  expect(typed.slice(match!.index)).toMatch(/^0905&#32;/)
})
