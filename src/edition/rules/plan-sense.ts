/** What the registers about the plan say can be: deeds in their time and with evidence, bodies that ended, roles apart. */
import * as say from '../../language/findings/plan-rules.ts'
import { found, lastDay, type Rule } from './rule.ts'
import { unitThen } from './unit-then.ts'

/** A deed has evidence, was done where there was such a place then, and not after today. */
export const deeds: Rule = (context) => {
  const last = lastDay(context)
  return context.edition.deeds.flatMap((deed) => {
    const { origin, code, period, document, source } = deed
    return [
      ...(document === null && source === null
        ? [found(context, { level: 'error', rule: 'deed-evidence', origin, field: 'nguon', value: code, phrase: say.noEvidence() })]
        : []),
      ...unitThen(context, 'deed-unit', deed, { unit: 'noi', time: 'khi_nao' }),
      ...(period !== null && period.start > last
        ? [
            found(context, {
              level: 'error',
              rule: 'future-date',
              origin,
              field: 'khi_nao',
              value: period.text,
              phrase: say.deedToCome(period.text, last),
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

/** Nobody leads, advises, directs or is given a task and helps with it, too. */
export const rolesApart: Rule = (context) =>
  context.edition.tasks.flatMap(({ origin, leads, advisers, directors, assigned, partners }) =>
    Object.entries({ chu_tri: leads, tham_muu: advisers, chi_dao: directors, duoc_giao: assigned }).flatMap(([column, codes]) =>
      codes
        .filter((code) => partners.includes(code))
        .map((code) =>
          found(context, {
            level: 'error',
            rule: 'lead-and-partner',
            origin,
            field: 'phoi_hop',
            value: code,
            phrase: say.roleAndPartner(code, column),
          }),
        ),
    ),
  )
