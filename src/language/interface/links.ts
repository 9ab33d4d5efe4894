/** What `npm run links` says. */
type Problem = 'gone' | 'no-answer' | number

interface Dead {
  readonly address: string
  readonly problem: Problem
  readonly pages: readonly string[]
}

const said = (problem: Problem): string =>
  problem === 'gone' ? 'trang không còn ở đó' : problem === 'no-answer' ? 'không ai trả lời' : `trả lời lỗi ${problem}`

/** So many pages are named behind an address. */
const most = 5

const line = ({ address, problem, pages }: Dead): string =>
  `- <${address}>: ${said(problem)}. Dẫn ở: ${pages.slice(0, most).join(', ')}${pages.length > most ? `, và ${pages.length - most} trang nữa` : ''}.`

export const linkWords = {
  nothingBuilt: (dir: string) => `Chưa có trang nào trong ${dir}. Chạy npm run build trước.`,
  noNetwork: 'Không trang nào trả lời: máy này có lẽ không có mạng. Xem lại mạng rồi chạy lại.',
  report: (asked: number, dead: readonly Dead[]): string =>
    dead.length === 0
      ? `Đã hỏi ${asked} địa chỉ của nơi khác: đều còn.`
      : [
          `Đã hỏi ${asked} địa chỉ của nơi khác, ${dead.length} địa chỉ không mở được.`,
          'Tìm địa chỉ mới rồi sửa ở data/nguon.csv hoặc trong bài; không còn ở đâu nữa thì ghi điều ấy ở ghi chú của nguồn.',
          '',
          ...dead.map(line),
        ].join('\n'),
} as const
