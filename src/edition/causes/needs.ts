/** What a rule must have read before a finding of it counts as a mistake of its own. */
import type { RuleName } from '../../model/rules.ts'
import type { Part } from './losses.ts'

const figures = ['don-vi', 'chi-tieu', 'so-lieu'] as const

/** Rule → the parts whose loss alone can bring its finding about. A rule that is not listed judges what it sees. */
export const needs: Partial<Record<RuleName, readonly Part[]>> = {
  'unknown-unit': ['don-vi'],
  'unknown-indicator': ['chi-tieu'],
  'unknown-source': ['nguon'],
  'unknown-document': ['van-ban'],
  'unknown-organisation': ['co-quan'],
  'channel-without-contact': ['co-quan'],
  'unknown-task': ['nhiem-vu'],
  'unknown-model': ['mo-hinh'],
  'unknown-term': ['thuat-ngu'],
  'unknown-story': ['content'],
  'broken-link': ['content', 'chi-tieu', 'don-vi'],
  'story-model': ['content', 'mo-hinh'],
  formula: ['chi-tieu'],
  'formula-sum': ['chi-tieu'],
  'unit-successor': ['don-vi'],
  'unit-ended': ['don-vi'],
  'unit-not-begun': ['don-vi'],
  'period-straddles-unit': ['don-vi'],
  'code-name-mismatch': ['don-vi'],
  'unknown-unit-name': ['don-vi'],
  tile: ['don-vi'],
  'map-unit': ['don-vi'],
  'unknown-figure': figures,
  'quoted-gap': figures,
  'total-mismatch': figures,
  'parts-mismatch': figures,
  'derived-out-of-bounds': figures,
  'sudden-jump': figures,
  'overdue-figure': [...figures, 'muc-tieu'],
  'own-series': ['chi-tieu'],
  'series-mismatch': figures,
  'undeclared-series': figures,
  'unmarked-cell': figures,
  'small-cell': figures,
  'disclosure-unsafe': figures,
  'disclosure-contradiction': figures,
  'frozen-unsafe': figures,
  compared: figures,
}
