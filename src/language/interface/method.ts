/** Visible words of the method page. */
import type { Locale } from '../../model/locale.ts'

interface MethodWords {
  readonly title: string
  readonly lede: string
  readonly sections: readonly { readonly heading: string; readonly points: readonly string[] }[]
}

function vi(count: number, denominator: number): MethodWords {
  return {
    title: 'Cách tính',
    lede: 'Mỗi con số trên trang được lấy, tính và đánh giá theo những quy tắc dưới đây.',
    sections: [
      {
        heading: 'Con số từ đâu ra?',
        points: [
          'Mỗi con số có nguồn, kỳ và trạng thái; tỷ lệ có thêm mẫu số. Số của báo chí được ghi là chưa chính thức.',
          'Chỗ nào nguồn tự mâu thuẫn thì điều đó được ghi ngay dưới con số.',
          'Ô trống nghĩa là chưa có số liệu, không bao giờ là số 0.',
          'Số tính ra (tỷ lệ, bình quân) được tính từ số đã công bố, không gõ tay; phép tính ghi bên cạnh.',
        ],
      },
      {
        heading: 'So với mục tiêu thế nào?',
        points: [
          'Phép so theo đúng chữ: “từ 75%” gồm cả 75; “trên 30%” thì 30,0 là chưa đạt; “từ 1 đến 3” thì nhiều hơn 3 vẫn tính là đạt.',
          'Giá trị theo kế hoạch ở một thời điểm nằm trên đường thẳng từ số gốc đến mục tiêu, hoặc theo lộ trình từng năm nếu kế hoạch có nêu.',
          'Đúng tiến độ là không kém đường kế hoạch quá mức cho phép; mức ấy ghi ở từng chỉ tiêu. Mục tiêu đặt cho từng năm thì một năm chưa đạt làm cả giai đoạn chưa thể tính là đạt.',
          'Khoảng cách là số thực tế trừ đi giá trị theo kế hoạch. Không bao giờ chia cho mục tiêu, vì mục tiêu có thể bằng 0.',
          'Các tình trạng: đạt, đúng tiến độ, chậm, chưa đạt (khi đã hết thời gian), chưa đủ số liệu, chưa thể kết luận.',
          'Khi mục tiêu có nhiều cách hiểu, khi số chưa chính thức, hoặc khi chuẩn thay đổi giữa chừng thì chỉ nêu phép tính, không kết luận.',
        ],
      },
      {
        heading: 'Khi chuẩn hoặc địa giới thay đổi',
        points: [
          'Số theo hai chuẩn khác nhau không được nối bằng một đường và không được trừ cho nhau.',
          'Số của xã mới trước ngày sắp xếp là tổng các xã cũ; tỷ lệ được tính lại từ số đếm, không lấy bình quân các tỷ lệ.',
        ],
      },
      {
        heading: 'Giữ kín hộ dân',
        points: [
          `Số hộ từ 1 đến ${count} và tỷ lệ trên ít hơn ${denominator} hộ không được công bố.`,
          'Những số có thể giúp suy ra số đã che, hoặc suy ra số nhỏ của một xã để trống, cũng được che.',
        ],
      },
    ],
  }
}

function en(count: number, denominator: number): MethodWords {
  return {
    title: 'Method',
    lede: 'How every figure on this site is taken, computed and judged.',
    sections: [
      {
        heading: 'Where do figures come from?',
        points: [
          'Every figure has a source, a period and a status; rates also have a denominator. Press figures are marked as not official.',
          'Where a source contradicts itself, that is said right under the figure.',
          'A blank means that there is no figure; it is never zero.',
          'Derived figures are computed from published ones, never typed in; the arithmetic stands beside them.',
        ],
      },
      {
        heading: 'How are they compared with targets?',
        points: [
          'Operators are exact: “75% or more” includes 75; “more than 30%” is not met by 30.0; more than 3 still counts for “1 to 3”.',
          'The plan’s value at a time lies on the straight line from baseline to target, or on the plan’s own yearly path.',
          'On track means no further below the line than each target allows. Where a target is set for every year, one missed year keeps the whole period from counting as met.',
          'The gap is the actual value minus the plan’s value. Nothing is ever divided by the target, which may be zero.',
          'Statuses: met, on track, behind, not met (time is over), not enough data, cannot be concluded.',
          'Where a target can be read in several ways, figures are not official or the definition changed on the way, the arithmetic is shown without a verdict.',
        ],
      },
      {
        heading: 'When definitions or territories change',
        points: [
          'Figures of two definitions are never joined by a line nor subtracted from each other.',
          'A new commune’s figure before its birth is the sum of the former communes; rates are recomputed from counts, never averaged.',
        ],
      },
      {
        heading: 'Protecting households',
        points: [
          `Counts of 1 to ${count} households and rates on fewer than ${denominator} are not published.`,
          'Nor is any figure from which a hidden one, or a small count of a commune left blank, could be worked out.',
        ],
      },
    ],
  }
}

export const methodWords = (locale: Locale, count: number, denominator: number): MethodWords =>
  (locale === 'vi' ? vi : en)(count, denominator)
