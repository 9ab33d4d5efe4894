/** Who published the figures of a chart or a sheet, in one line. */
import { index } from '../site/edition.ts'

/** Beyond these the line ends in dots; the page has them all. */
const most = 4

/** `Ban Dân tộc tỉnh; Báo …`; empty where no source is registered. */
export function publishersText(sources: readonly (string | null)[]): string {
  const names = [...new Set(sources.flatMap((code) => (code ? (index().sources.get(code)?.publisher ?? []) : [])))]
  return names.slice(0, most).join('; ') + (names.length > most ? '; …' : '')
}
