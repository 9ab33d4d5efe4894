/** A bound or a rounding as its source words it: `hơn 10 triệu đồng`, `over 10 million đồng`. It is part of the figure, not a status. */
import type { Bound } from '../model/figures.ts'
import type { Locale } from '../model/locale.ts'

const words: Readonly<Record<Locale, Readonly<Record<Bound, string>>>> = {
  vi: { 'more-than': 'hơn', nearly: 'gần', about: 'khoảng', 'at-least': 'ít nhất', 'at-most': 'nhiều nhất' },
  en: { 'more-than': 'over', nearly: 'nearly', about: 'about', 'at-least': 'at least', 'at-most': 'at most' },
}

/** A printed value behind the source's word for it; without a bound as it is. */
export function formatBounded(text: string, bound: Bound | null | undefined, locale: Locale): string {
  return bound ? `${words[locale][bound]} ${text}` : text
}
