/** A finding's words: what is wrong and what to type instead, in both languages. */
export interface Wording {
  readonly message: string
  readonly fix: string
}

export interface Phrase {
  readonly vi: Wording
  readonly en: Wording
}

/** Builds a phrase from its four sentences, in the order message, fix; Vietnamese, English. */
export function phrase(viMessage: string, viFix: string, enMessage: string, enFix: string): Phrase {
  return { vi: { message: viMessage, fix: viFix }, en: { message: enMessage, fix: enFix } }
}
