/** The short mark of a source inside a text: `(nguồn: kế hoạch)`, which also reads well aloud. */
import type { Locale } from '../../model/locale.ts'

const vi = {
  /** The plan that the edition is about needs no other name. */
  plan: 'kế hoạch',
  mark: (name: string) => `(nguồn: ${name})`,
  clause: (name: string, clause: string) => `(${name}, mục ${clause})`,
}

const en: typeof vi = {
  plan: 'the plan',
  mark: (name) => `(source: ${name})`,
  clause: (name, clause) => `(${name}, item ${clause})`,
}

export const sourceMarkWords = (locale: Locale): typeof vi => ({ vi, en })[locale]
