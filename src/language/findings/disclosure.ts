/** Words for disclosure control. No message repeats a number that is to be hidden. */
import type { HidingCause, RelationKind } from '../../model/disclosure.ts'
import { phrase, type Phrase } from '../../model/phrase.ts'

interface Thresholds {
  readonly smallCount: number
  readonly smallDenominator: number
}

/** A cell in words: `CT4B, 23482, 2023`. */
export interface CellName {
  readonly indicator: string
  readonly unit: string
  readonly period: string
}

const cellText = ({ indicator, unit, period }: CellName): string => `${indicator}, ${unit}, ${period}`

const relationWords: Readonly<Record<RelationKind, { readonly vi: string; readonly en: string }>> = {
  whole: { vi: 'tổng của các xã', en: 'the total of the communes' },
  successor: { vi: 'xã mới bằng tổng các xã cũ', en: 'a new commune as the sum of its old ones' },
  derived: { vi: 'phép cộng đã công bố', en: 'a published sum' },
  parts: { vi: 'các phần cộng lại thành tổng', en: 'parts that add up to a total' },
  span: { vi: 'tổng của các kỳ ngắn hơn', en: 'totals of shorter periods' },
  turn: { vi: 'cuối năm trước và đầu năm sau', en: 'the end of a year and the start of the next' },
  cumulative: { vi: 'số lũy kế trừ kỳ trước', en: 'a running total less the one before' },
  denominator: { vi: 'tỷ lệ và mẫu số', en: 'a rate and its denominator' },
}

/** No pattern of hidden cells protects this one; `others` take part in the relations that give it away. */
export function noSafePattern(cell: CellName, kinds: readonly RelationKind[], others: readonly CellName[]): Phrase {
  const list = others.slice(0, 6).map(cellText).join('; ') + (others.length > 6 ? '; …' : '')
  const by = (locale: 'vi' | 'en') => kinds.map((kind) => relationWords[kind][locale]).join(', ')
  return phrase({
    vi: [
      `Số của ô (${cellText(cell)}) quá nhỏ hoặc đã che, nhưng vẫn tính ra được từ: ${by('vi') || 'các ô khác'}.`,
      `Che thêm (bao-mat) hoặc bỏ bớt một trong các ô: ${list}. Nếu các ô đó đếm hộ dân thì ghi bao_mat = co trong data/chi-tieu.csv.`,
    ],
    en: [
      `The number of the cell (${cellText(cell)}) is too small or hidden, but can still be computed from ${by('en') || 'other cells'}.`,
      `Hide (bao-mat) or leave out one of: ${list}. If they count households, set bao_mat = co in data/chi-tieu.csv.`,
    ],
  })
}

export const contradiction = (cell: CellName): Phrase =>
  phrase({
    vi: [
      `Không kiểm tra được ô đã che (${cellText(cell)}): các số đã công bố quanh ô này không khớp nhau.`,
      'Xem lại tổng, các xã và các phần của cùng chỉ tiêu, cùng kỳ; sửa số sai rồi kiểm tra lại.',
    ],
    en: [
      `The hidden cell (${cellText(cell)}) cannot be checked: the published figures around it contradict each other.`,
      'Check the total, the communes and the parts of the same indicator and period, mend the wrong one, and check again.',
    ],
  })

/** The number of a hidden cell stands, or follows from what stands, in years that are kept for ever. */
export const frozenUnsafe = (cell: CellName, years: readonly string[]): Phrase =>
  phrase({
    vi: [
      `Ô cần giữ kín (${cellText(cell)}) vẫn tìm ra được từ ấn bản đã giữ năm ${years.join(', ')}.`,
      `Che thêm (bao-mat) các số quanh ô này ở data/so-lieu/; nếu không còn số nào che được thì báo người quản trị gỡ thư mục data/an-ban/${years[0]} rồi giữ lại năm ấy.`,
    ],
    en: [
      `The cell to be hidden (${cellText(cell)}) can still be found from the frozen edition of ${years.join(', ')}.`,
      `Hide (bao-mat) more figures around it in data/so-lieu/; if none is left to hide, have the maintainer remove data/an-ban/${years[0]} and freeze that year again.`,
    ],
  })

/** Why a hidden cell is hidden is never said here: that would tell the small ones from those that protect them. */
export const unmarkedCell = (): Phrase =>
  phrase({
    vi: [
      'Ô này được che khi công bố, mà số vẫn nằm trong tệp, nơi ai cũng đọc được.',
      'Ghi bao-mat ở cột trang_thai và xóa trống tu_so, mau_so, gia_tri cùng ghi chú; hoặc chạy: npm run protect. Nếu số đã đưa lên thì báo người quản trị xóa cả trong lịch sử.',
    ],
    en: [
      'This cell is hidden when published, but its number stands in the file, where everybody can read it.',
      'Write bao-mat in trang_thai and clear tu_so, mau_so, gia_tri and the note; or run: npm run protect. If the number was pushed, have the history rewritten.',
    ],
  })

/** A finding about a number that may not be printed: `rule` says which check failed. */
export const withheldNumber = (rule: string): Phrase =>
  phrase({
    vi: [`Số ở dòng này không đúng (${rule}); không in ra đây vì có ô cần giữ kín.`, 'Mở tệp ở dòng này, đối chiếu với nguồn rồi sửa.'],
    en: [
      `The number in this row is not right (${rule}); it is not printed, for a hidden cell is among those concerned.`,
      'Open the file at this row, compare it with the source and mend it.',
    ],
  })

/** A cell that will be hidden for its own sake, in a repository that is not public. */
export function hiddenCell(cause: HidingCause, { smallCount, smallDenominator }: Thresholds): Phrase {
  const why: Readonly<Record<HidingCause, { readonly vi: string; readonly en: string }>> = {
    'small-count': { vi: `số hộ từ 1 đến ${smallCount}`, en: `a count of 1 to ${smallCount} households` },
    'small-denominator': { vi: `tỷ lệ tính trên ít hơn ${smallDenominator} hộ`, en: `a rate on fewer than ${smallDenominator} households` },
    'no-denominator': { vi: 'tỷ lệ không ghi tính trên bao nhiêu hộ', en: 'a rate on an unknown number of households' },
    'small-complement': { vi: `chỉ còn 1 đến ${smallCount} hộ chưa được tính`, en: `all but 1 to ${smallCount} households` },
    'small-increment': { vi: `chỉ thêm 1 đến ${smallCount} hộ so với kỳ trước`, en: `only 1 to ${smallCount} households more than before` },
    complementary: { vi: 'để không tính ra được ô khác đã che', en: 'lest another hidden cell be computed' },
  }
  return phrase({
    vi: [
      `Ô này sẽ được che khi công bố: ${why[cause].vi}.`,
      'Nên ghi bao-mat ở cột trang_thai và xóa số khỏi dòng; nếu kho tệp sẽ mở công khai thì phải làm, xóa cả trong lịch sử.',
    ],
    en: [
      `This cell will be hidden when published: ${why[cause].en}.`,
      'Better write bao-mat in trang_thai and delete the figures; before the repository is opened this must be done, in its history, too.',
    ],
  })
}

/** A note that says what its row keeps hidden, or a small number of households. */
export const tellingNote = (isHidden: boolean): Phrase =>
  phrase({
    vi: isHidden
      ? [
          'Dòng này ghi bao-mat, nhưng ghi chú của nó có con số, từ đó tìm ra được số cần giữ kín.',
          'Xóa con số khỏi ghi_chu; chỉ giữ nguồn và lý do. Nếu đã đưa lên thì báo người quản trị xóa cả trong lịch sử.',
        ]
      : [
          'Ghi chú nói đến một số hộ hoặc số người; ở chỉ tiêu cần giữ kín, con số ấy có thể chỉ ra hộ nào.',
          'Bỏ con số khỏi ghi_chu, hoặc viết “một số hộ”.',
        ],
    en: isHidden
      ? [
          'This row says bao-mat, but its note holds a number from which the hidden one can be found.',
          'Delete the number from ghi_chu; keep source and reason only. If it was pushed, have the history rewritten.',
        ]
      : [
          'The note speaks of a number of households or people; with a confidential indicator it may point to them.',
          'Leave the number out of ghi_chu, or write “some households”.',
        ],
  })
