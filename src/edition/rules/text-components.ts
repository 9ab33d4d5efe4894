/** Components of texts that point to what is no more: an office that ended, a law that ceased to be in force. */
import * as say from '../../language/findings/text-components.ts'
import { formatDate } from '../../language/dates.ts'
import { documentLabel } from '../../language/documents.ts'
import type { Finding } from '../../model/finding.ts'
import type { Document } from '../../model/types.ts'
import { hasExpired } from '../../model/validity.ts'
import type { Rule, RuleContext } from './rule.ts'

/** Every use of a component of a name, with its file. */
const usesOf = ({ bodies }: RuleContext, wanted: string) =>
  [...bodies].flatMap(([file, { components }]) =>
    components.flatMap(({ name, attributes, line, column }) => (name === wanted ? [{ attributes, at: { file, line, column } }] : [])),
  )

/** Nobody is sent to a body that has ended. */
export const askOffices: Rule = (context) =>
  usesOf(context, 'HoiAi').flatMap(({ attributes: { co_quan: code = '' }, at }): Finding[] => {
    const body = context.index.organisations.get(code)
    if (!body?.ended || body.ended >= context.now.day) return []
    const phrase = say.askEnded(body.name.vi, formatDate(body.ended, 'vi'))
    return [{ level: 'error', rule: 'ask-ended-office', ...at, field: 'co_quan', value: code, phrase }]
  })

/** A law box whose law has ceased to be in force says that and no more: the page wants another. */
export const expiredLaws: Rule = (context) =>
  usesOf(context, 'HopLuat').flatMap(({ attributes: { ma = '' }, at }): Finding[] => {
    const law: Document | undefined = context.index.documents.get(ma)
    if (!law || !hasExpired(law, context.now.day)) return []
    const phrase = say.expiredLaw(documentLabel(law, 'vi'), formatDate(law.expired, 'vi'))
    return [{ level: 'warning', rule: 'expired-law', ...at, field: 'ma', value: ma, phrase }]
  })
