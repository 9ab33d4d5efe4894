/** What leads to a person, wherever it is typed; and what only looks like it. */
import { figureFile, figuresWith, pageFile, registerWith, siteFile } from '../base.ts'
import { siteYaml } from '../../support/small-edition.ts'
import { bodies, fronts, type Input, type Verdict } from './input.ts'

const data: Verdict = { want: 'error', why: 'a number that leads to a person is never published', rule: 'personal-data' }
const names: Verdict = { want: ['warning', 'error'], why: 'a name needs consent' }
const sound: Verdict = { want: 'clean', why: 'no person is in it' }
const note = (verdict: Verdict, texts: readonly string[]): Input[] =>
  texts.map((text) => ({
    at: { file: figureFile, line: 4 },
    ...verdict,
    name: `note “${text}”: ${verdict.why}`,
    change: { [figureFile]: figuresWith('CT2 2023', { ghi_chu: text }) },
  }))
const everywhere = (name: string, verdict: Verdict, text: string): Input[] => [
  {
    ...verdict,
    name: `${name} in the site file: ${verdict.why}`,
    at: { file: siteFile },
    change: { [siteFile]: siteYaml.replace('Ví dụ ngắn', `'${text}'`) },
  },
  {
    ...verdict,
    name: `${name} in a term: ${verdict.why}`,
    at: { file: 'data/thuat-ngu.csv', line: 2 },
    change: { 'data/thuat-ngu.csv': registerWith('thuat-ngu', 0, { nghia: text }) },
  },
  {
    ...verdict,
    name: `${name} in a model: ${verdict.why}`,
    at: { file: 'data/mo-hinh.csv', line: 2 },
    change: { 'data/mo-hinh.csv': registerWith('mo-hinh', 0, { to_chuc: text }) },
  },
  {
    ...verdict,
    name: `${name} in a question: ${verdict.why}`,
    at: { file: 'data/cau-hoi.csv', line: 2 },
    change: { 'data/cau-hoi.csv': registerWith('cau-hoi', 0, { vi_sao: text }) },
  },
]

export const personInputs: readonly Input[] = [
  ...note(data, [
    'Hỏi 0987 654 321',
    'Hỏi 0987.654.321',
    'Hỏi 0987-654-321',
    'Hỏi 0987654321 để biết',
    'Hỏi +84 987 654 321',
    'Hỏi (+84)987654321',
    'Hỏi 84987654321',
    'Hỏi ０９８７ ６５４ ３２１',
    'SĐT: 098 765 4321',
    'CCCD 062301004567',
    'Số căn cước: 062 301 004 567',
    'CMND 233456789',
    'Thư: nguoi.dan@vi-du.example',
    'Thư: nguoi.dan (a) vi-du.example'.replace(' (a) ', '@'),
    'Tài khoản 19034567890123 Ngân hàng',
    'Mã số BHXH 6220123456',
  ]),
  ...fronts(data, [
    "tieu_de: 'Gọi 0987 654 321'",
    "mo_ta: 'CCCD 062301004567 của một hộ'",
    "mo_ta: 'Thư nguoi.dan@vi-du.example'",
    'mo_ta: >-\n  Gọi 0987\n  654 321',
  ]),
  ...everywhere('a telephone number', data, 'Gọi 0987 654 321'),
  ...everywhere('an identity number', data, 'CCCD 062301004567'),
  ...bodies(data, [
    'Gọi 0987 654 321.',
    'Gọi 0987&#32;654&#32;321.',
    'Gọi 0987\n654 321.',
    'Gọi **0987** 654 321.',
    '[Gọi](tel:0987654321)',
    '[Thư](mailto:nguoi.dan@vi-du.example)',
    '![CCCD 062301004567](mot.png)',
    'Gọi 0987\u00a0654\u00a0321.',
    'Gọi 0987\u200b654321.',
    '| Tên | Số |\n|---|---|\n| A | 0987654321 |',
  ]),
  ...note(names, [
    'Hộ ông Nguyễn Văn Bình đã thoát nghèo',
    'Hộ bà Y Hlem',
    'Hộ A Lơng đã thoát nghèo',
    'Gồm: Trần Thị Hoa, Y Nhuih, A Byơn',
    'ông A Tút xây nhà',
    'chị Đinh Thị Sương',
    'Gia đình anh Lê Văn Cường',
    'sinh năm 1987, bà Y Xuân',
  ]),
  ...bodies(names, ['Bà Y Hlem trồng rau.', 'Hộ A Lơng nuôi bò.', 'Anh Nguyễn Văn Bình kể lại.']),
  ...fronts(names, ['tieu_de: Bà Y Hlem đổi cách làm', "mo_ta: 'Hộ ông Nguyễn Văn Bình nuôi bò.'"]),
  ...note(sound, [
    'Trạm y tế xã mở cửa 7 giờ 30',
    'Theo Nghị quyết 1677/NQ-UBTVQH15',
    'Số 123/BC-UBND ngày 05/12/2023',
    'Khổ giấy A4, bản A, nhóm B',
    'Tăng 1.234.567.890 đồng so với 2022',
    'Kinh phí 0,98 tỷ trong 7,65 tỷ',
    'Thôn 4, làng Kon Brăp Ju, xã Đăk Tờ Re',
    'Từ 01/01/2023 đến 31/12/2023',
    'Tổng đài 111 và 113',
    'Tuyến ĐT 675 và QL 24',
    'Mã số 23479, 23482, 23485',
    'Thông tư 07/2021/TT-BLĐTBXH',
    'Ủy ban Mặt trận Tổ quốc Việt Nam huyện',
    'Trường THCS Nguyễn Du, đường Trần Phú',
  ]),
  {
    ...sound,
    name: 'a page of sound numbers',
    change: {
      [pageFile]:
        '---\ntieu_de: Trang\nmo_ta: Giai đoạn 2021–2025, 7.314 hộ, 1677/NQ-UBTVQH15.\nnguon: [bao-cao]\n---\n\n1.452 hộ, 17.320.000.000 đồng, ngày 15/01/2025, Điều 5 khoản 2.\n',
    },
  },
]
