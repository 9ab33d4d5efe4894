/** Names of organisations and publishers, in one line. */
import type { Publication } from '../edition/publication.ts'
import type { Locale } from '../model/locale.ts'

/** Names of organisations, joined. */
export function bodiesText({ index }: Publication, codes: readonly string[], locale: Locale): string {
  return codes.flatMap((code) => index.organisations.get(code)?.name[locale] ?? []).join(', ')
}

/** Beyond these the line ends in dots; the page has them all. */
const most = 4

/** Who published: `Ban Dân tộc tỉnh; Báo …`; empty where no source is registered. */
export function publishersText({ index }: Publication, sources: readonly (string | null)[]): string {
  const names = [...new Set(sources.flatMap((code) => (code ? (index.sources.get(code)?.publisher ?? []) : [])))]
  return names.slice(0, most).join('; ') + (names.length > most ? '; …' : '')
}
