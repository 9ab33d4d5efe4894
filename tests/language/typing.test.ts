import { expect, test } from 'vitest'
import { withoutTyping } from '../../src/language/typing.ts'

test.each([
  ['letter case', 'Hộ nghèo', 'hộ Nghèo'],
  ['blanks and lines', 'bà con\n\nở xã', 'bà  con ở xã '],
  ['a comma and a full stop', 'Hỏi ở xã, rồi hỏi ở thôn.', 'Hỏi ở xã rồi hỏi ở thôn'],
  ['kinds of quotation marks', '“nếp nghĩ”', '"nếp nghĩ"'],
  ['where the tone stands', 'hoà thuận, thuỷ lợi, khoẻ', 'hòa thuận, thủy lợi, khỏe'],
  ['letters and marks apart', 'nghèo', 'nghèo'.normalize('NFD')],
  ['bold and lists', '- **Đất** ở', '* Đất ở'],
  ['a full stop after a number', 'năm 2024.', 'năm 2024'],
  ['the length of a dash', '2021–2025', '2021-2025'],
])('%s is typing', (_, a, b) => expect(withoutTyping(a)).toBe(withoutTyping(b)))

test.each([
  ['another tone', 'bán bò', 'bàn bò'],
  ['no tone', 'hòa', 'hoa'],
  ['another word', 'không phải', 'phải'],
  ['a number', '32,3%', '32,4%'],
  ['the comma of a number', '32,3', '323'],
  ['the sign of a number', 'thêm -5', 'thêm 5'],
  ['where a number ends', '1 23', '12 3'],
  ['percent', '5%', '5'],
  ['an operator', '≥ 75', '> 75'],
  ['the address of a link', '[xem](/a/b/)', '[xem](/ab/)'],
])('%s is meaning', (_, a, b) => expect(withoutTyping(a)).not.toBe(withoutTyping(b)))
