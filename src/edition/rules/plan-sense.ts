/** What the registers about the plan say can be: deeds in their time and with evidence, bodies that ended, roles apart. */
import * as say from '../../language/findings/plan-rules.ts'
import { validWithin } from '../units.ts'
import { found, type Rule } from './rule.ts'

/** A deed has evidence, was done where there was such a place then, and not after the edition's day. */
export const deeds: Rule = (context) => {
  const { asOf } = context.edition.site
  return context.edition.deeds.flatMap(({ origin, code, unit, period, document, source }) => {
    const bearers = context.index.units.byCode.get(unit) ?? []
    const elsewhere = period !== null && bearers.length > 0 && !bearers.some((bearer) => validWithin(bearer, period))
    return [
      ...(document === null && source === null
        ? [found(context, { level: 'error', rule: 'deed-evidence', origin, field: 'nguon', value: code, phrase: say.noEvidence() })]
        : []),
      ...(elsewhere
        ? [
            found(context, {
              level: 'error',
              rule: 'deed-unit',
              origin,
              field: 'noi',
              value: unit,
              phrase: say.deedUnit(unit, period.text),
            }),
          ]
        : []),
      ...(period !== null && period.start > asOf
        ? [
            found(context, {
              level: 'error',
              rule: 'future-date',
              origin,
              field: 'khi_nao',
              value: period.text,
              phrase: say.deedToCome(period.text, asOf),
            }),
          ]
        : []),
    ]
  })
}

/** A body that hands its work over has ended, and hands it to another. */
export const bodiesThatEnded: Rule = (context) =>
  context.edition.organisations.flatMap(({ origin, code, name, ended, successor }) => {
    if (successor === null || (ended !== null && successor !== code)) return []
    const phrase = successor === code ? say.ownSuccessor(name.vi) : say.successorWithoutEnd(name.vi)
    return [found(context, { level: 'error', rule: 'organisation-ended', origin, field: 'noi_tiep_nhan', value: successor, phrase })]
  })

/** Nobody is given a task and helps with it; that nobody leads and helps is told apart. */
export const rolesApart: Rule = (context) =>
  context.edition.tasks.flatMap(({ origin, advisers, directors, assigned, partners }) =>
    [...advisers, ...directors, ...assigned]
      .filter((code) => partners.includes(code))
      .map((code) =>
        found(context, {
          level: 'error',
          rule: 'lead-and-partner',
          origin,
          field: 'phoi_hop',
          value: code,
          phrase: say.roleAndPartner(code),
        }),
      ),
  )
