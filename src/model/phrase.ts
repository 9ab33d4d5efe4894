/** A finding's words: what is wrong and what to type instead, in both languages. */
export interface Wording {
  readonly message: string
  readonly fix: string
}

export interface Phrase {
  readonly vi: Wording
  readonly en: Wording
}

/** In one language: what is wrong, and what to type instead. */
type Sentences = readonly [message: string, fix: string]

export function phrase({ vi, en }: { readonly vi: Sentences; readonly en: Sentences }): Phrase {
  return { vi: { message: vi[0], fix: vi[1] }, en: { message: en[0], fix: en[1] } }
}
