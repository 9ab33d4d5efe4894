/** Inputs that people really make, each with its verdict: the specification of reading. */
export type Verdict = 'ACCEPT' | 'FIX' | 'REJECT'
export interface Case {
  readonly id: string
  readonly verdict: Verdict
  /** Rule that must be among the findings; none for ACCEPT. */
  readonly rule?: string
  /** File content, or null for the fixture file of that id. */
  readonly content: string | Uint8Array | null
  /** Line of the finding. */
  readonly line?: number
  /** What an accepted or repaired file says: value of the first figure. */
  readonly value?: number
  readonly rows?: number
}

export const head = 'ky;ma_don_vi;don_vi;ma_chi_tieu;tu_so;mau_so;gia_tri;ghi_chu'
const good = '2023;23482;Xã Đăk Kôi;CT4B;31;96;32,3;'
const second = '2023;23479;Thị trấn Đăk Rve;CT4B;28;80;35,0;'
const file = (...rows: string[]) => `${[head, ...rows].join('\n')}\n`
const row = (change: Partial<Record<'ky' | 'ma' | 'ten' | 'ct' | 'tu' | 'mau' | 'gt' | 'gc', string>>) => {
  const r = { ky: '2023', ma: '23482', ten: 'Xã Đăk Kôi', ct: 'CT4B', tu: '31', mau: '96', gt: '32,3', gc: '', ...change }
  return file([r.ky, r.ma, r.ten, r.ct, r.tu, r.mau, r.gt, r.gc].join(';'))
}
/** A value alone, for the district: in a commune a rate without its denominator is not published. */
const value = (gt: string) => row({ ma: '614', ten: 'Huyện Kon Rẫy', tu: '', mau: '', gt })
const utf16 = (text: string, big = false) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return new Uint8Array(big ? bytes.swap16() : bytes)
}
const bytes = (...parts: (string | number[])[]) => new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))))

/** The table of `dirty-csv.md`, in its order. */
export const fixtureCases: readonly Case[] = [
  { id: '00-clean', verdict: 'ACCEPT', content: null, value: 32.3, rows: 2 },
  { id: '01-utf8-bom', verdict: 'ACCEPT', content: `\uFEFF${file(good, second)}`, value: 32.3, rows: 2 },
  { id: '02-double-bom', verdict: 'FIX', rule: 'double-bom', content: null, rows: 2 },
  { id: '03-utf16le-bom', verdict: 'FIX', rule: 'utf-16', content: utf16(file(good, second).replace(/;/g, '\t').replace(/\n/g, '\r\n')), rows: 2, value: 32.3 },
  { id: '04-win1258', verdict: 'FIX', rule: 'legacy-encoding', content: null, rows: 2, value: 32.3 },
  { id: '05-tcvn3', verdict: 'REJECT', rule: 'encoding', content: bytes(head, [10], '2023;23482;X', [0xb7], ' ', [0xa7, 0xa8], 'k K', [0xab], 'i x;CT4B;31;96;32,3;', [10]) },
  { id: '06-tcvn3-mojibake-utf8', verdict: 'REJECT', rule: 'tcvn3-font', content: null },
  { id: '07-vni-mojibake', verdict: 'REJECT', rule: 'vni-font', content: row({ ten: 'Xaõ Ñaêk Koâi' }) },
  { id: '08-utf8-as-1252', verdict: 'REJECT', rule: 'double-encoded', content: null },
  { id: '09-lossy-question', verdict: 'REJECT', rule: 'lost-letters', content: row({ ten: 'Huy?n Kon R?y' }) },
  { id: '10-nfd', verdict: 'FIX', rule: 'not-nfc', content: null, rows: 2 },
  { id: '11-nfd-mixed', verdict: 'FIX', rule: 'not-nfc', content: file(good, '2024;23482;Xã Đăk Kôi;CT4B;31;96;32,3;'.normalize('NFD')), rows: 2 },
  { id: '12-tone-placement', verdict: 'ACCEPT', content: null, rows: 2 },
  { id: '13-dak-variants', verdict: 'FIX', rule: 'unit-alias', content: row({ ten: 'Xã Đắk Kôi' }) },
  { id: '14-eth', verdict: 'FIX', rule: 'eth-letter', content: null },
  { id: '15-to-variants', verdict: 'REJECT', rule: 'unknown-unit-name', content: row({ ma: '23485', ten: 'Xã Đăk Tờ Lung' }) },
  { id: '16-code-name-mismatch', verdict: 'REJECT', rule: 'code-name-mismatch', content: null, line: 2 },
  { id: '17-new-unit-old-period', verdict: 'REJECT', rule: 'code-name-mismatch', content: row({ ma: '23497', ten: 'Xã Kon Braih' }) },
  { id: '18-straddle-2025', verdict: 'REJECT', rule: 'period-straddles-unit', content: null, line: 2 },
  { id: '19-comma-sep', verdict: 'ACCEPT', content: `${head.replace(/;/g, ',')}\n2023,23482,Xã Đăk Kôi,CT4B,31,96,"32,3",\n`, value: 32.3, rows: 1 },
  { id: '20-comma-sep-unquoted', verdict: 'REJECT', rule: 'field-count', content: null, line: 2 },
  { id: '21-sep-line', verdict: 'FIX', rule: 'sep-line', content: `sep=;\n${file(good)}`, rows: 1 },
  { id: '22-tab', verdict: 'FIX', rule: 'tab-separated', content: null, rows: 2 },
  { id: '23-ragged', verdict: 'REJECT', rule: 'field-count', content: file('2023;23482;Xã Đăk Kôi;CT4B;31;96', `${second};`), line: 2 },
  { id: '24-unclosed-quote', verdict: 'REJECT', rule: 'unclosed-quote', content: null, line: 2 },
  { id: '25-newline-in-field', verdict: 'ACCEPT', content: file(`${good}"hai\ndòng"`, second), rows: 2 },
  { id: '26-smart-quotes', verdict: 'REJECT', rule: 'smart-quotes', content: null, line: 2 },
  { id: '27-nbsp', verdict: 'FIX', rule: 'odd-spaces', content: row({ ten: 'Xã Đăk Kôi\u00a0', ct: 'CT4B', tu: '1\u00a0452', mau: '7\u202f314', gt: '19,85', gc: 'chữ\u200b' }), value: 19.85 },
  { id: '28-fullwidth', verdict: 'REJECT', rule: 'number-format', content: null },
  { id: '29-percent-sign', verdict: 'FIX', rule: 'percent-sign', content: row({ gt: '32,3 %' }), value: 32.3 },
  { id: '30-decimal-dot', verdict: 'REJECT', rule: 'number-format', content: null, line: 2 },
  { id: '31-ambiguous-1.452', verdict: 'ACCEPT', content: row({ tu: '1.452', mau: '7.314', gt: '19,85' }), value: 19.85 },
  { id: '32-english-1,452.5', verdict: 'REJECT', rule: 'number-format', content: null },
  { id: '33-mixed-grouping', verdict: 'ACCEPT', content: row({ tu: '2510', mau: '13.389', gt: '18,75' }), value: 18.75 },
  { id: '34-bad-group', verdict: 'REJECT', rule: 'number-format', content: null },
  ...['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '#####'].map((gt): Case => ({ id: `35-excel-errors ${gt}`, verdict: 'REJECT', rule: 'excel-error', content: row({ gt }) })),
  { id: '36-missing-marks', verdict: 'REJECT', rule: 'missing-mark', content: null, line: 3 },
  { id: '37-zero', verdict: 'ACCEPT', content: row({ tu: '0', gt: '0' }), value: 0 },
  { id: '37-blank', verdict: 'ACCEPT', content: row({ tu: '', mau: '', gt: '' }), rows: 1 },
  { id: '38-qualifiers', verdict: 'REJECT', rule: 'qualified-number', content: null },
  ...['gần 50', '≥75', '~30', '30-35', 'hơn 20', 'khoảng 3,5', '<5'].map((gt): Case => ({ id: `38-qualifiers ${gt}`, verdict: 'REJECT', rule: 'qualified-number', content: value(gt) })),
  ...['01-Mar', '03-Thg1', '1/3', '01/03/2021'].map((gt): Case => ({ id: `39-range-as-date ${gt}`, verdict: 'REJECT', rule: 'excel-date', content: value(gt) })),
  { id: '39-range-as-date serial', verdict: 'REJECT', rule: 'out-of-bounds', content: value('44256') },
  { id: '40-sci', verdict: 'REJECT', rule: 'number-format', content: null },
  ...['3/1/2021', '2021-03-01', '24/2/21', '44251', '1/2023'].map((ky): Case => ({ id: `41-dates ${ky}`, verdict: 'REJECT', rule: 'period-format', content: row({ ky }) })),
  { id: '41-dates 31/02/2023', verdict: 'REJECT', rule: 'impossible-date', content: row({ ky: '31/02/2023' }) },
  { id: '42-period-variants', verdict: 'REJECT', rule: 'period-format', content: null },
  ...['2023.0', '6T/2023', 'Quý I', '23', '2021-2023'].map((ky): Case => ({ id: `42-period-variants ${ky}`, verdict: 'REJECT', rule: 'period-format', content: row({ ky }) })),
  { id: '43-lost-zeros', verdict: 'REJECT', rule: 'unknown-unit', content: row({ ma: '1', ten: '' }) },
  { id: '43-lost-zeros 614.0', verdict: 'REJECT', rule: 'code-format', content: row({ ma: '614.0', ten: '' }) },
  { id: '44-duplicate-key', verdict: 'REJECT', rule: 'duplicate-key', content: null, line: 3 },
  { id: '45-total-row', verdict: 'REJECT', rule: 'total-row', content: file(good, second, '2023;614;Tổng cộng;CT4B;59;176;33,5;') },
  { id: '46-ratio-mismatch', verdict: 'REJECT', rule: 'ratio-mismatch', content: null, line: 2 },
  { id: '47-numerator-gt-denominator', verdict: 'REJECT', rule: 'numerator-exceeds-denominator', content: row({ tu: '97', gt: '' }) },
  { id: '48-fraction-vs-percent', verdict: 'REJECT', rule: 'ratio-mismatch', content: null },
  ...['-5', '105'].map((gt): Case => ({ id: `49-out-of-range ${gt}`, verdict: 'REJECT', rule: 'out-of-bounds', content: value(gt) })),
  { id: '49-out-of-range 1e309', verdict: 'REJECT', rule: 'number-format', content: value('1e309') },
  { id: '50-small-cell', verdict: 'REJECT', rule: 'small-cell', content: null, line: 2 },
  { id: '51-personal-data', verdict: 'REJECT', rule: 'personal-data', content: row({ gc: 'Liên hệ 0912 345 678' }) },
  { id: '52-formula', verdict: 'REJECT', rule: 'formula-cell', content: null },
  { id: '53-html', verdict: 'ACCEPT', content: row({ gc: '<script>alert(1)</script> <img src=x onerror=alert(1)>' }), rows: 1 },
  { id: '54-conflict-markers', verdict: 'REJECT', rule: 'merge-conflict', content: null },
  { id: '55-xlsx-renamed', verdict: 'REJECT', rule: 'not-csv', content: new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]) },
  { id: '56-html-xls', verdict: 'REJECT', rule: 'not-csv', content: null },
  { id: '57-empty', verdict: 'REJECT', rule: 'empty-file', content: '' },
  { id: '58-header-only', verdict: 'REJECT', rule: 'no-rows', content: null },
  { id: '59-header duplicated', verdict: 'REJECT', rule: 'duplicate-column', content: `${head};gia_tri\n${good};1\n` },
  { id: '59-header unknown', verdict: 'REJECT', rule: 'unknown-column', content: `${head.replace('gia_tri', 'giatri')}\n${good}\n` },
  { id: '59-header in Vietnamese, reordered', verdict: 'ACCEPT', content: 'GIÁ TRỊ; Kỳ ;Mã đơn vị;Mã chỉ tiêu\n32,3;2023;614;CT4B\n', value: 32.3 },
  { id: '60-two-row-header', verdict: 'REJECT', rule: 'header-row', content: null },
  { id: '61-blank-tail', verdict: 'FIX', rule: 'blank-tail', content: `${file(good)};;;;;;;\n;;;;;;;\n`, rows: 1 },
  { id: '62-cr-only', verdict: 'FIX', rule: 'carriage-returns', content: null, rows: 2 },
  { id: '63-mixed-eol-no-final', verdict: 'ACCEPT', content: `${head}\r\n${good}\n${second}`, rows: 2 },
  { id: '64-huge-cell', verdict: 'REJECT', rule: 'huge-cell', content: null },
  { id: '64-200k rows', verdict: 'REJECT', rule: 'too-many-rows', content: `${head}\n${`${good}\n`.repeat(200_000)}` },
  { id: '65-proto', verdict: 'REJECT', rule: 'unknown-column', content: `${head};__proto__\n${good};1\n` },
  { id: '66-bidi', verdict: 'REJECT', rule: 'control-character', content: null },
  { id: '67-nul', verdict: 'REJECT', rule: 'nul-character', content: row({ gc: 'a\0b' }) },
  { id: '68-bahnar', verdict: 'ACCEPT', content: null, rows: 1 },
  { id: '69-hacked-font-bahnar', verdict: 'ACCEPT', rule: 'legacy-font-text', content: row({ gc: 'pơm [ok lơ\\m pho#m' }), rows: 1 },
]

/** More of the same families. */
export const moreCases: readonly Case[] = [
  { id: 'UTF-16 big-endian', verdict: 'FIX', rule: 'utf-16', content: utf16(file(good), true), rows: 1 },
  { id: 'UTF-16 with semicolons', verdict: 'FIX', rule: 'utf-16', content: utf16(file(good)), value: 32.3 },
  { id: 'windows-1258 with a name nobody knows', verdict: 'REJECT', rule: 'encoding', content: bytes(head, [10], '2023;23482;X', [0xe3], ' L', [0xe1], 'ng;CT4B;31;96;32,3;', [10]) },
  { id: 'Latin-1', verdict: 'REJECT', rule: 'encoding', content: bytes(head, [10], '2023;23482;Caf', [0xe9], ';CT4B;31;96;32,3;', [10]) },
  { id: 'UTF-8 cut in a letter', verdict: 'REJECT', rule: 'encoding', content: bytes(file(good), [0xe1, 0xba]) },
  { id: 'U+FFFD left by an earlier reader', verdict: 'REJECT', rule: 'lost-letters', content: row({ ten: 'X\uFFFD Đăk Kôi' }) },
  { id: 'a question mark at the start of a name', verdict: 'REJECT', rule: 'lost-letters', content: row({ ten: '?ăk Kôi' }) },
  { id: 'an honest question', verdict: 'ACCEPT', content: row({ gc: 'Đã kiểm chưa?' }), rows: 1 },
  { id: 'an address with a question mark', verdict: 'ACCEPT', content: row({ gc: 'xem https://example.org/a?p=1' }), rows: 1 },
  { id: 'French quotation marks', verdict: 'ACCEPT', content: row({ gc: '«mô hình» · điểm' }), rows: 1 },
  { id: 'square metres', verdict: 'ACCEPT', content: row({ gc: '150 m² và 5 µg' }), rows: 1 },
  { id: 'TCVN3 again', verdict: 'REJECT', rule: 'tcvn3-font', content: row({ ten: 'X· §¨k K«i' }) },
  { id: 'VNI again', verdict: 'REJECT', rule: 'vni-font', content: row({ gc: 'hoä ngheøo' }) },
  { id: 'a .xls', verdict: 'REJECT', rule: 'not-csv', content: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]) },
  { id: 'a PDF', verdict: 'REJECT', rule: 'not-csv', content: '%PDF-1.7\n' },
  { id: 'a PNG', verdict: 'REJECT', rule: 'not-csv', content: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]) },
  { id: 'a gzip', verdict: 'REJECT', rule: 'not-csv', content: new Uint8Array([0x1f, 0x8b, 8]) },
  { id: 'an RTF', verdict: 'REJECT', rule: 'not-csv', content: '{\\rtf1 a}' },
  { id: 'an HTML table without doctype', verdict: 'REJECT', rule: 'not-csv', content: '<table><tr><td>ky</td></tr></table>' },
  { id: 'an XML spreadsheet', verdict: 'REJECT', rule: 'not-csv', content: '<?xml version="1.0"?><Workbook/>' },
  { id: 'blanks only', verdict: 'REJECT', rule: 'empty-file', content: ' \n\n ' },
  { id: 'JSON', verdict: 'REJECT', rule: 'header-row', content: '{"ky": 2023}\n' },
  { id: 'a pipe between fields', verdict: 'REJECT', rule: 'header-row', content: file(good).replace(/;/g, '|') },
  { id: 'no header at all', verdict: 'REJECT', rule: 'header-row', content: `${good}\n${second}\n` },
  { id: 'a title above the header', verdict: 'REJECT', rule: 'header-row', content: `BIỂU SỐ 05;;;;;;;\n${file(good)}` },
  { id: 'a required column left out', verdict: 'REJECT', rule: 'missing-column', content: 'ky;ma_don_vi;gia_tri\n2023;23482;32,3\n' },
  { id: 'a blank header cell', verdict: 'REJECT', rule: 'blank-column', content: `${head};\n${good};\n` },
  { id: 'header "constructor"', verdict: 'REJECT', rule: 'unknown-column', content: `${head};constructor\n${good};1\n` },
  { id: 'header "toString"', verdict: 'REJECT', rule: 'unknown-column', content: `${head};toString\n${good};1\n` },
  { id: 'header in capitals', verdict: 'ACCEPT', content: file(good).replace(head, head.toUpperCase()), value: 32.3 },
  { id: 'header in Vietnamese and NFD', verdict: 'FIX', rule: 'not-nfc', content: `${'Kỳ;Mã đơn vị;Mã chỉ tiêu;Giá trị'.normalize('NFD')}\n2023;614;CT4B;32,3\n`, value: 32.3 },
  { id: 'header with quotes', verdict: 'ACCEPT', content: file(good).replace(head, head.split(';').map((name) => `"${name}"`).join(';')), value: 32.3 },
  { id: 'the same header in two languages', verdict: 'REJECT', rule: 'duplicate-column', content: `${head};Giá trị\n${good};1\n` },
  { id: 'sep=, in a comma file', verdict: 'FIX', rule: 'sep-line', content: `sep=,\n${head.replace(/;/g, ',')}\n2023,23482,Xã Đăk Kôi,CT4B,31,96,"32,3",\n`, value: 32.3 },
  { id: 'CRLF with blank lines between rows', verdict: 'ACCEPT', content: `${head}\r\n${good}\r\n\r\n${second}\r\n`, rows: 2 },
  { id: 'a blank row of separators between rows', verdict: 'ACCEPT', content: file(good, ';;;;;;;', second), rows: 2 },
  { id: 'one field too many', verdict: 'REJECT', rule: 'field-count', content: file(`${good};thừa`), line: 2 },
  { id: 'a semicolon inside an unquoted note', verdict: 'REJECT', rule: 'field-count', content: file(`${good}một; hai`), line: 2 },
  { id: 'a semicolon inside a quoted note', verdict: 'ACCEPT', content: file(`${good}"một; hai"`), rows: 1 },
  { id: 'doubled quotes inside a quoted note', verdict: 'ACCEPT', content: file(`${good}"mô hình ""điểm"""`), rows: 1 },
  { id: 'a quote in the middle of a cell', verdict: 'ACCEPT', content: file(`${good}mô hình "điểm"`), rows: 1 },
  { id: 'text after a closing quote', verdict: 'REJECT', rule: 'stray-quote', content: file(`${good}"một" hai`) },
  { id: 'a row after a note of three lines has its true line', verdict: 'REJECT', rule: 'number-format', content: file(`${good}"a\nb\nc"`, '2023;23479;Thị trấn Đăk Rve;CT4B;28;80;35.0;'), line: 5 },
  { id: 'a conflict in diff3 style', verdict: 'REJECT', rule: 'merge-conflict', content: file('<<<<<<< HEAD', good, '||||||| a', good, '=======', second, '>>>>>>> b') },
  { id: 'a lone ======= line', verdict: 'REJECT', rule: 'merge-conflict', content: file(good, '=======') },
  { id: 'left-to-right mark', verdict: 'REJECT', rule: 'control-character', content: row({ ten: 'Xã Đăk Kôi\u200e' }) },
  { id: 'bidi isolate', verdict: 'REJECT', rule: 'control-character', content: row({ gc: 'a\u2066b' }) },
  { id: 'backspace', verdict: 'REJECT', rule: 'control-character', content: row({ gc: 'a\bb' }) },
  { id: 'escape', verdict: 'REJECT', rule: 'control-character', content: row({ gc: '\u001b[31m' }) },
  { id: 'zero-width non-joiner in a name', verdict: 'REJECT', rule: 'control-character', content: row({ ten: 'Xã Đăk\u200c Kôi' }) },
  { id: 'zero-width space in a code', verdict: 'FIX', rule: 'odd-spaces', content: row({ ma: '23482\u200b' }), value: 32.3 },
  { id: 'a byte-order mark inside', verdict: 'FIX', rule: 'odd-spaces', content: row({ ten: '\uFEFFXã Đăk Kôi' }), value: 32.3 },
  { id: 'soft hyphen', verdict: 'FIX', rule: 'odd-spaces', content: row({ ten: 'Xã Đăk\u00ad Kôi' }), value: 32.3 },
  { id: 'ideographic space', verdict: 'FIX', rule: 'odd-spaces', content: row({ ten: 'Xã Đăk Kôi\u3000' }), value: 32.3 },
  { id: 'blanks around everything', verdict: 'ACCEPT', content: file(' 2023 ; 23482 ; Xã Đăk Kôi ; CT4B ; 31 ; 96 ; 32,3 ; '), value: 32.3 },
  { id: 'a formula with minus', verdict: 'REJECT', rule: 'formula-cell', content: row({ gc: '-2+3' }) },
  { id: 'a formula with at', verdict: 'REJECT', rule: 'formula-cell', content: row({ gc: '@SUM(A1)' }) },
  { id: 'a list mark in a note', verdict: 'ACCEPT', content: row({ gc: '- đã kiểm' }), rows: 1 },
  ...['.5', '5,', ',5', '1,2,3', '1..2', '1 45', '12.34', '1.2345', '1.23.456', '1 452.000', "1'452", '1_452', '１２', '٣', '32,3 %%', '%', '+5', '−5', '1,45E+03', '0x1F', '1O0', 'l2', '½', '1 000 00', '5 hộ', '3 tỷ', '$5', '1.000.00', '1,452.50', 'Infinity'].map(
    (gt): Case => ({ id: `number ${gt}`, verdict: 'REJECT', content: value(gt) }),
  ),
  ...['007', '00', '01,5'].map((gt): Case => ({ id: `number ${gt}`, verdict: 'REJECT', rule: 'leading-zeros', content: value(gt) })),
  ...['1234567890123456', '0,12345678901234567'].map((gt): Case => ({ id: `number ${gt}`, verdict: 'REJECT', rule: 'number-precision', content: value(gt) })),
  ...['.', '..', '-', '--', '—', '*', '?', 'X', 'N/A', 'na', 'null', 'Không có', 'KCSL', 'chưa có số liệu', 'đang cập nhật'].map((gt): Case => ({ id: `missing mark ${gt}`, verdict: 'REJECT', rule: 'missing-mark', content: value(gt) })),
  ...['#N/A', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '########'].map((gt): Case => ({ id: `excel error ${gt}`, verdict: 'REJECT', rule: 'excel-error', content: value(gt) })),
  ...['22 May', '22-May', 'Mar-21', '02-Thg3', '3-Jan', '2021-03-01', '1/3/2021 0:00'].map((gt): Case => ({ id: `excel date ${gt}`, verdict: 'REJECT', rule: 'excel-date', content: value(gt) })),
  ...[['12,5', 12.5], ['0', 0], ['0,0', 0], ['100', 100], ['1,50', 1.5], ['99,99', 99.99]].map(([gt, v]): Case => ({ id: `number ${gt}`, verdict: 'ACCEPT', content: value(String(gt)), value: Number(v) })),
  ...['13/2023', '00/2023', '32/01/2023', '29/02/2023'].map((ky): Case => ({ id: `period ${ky}`, verdict: 'REJECT', rule: 'impossible-date', content: row({ ky }) })),
  ...['1899', '2101', '02023', '2023/11', '11-2023', '11/23', 'tháng 11/2023', 'Năm2023', '2023,0', '1.1.2023', 'Q1/2023', 'T11', '29/2/2024'].map((ky): Case => ({ id: `period ${ky}`, verdict: 'REJECT', rule: 'period-format', content: row({ ky }) })),
  ...['29/02/2024', '01/2023', '30/06/2025'].map((ky): Case => ({ id: `period ${ky}`, verdict: 'ACCEPT', content: row({ ky }), value: 32.3 })),
]
