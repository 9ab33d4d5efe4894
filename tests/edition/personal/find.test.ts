import { describe, expect, test } from 'vitest'
import { findPersonalData, maskMatch } from '../../../src/edition/personal/find.ts'
import type { PersonalDataKind } from '../../../src/model/disclosure.ts'

const hits: readonly (readonly [text: string, kind: PersonalDataKind, found: string])[] = [
  ['CCCD 062085001234', 'id-number', 'CCCD 062085001234'],
  ['số căn cước công dân: 062 085 001 234 cấp ngày', 'id-number', 'căn cước công dân: 062 085 001 234'],
  ['CMND số 233.123.456', 'id-number', 'CMND số 233.123.456'],
  ['giấy tờ 233123456 đã nộp', 'id-number', '233123456'],
  ['giấy tờ 062085001234.', 'id-number', '062085001234'],
  ['gọi 0905123456', 'telephone', '0905123456'],
  ['gọi 0905 123 456 nhé', 'telephone', '0905 123 456'],
  ['ĐT: 0905.123.456.', 'telephone', '0905.123.456'],
  ['Zalo +84 905 123 456', 'telephone', '+84 905 123 456'],
  ['máy bàn (0260) 3822 123', 'telephone', '(0260) 3822 123'],
  ['thư về a.blong@example.vn nhé', 'email', 'a.blong@example.vn'],
  ['người sinh năm 1985 ở thôn', 'birth-date', 'sinh năm 1985'],
  ['sinh ngày 02/9/1990', 'birth-date', 'sinh ngày 02/9/1990'],
  ['(SN 1990)', 'birth-date', 'SN 1990'],
  ['SN: 1990', 'birth-date', 'SN: 1990'],
  ['ngày sinh: 01/02/1985', 'birth-date', 'ngày sinh: 01/02/1985'],
  ['ở số nhà 12A, thôn 3', 'house-address', 'số nhà 12A'],
  ['ở số 12 đường Hùng Vương', 'house-address', 'số 12 đường Hùng Vương'],
  ['hẻm 12/3 đường Trần Phú', 'house-address', 'hẻm 12/3 đường Trần Phú'],
  ['STK: 5106 2050 12345', 'bank-account', 'STK: 5106 2050 12345'],
  ['số tài khoản của chị là 5106205012345', 'bank-account', 'số tài khoản của chị là 5106205012345'],
  ['chuyển vào 5106205012345 (Agribank)', 'bank-account', '5106205012345 (Agribank'],
  ['hộ ông A Nguyễn nuôi bò', 'person-name', 'ông A Nguyễn'],
  ['Bà Y Blưng trồng cà phê', 'person-name', 'Bà Y Blưng'],
  ['anh Nguyễn Văn Tèo và vợ', 'person-name', 'anh Nguyễn Văn Tèo'],
  ['chị Hà kể', 'person-name', 'chị Hà'],
  ['em Y Ngân đi học', 'person-name', 'em Y Ngân'],
  ['ÔNG TRẦN VĂN BÌNH', 'person-name', 'ÔNG TRẦN VĂN BÌNH'],
  ['bà Đoàn Thị Bưởi', 'person-name', 'bà Đoàn Thị Bưởi'],
  ['hộ A Blong thoát nghèo', 'person-name', 'hộ A Blong'],
]

const silent: readonly string[] = [
  'Kinh phí 1.238.856.000 đồng, năm 2021 và 2022.',
  'kinh phí 123885600 đồng',
  'Nghị định 07/2021/NĐ-CP ngày 27/01/2021; Kết luận số 08-KL/TU; Nghị quyết 1677/NQ-UBTVQH15.',
  'đến 30/06/2025 còn 155 hộ, 7.378 hộ, 32,3%',
  'mã 23485, 23497, 614',
  'giai đoạn 2021 – 2025, 2021-2025, 2021 2022 2023 2024',
  'tọa độ 14,5 và 108,25; 0,123456789',
  'https://dantoctongiao.baodantoc.vn/kon-tum-16731-luot-ho-1746504548535.htm',
  'Xem https://example.vn/tin/123456789.html',
  'Quyết định số 12 đường lối đổi mới',
  'Không đăng tên, ảnh, số nhà, số điện thoại, số giấy tờ, tài khoản của người dân.',
  'huy động học sinh năm 2023, vệ sinh ngày 15 hằng tháng, phát sinh năm 2024',
  'bà con, anh em, chị em, ông cha, ông bà ta',
  'Bà con Ba Na; Anh em Xơ Đăng; Ông cha để lại; ANH EM, BÀ CON',
  'trẻ em Ba Na và trẻ em Mường; các em Hrê; các chị Hội Phụ nữ',
  'học tiếng Anh Văn; nước Anh Quốc; Bác Hồ dạy',
  'ông A và bà N. (tên viết tắt)',
  '3 of 7 households; 12 % in 2023; row 1,452 and 4,812',
  'tổng đài 1900 1234, 111',
]

describe('personal data is found', () => {
  test.each(hits)('%s → %s', (text, kind, found) => {
    expect(findPersonalData(text).map((match) => [match.kind, match.text])).toEqual([[kind, found]])
  })

  test('several, in the order of the text, with their positions', () => {
    const text = 'ông A Blong, SN 1985, 0905123456'
    expect(findPersonalData(text).map(({ kind, index }) => [kind, index])).toEqual([
      ['person-name', 0],
      ['birth-date', 13],
      ['telephone', 22],
    ])
  })

  test('decomposed letters are read as composed ones', () => {
    expect(findPersonalData('bà Y Blưng'.normalize('NFD'))).toMatchObject([{ kind: 'person-name', text: 'bà Y Blưng' }])
  })
})

describe('figures, dates and common words are not', () => {
  test.each(silent)('%s', (text) => expect(findPersonalData(text)).toEqual([]))
})

test('a report shows a match without giving it away', () => {
  const masked = (text: string) => findPersonalData(text).map(maskMatch)
  expect(masked('0905 123 456')).toEqual(['•••• ••• ••6'])
  expect(masked('a.blong@example.vn')).toEqual(['a…@…'])
  expect(masked('bà Y Blưng')).toEqual(['bà Y B…'])
})
