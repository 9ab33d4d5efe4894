/**
 * The texts that a new edition begins with: true of every edition as it stands, or said by whoever founded it. All wait for
 * approval, and say so.
 */
export interface EditionWords {
  /** The campaign in two or three sentences, and the place as in running text. */
  readonly summary: string
  readonly place: string
  readonly from: string
  readonly to: string
}

export interface FirstText {
  readonly slug: string
  readonly title: string
  readonly description: string
  readonly body: (words: EditionWords) => string
}

/** The page of the handbook. */
export const firstPage: FirstText = {
  slug: 'cuoc-van-dong-la-gi',
  title: 'Cuộc vận động là gì?',
  description: 'Cuộc vận động nói về điều gì, làm ở đâu, trong những năm nào.',
  body: ({ summary, place, from, to }) => `${summary}

## Làm ở đâu, khi nào?

Ở ${place}, từ năm ${from} đến năm ${to}.

## Đã làm được đến đâu?

Xem trang [Số liệu](/so-lieu/). Con số nào chưa có thì trang ghi là chưa có.
`,
}

/** The standing pages. */
export const firstStandingPages: readonly FirstText[] = [
  {
    slug: 'gioi-thieu',
    title: 'Giới thiệu',
    description: 'Trang này để làm gì, do đâu mà có.',
    body: ({ summary, place }) => `${summary}

## Trang này có gì?

- [Sổ tay](/so-tay/): bà con cần gì thì đọc ở đó.
- [Gương điển hình](/guong-dien-hinh/): chuyện thật, kể khi người trong chuyện đồng ý.
- [Số liệu](/so-lieu/) của ${place}: mỗi con số có nguồn. Chưa có số thì ghi là chưa có.
`,
  },
  {
    slug: 'bao-chi',
    title: 'Báo chí',
    description: 'Những thứ nhà báo lấy về được, và cách trích dẫn.',
    body: () => `Trích số thì xin ghi nguồn, kỳ và mẫu số như ghi cạnh con số.

<GoiBaoChi />

Xem thêm [tệp tải về](/so-lieu/tai-ve/), [cách tính](/so-lieu/phuong-phap/) và [những lần sửa số](/so-lieu/thay-doi/).
`,
  },
  {
    slug: 'dinh-chinh',
    title: 'Đính chính',
    description: 'Những lần trang đã sai và đã sửa.',
    body: () => `Bài nào phải đính chính thì được ghi ở đây: ngày sửa và đã sửa gì. Con số đã công bố mà đổi thì xem [những lần sửa số](/so-lieu/thay-doi/).
`,
  },
  {
    slug: 'rieng-tu',
    title: 'Riêng tư',
    description: 'Trang không theo dõi người đọc, và giữ kín chuyện riêng của từng nhà.',
    body: () => `Trang không đặt cookie, không đếm người đọc, không gọi đến máy chủ nào khác.

Số hộ quá nhỏ thì không công bố. Tên, ảnh, giọng nói của người dân chỉ lên trang khi có phiếu đồng ý còn hạn.
`,
  },
  {
    slug: 'tro-nang',
    title: 'Trợ năng',
    description: 'Cách trang phục vụ mọi người đọc.',
    body: () => `Trang đọc được bằng bàn phím, bằng trình đọc màn hình, khi phóng to chữ và khi in ra giấy.

- Biểu đồ nào cũng có một câu nói rõ điều thấy được và một bảng số.
- Tìm kiếm không cần gõ dấu.
- Màu không bao giờ là dấu hiệu duy nhất.
`,
  },
]
