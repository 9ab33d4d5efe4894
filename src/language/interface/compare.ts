/** Visible words of the pages that set units side by side. */
import type { Locale } from '../../model/locale.ts'
import { englishUnit } from '../plural.ts'

const vi = {
  title: 'So sánh các xã',
  lede: 'Mỗi xã một hoàn cảnh. Trang này để thấy nơi nào cần giúp thêm, không phải để xếp hạng hơn thua.',
  generations: { current: 'Các xã hiện nay', former: 'Các xã, thị trấn trước ngày sắp xếp' },
  grid: 'Xã nào đang ở đâu?',
  gridText: 'Kế hoạch đặt mốc chung, không đặt mốc riêng cho từng xã. Dấu ở đây chỉ cho biết số của xã so với mốc chung ấy.',
  gridSentence: (units: number, targets: number, met: number) =>
    `${units} xã, thị trấn và ${targets} chỉ tiêu có số theo xã: trong bảng có ${met} ô đã tới mốc chung.`,
  none: 'Chưa có chỉ tiêu nào có số theo từng xã nên chưa so sánh được. Khi các xã gửi số, trang này sẽ tự đầy lên.',
  few: 'Mới có rất ít con số của nhiều xã để đặt cạnh nhau, nên chưa đủ để so sánh. Mọi con số đã công bố ở trang',
  each: 'So từng chỉ tiêu',
  context: 'So số liệu bối cảnh',
  compareOne: (name: string) => `${name}: so sánh các xã`,
  overTime: 'Qua các năm',
  map: 'Trên bản đồ',
  tiles: 'Bản đồ ô: mỗi xã một ô bằng nhau',
  readMap: 'Nơi nào màu rõ hơn thì số cao hơn; số ghi ngay trong nơi ấy.',
  readTiles: 'Mỗi xã một ô bằng nhau, đặt gần đúng chỗ; ô nào màu rõ hơn thì số cao hơn.',
  readYears: 'Mỗi xã một biểu đồ nhỏ, cùng một thang, để so các năm.',
  table: 'Các con số',
  withheld: 'Không công bố để giữ kín hộ dân',
  noneShown: 'Chưa có hoặc chưa công bố số liệu',
  /** One unit beside a mark that was not set for it. */
  statuses: {
    met: 'Đã tới mốc chung',
    'on-track': 'Theo kịp đường tới mốc chung',
    behind: 'Chưa theo kịp đường tới mốc chung',
    'not-met': 'Chưa tới mốc chung',
    insufficient: 'Chưa đủ số liệu',
    inconclusive: 'Chưa thể kết luận',
  },
  back: 'Về trang chỉ tiêu',
  sort: 'Xếp theo cột này',
}

const some = (n: number, things: string): string => `${n} ${englishUnit(things, String(n))}`

const en: typeof vi = {
  title: 'Communes side by side',
  lede: 'Every commune has its own circumstances. This page shows where more help is needed; it is not a ranking.',
  generations: { current: 'Communes of today', former: 'Communes and township before the re-arrangement' },
  grid: 'Where does each commune stand?',
  gridText: 'The plan sets common marks and none for single communes. The signs here only set a commune’s figure beside the common mark.',
  gridSentence: (units, targets, met) =>
    `${some(units, 'units')}, ${some(targets, 'targets')} with figures by commune: ${some(met, 'cells')} of the table ${met === 1 ? 'has' : 'have'} reached the common mark.`,
  none: 'No target has figures by commune yet, so nothing can be compared. The page fills itself when communes report.',
  few: 'Very few figures are known for several communes, too few to compare. All published figures are on the page',
  each: 'Target by target',
  context: 'Context figures',
  compareOne: (name) => `${name}: communes side by side`,
  overTime: 'Over the years',
  map: 'On the map',
  tiles: 'Tile map: every commune the same size',
  readMap: 'The stronger its colour, the higher a place’s figure, which stands in it.',
  readTiles: 'Every commune has a square of one size, near its place; the stronger the colour, the higher the figure.',
  readYears: 'A small chart for every commune, all on one scale, to compare the years.',
  table: 'The figures',
  withheld: 'Withheld to protect households',
  noneShown: 'No figure yet or none published',
  statuses: {
    met: 'At the common mark',
    'on-track': 'On the way to the common mark',
    behind: 'Behind the way to the common mark',
    'not-met': 'Not yet at the common mark',
    insufficient: 'Not enough data',
    inconclusive: 'Cannot be concluded',
  },
  back: 'Back to the indicator',
  sort: 'Sort by this column',
}

export type CompareWords = typeof vi
export const compareWords = (locale: Locale): CompareWords => (locale === 'vi' ? vi : en)
