/** Titles of the rules about the plan itself; see `titles.ts`. */
import type { Bilingual } from '../../model/types.ts'
import type { planRules } from '../../model/plan-rules.ts'

const title = (vi: string, en: string): Bilingual => ({ vi, en })

export const planTitles: Readonly<Record<keyof typeof planRules, Bilingual>> = {
  'unknown-clause': title('Điều khoản chưa có trong danh sách', 'Unknown clause'),
  'deed-evidence': title('Việc đã làm chưa có căn cứ', 'Deed without evidence'),
  'deed-unit': title('Nơi làm việc không có trong thời gian đó', 'Place of a deed that was not there then'),
  'document-file': title('Tệp của văn bản chưa đúng', 'File of a document not as it should be'),
  'organisation-ended': title('Nơi tiếp nhận của cơ quan chưa hợp lý', 'Successor of a body that cannot be'),
  'redirect-form': title('Địa chỉ chuyển hướng chưa đúng cách viết', 'Redirect not in its form'),
  'redirect-target': title('Nơi chuyển đến không có', 'Redirect to nowhere'),
  'redirect-chain': title('Chuyển hướng nối nhau', 'Redirects in a chain'),
}
