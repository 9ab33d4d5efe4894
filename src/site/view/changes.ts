/** Changes of published figures as pages may show them. */
import type { FigureChange } from '../../edition/history/types.ts'
import { loadHistory } from '../../edition/load.ts'
import { index } from '../edition.ts'

/** Newest first; figures that disclosure control hides must not come back through their history. */
export function shownChanges(): readonly FigureChange[] {
  return loadHistory().changes.filter((change) => {
    const current = index()
      .series.get(change.indicator)
      ?.find((o) => o.unit === change.unit && o.period.text === change.period && o.definition === change.definition)
    return !(current?.state === 'missing' && current.reason === 'suppressed')
  })
}

/** Later changes of an indicator's figures; first publication is not one. */
export const changesOf = (code: string): readonly FigureChange[] =>
  shownChanges().filter((change) => change.indicator === code && change.kind !== 'added')
