/** A village is named only where more than one household takes part: commune, village and crop together point at a family. */
import * as say from '../../language/findings/villages.ts'
import type { Finding } from '../../model/finding.ts'
import type { Origin, Scope } from '../../model/types.ts'
import { found, type Rule } from './rule.ts'

interface Told {
  readonly origin: Origin
  readonly village: string
  readonly scope: Scope | null
}

export const householdVillage: Rule = (context) => {
  const { models, content } = context.edition
  const report = ({ origin, village }: Told, phrase: Finding['phrase']): Finding =>
    found(context, { level: 'error', rule: 'household-village', origin, field: 'thon', value: village, phrase })
  const judged = (told: Told): Finding[] => {
    if (told.village === '') return []
    if (told.scope === null) return [report(told, say.unknownScope())]
    return told.scope === 'household' ? [report(told, say.ofOneHousehold())] : []
  }
  const stories = content.flatMap((page) => {
    const own = judged(page)
    const model = page.model === null ? undefined : context.index.models.get(page.model)
    return own.length === 0 && page.village !== '' && model?.scope === 'household'
      ? [report(page, say.modelOfOneHousehold(model.code))]
      : own
  })
  return [...models.flatMap(judged), ...stories]
}
