/** Whether a form covers what is to be shown of a person, on the day of a build. What is not written down is no consent. */
import type { ConsentForm, ConsentGap, ConsentNeed } from '../../model/consent.ts'
import type { IsoDate } from '../../model/types.ts'

/** Null where all is covered. A consent holds through its last day, and on the day of its withdrawal no more. */
export function gapOf(form: ConsentForm | undefined, day: IsoDate, { kinds, surfaces }: ConsentNeed): ConsentGap | null {
  if (!form) return 'unknown'
  const { given, until, withdrawn } = form
  if (withdrawn !== null && withdrawn <= day) return 'withdrawn'
  if (given === null || until === null || !isWhole(form)) return 'incomplete'
  if (until < day) return 'expired'
  if (given > day) return 'not-yet'
  if (!guardiansAgree(form)) return 'child'
  if (!surfaces.every((surface) => form.surfaces.includes(surface))) return 'surface'
  return kinds.every((kind) => form.kinds.includes(kind)) ? null : 'kind'
}

const isWhole = ({ purpose, body, receivedBy, keptAt }: ConsentForm): boolean =>
  purpose !== '' && body !== null && receivedBy !== '' && keptAt !== ''

/** From seven years on the child and the guardian agree, below it the guardian. */
function guardiansAgree({ subject, belowSeven, childAgrees, guardianAgrees }: ConsentForm): boolean {
  return subject === 'adult' || (guardianAgrees && (belowSeven || childAgrees))
}
