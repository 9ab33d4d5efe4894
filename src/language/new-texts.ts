/** What a new text begins with, by its kind: headings that ask a reader's questions, and marks for what its author has to fill in. */
import type { PageKind } from '../model/schema/types.ts'

/** A mark that is still in a text says that nobody has finished it. */
export const openMark = '[điền:'
const fill = (what: string): string => `${openMark} ${what}]`

const short = `:::note[Nói ngắn gọn]
${fill('hai, ba câu trả lời ngay điều người đọc cần')}
:::
`

export const newTexts: Readonly<Record<Exclude<PageKind, 'page'>, string>> = {
  handbook: `${short}
## ${fill('điều bà con hay hỏi, viết thành câu hỏi')}

${fill('câu trả lời; mỗi câu một ý, mỗi ý có nguồn')}

## Đi từng bước thế nào?

<CacBuoc>

1. ${fill('việc làm trước')}
2. ${fill('việc làm sau')}

</CacBuoc>

## Hỏi ai?

${fill('nơi để hỏi, ở đâu, mang theo gì')}
`,
  story: `${short}
## Trước kia thế nào?

${fill('việc khó lúc đầu; không kể điều làm lộ một gia đình')}

## Bà con đã làm gì?

${fill('từng việc theo thứ tự, ai giúp, giúp gì')}

## Nay ra sao?

${fill('điều đã đổi, có số thì ghi số và nguồn')}

## Nhà mình làm theo được gì?

${fill('một hai việc làm được ngay')}
`,
}
