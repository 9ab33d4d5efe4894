/** What a box “whom to ask” shows: who, where, what to bring. Ways to reach an office are those of the register, or that none is confirmed. */
import { textPartWords } from '../../language/interface/text-parts.ts'
import { listedValues } from '../../model/schema/components.ts'
import type { Rendition } from '../rendition.ts'

/** The attributes of `<HoiAi>` as they were typed. */
export interface AskAttributes {
  readonly viec: string
  readonly ai: string
  readonly co_quan?: string | undefined
  readonly o_dau?: string | undefined
  readonly mang_theo?: string | undefined
}

export interface AskBox {
  readonly title: string
  /** Label and what stands beside it, in reading order; `texts` has one entry a line. */
  readonly rows: readonly { readonly label: string; readonly texts: readonly string[] }[]
}

export function askBox({ publication, locale }: Rendition, { viec, ai, co_quan = '', o_dau, mang_theo }: AskAttributes): AskBox {
  const w = textPartWords(locale)
  const office = publication.index.organisations.get(co_quan)
  const { seats = [], telephones = [], emails = [] } = office ?? {}
  const isConfirmed = seats.length + telephones.length + emails.length > 0
  const rows = [
    { label: w.who, texts: [ai] },
    { label: w.where, texts: [...(o_dau ? [o_dau] : []), ...seats, ...(isConfirmed ? [] : [w.notConfirmed])] },
    { label: w.telephone, texts: telephones },
    { label: w.email, texts: emails },
    { label: w.bring, texts: listedValues(mang_theo) },
  ]
  return { title: w.ask(viec), rows: rows.filter(({ texts }) => texts.length > 0) }
}
