/** The findings of an edition as they are shown: causes without what follows from them, one for each act, first things first. */
import type { Finding } from '../../model/finding.ts'
import { grouped } from './group.ts'
import { holdBack } from './hold-back.ts'
import type { Loss } from './losses.ts'
import { inOrder } from './order.ts'
import type { Subjects } from './subjects.ts'

export function arranged(findings: readonly Finding[], losses: readonly Loss[], subjects: Subjects): Finding[] {
  return grouped(inOrder(withheldAsBefore(holdBack(findings, losses, subjects), findings)))
}

/** A row that may not be printed because of one finding is not printed because that finding waits. */
function withheldAsBefore(kept: readonly Finding[], all: readonly Finding[]): Finding[] {
  const place = ({ file, line }: Finding) => `${file}:${line ?? 0}`
  const withheld = new Set(all.filter((finding) => finding.withheld).map(place))
  return kept.map((finding) => (withheld.has(place(finding)) ? { ...finding, withheld: true } : finding))
}
