/** Whether figures were changed after their publication: what cannot be known is not told as "none". */
import type { HistoryAnswer, ToldChange, ToldHistory } from '../../model/history.ts'

/** Changes of published figures, of one indicator or of all; a first publication is none. */
export function laterChanges({ changes }: ToldHistory, indicator?: string): readonly ToldChange[] {
  return changes.filter((change) => change.kind !== 'added' && (indicator === undefined || change.indicator === indicator))
}

/** `none` only where all of the history was read, and every version of every file that may speak of the indicator. */
export function historyAnswer(history: ToldHistory, indicator?: string): HistoryAnswer {
  if (laterChanges(history, indicator).length > 0) return 'these'
  const concerns = (codes: readonly string[]) => indicator === undefined || codes.length === 0 || codes.includes(indicator)
  const isWhole = history.state.kind === 'complete' && !history.unreadable.some(({ indicators }) => concerns(indicators))
  return isWhole ? 'none' : 'not-known'
}
