/** Visible words of the home page. */
import type { Locale } from '../../model/locale.ts'

const vi = {
  communesTitle: 'Nhà mình ở xã nào?',
  /** In place of a list that would be too long. */
  manyCommunes: (n: number) => `Có ${n} xã, phường, thị trấn. Gõ tên xã vào ô tìm ở trên, hoặc`,
  allCommunes: 'chọn trong danh sách',
  otherCommunes: 'Xã khác',
  forget: 'Quên xã đã chọn',
  forgotten: 'Đã quên. Xin chọn lại xã.',
  sameDefinition: (name: string) => `Cùng ${name}.`,
  oneDefinition: (name: string) => `Theo ${name}.`,
  oneNumber: 'Đây là số hộ trong danh sách ở thời điểm ấy; con số không cho biết cuộc vận động đã làm được gì.',
  netChange: 'Hai số chỉ nói danh sách hộ thay đổi bao nhiêu, có hộ ra và có hộ vào; không nói cuộc vận động đã làm được gì.',
  takePair: 'Xem nguồn, lấy câu và ảnh',
  targetsTitle: (n: number) => (n === 0 ? 'Mục tiêu của kế hoạch' : n === 1 ? '1 mục tiêu: đã đạt chưa?' : `${n} mục tiêu: đạt mấy?`),
  byItem: 'Xem theo từng mục',
  allFigures: 'Xem từng mục tiêu và mọi con số',
  doorsTitle: 'Nhà mình cần gì?',
  storyTitle: 'Một gương điển hình',
  modelsInstead: 'Xem các mô hình đã được nêu',
  pressText: 'Nhà báo: mỗi con số có nguồn, kỳ, mẫu số.',
}

const en: typeof vi = {
  communesTitle: 'Which commune is yours?',
  manyCommunes: (n) => `There are ${n} communes, wards and townships. Type a name into the search field above, or`,
  allCommunes: 'choose from the list',
  otherCommunes: 'Another commune',
  forget: 'Forget my commune',
  forgotten: 'Forgotten. Please choose again.',
  sameDefinition: (name) => `Both under the ${name}.`,
  oneDefinition: (name) => `Under the ${name}.`,
  oneNumber: 'This is the number of households in a list at that time; it does not show what the campaign achieved.',
  netChange:
    'The two numbers only show by how much a list of households changed, after some left it and others joined; they do not show what the campaign achieved.',
  takePair: 'Sources; sentence and picture to take',
  targetsTitle: (n) => (n === 0 ? 'Targets of the plan' : n === 1 ? '1 target: is it met?' : `${n} targets: how many are met?`),
  byItem: 'Item by item',
  allFigures: 'Every target and every figure',
  doorsTitle: 'What does a family need?',
  storyTitle: 'One example',
  modelsInstead: 'See the models that have been reported',
  pressText: 'Journalists: every figure has its source, period and denominator.',
}

export type HomeWords = typeof vi
export const homeWords = (locale: Locale): HomeWords => (locale === 'vi' ? vi : en)
