/** What a reader must know of the figures told, in brackets: of what they are a share, under which standard, whether official. */
import { midSentence } from '../case.ts'
import { underDefinition } from '../chart-words.ts'
import type { ChartMessage, MessageFigure } from '../chart-message.ts'
import type { Locale } from '../../model/locale.ts'

const words = {
  vi: {
    among: (among: string) => `tính trên ${among}`,
    illustrative: { all: 'số minh họa', some: 'một đầu là số minh họa' },
    estimate: { all: 'số ước tính', some: 'một đầu là số ước tính' },
    provisional: { all: 'số chưa chính thức', some: 'một đầu chưa chính thức' },
  },
  en: {
    among: (among: string) => `out of ${among}`,
    illustrative: { all: 'illustrative', some: 'one end illustrative' },
    estimate: { all: 'estimated', some: 'one end estimated' },
    provisional: { all: 'not official', some: 'one end not official' },
  },
} as const

type About = Pick<ChartMessage, 'subject' | 'among'>
type Told = Pick<MessageFigure, 'definition' | 'status'>

/**
 * A text with what must be known of its figures: `… 538 hộ (tính trên tổng số hộ; theo chuẩn 2022–2025; số chưa chính thức)`; behind
 * a bracket as a clause of its own. All figures share a definition.
 */
export function withAside(text: string, message: About, figures: readonly Told[], locale: Locale): string {
  const said = aside(message, figures, locale).join('; ')
  if (!said) return text
  return text.endsWith(')') ? `${text}; ${said}` : `${text} (${said})`
}

function aside(message: About, figures: readonly Told[], locale: Locale): string[] {
  const definition = figures.at(-1)?.definition ?? ''
  const among = denominatorUnsaid(message)
  return [
    ...(among ? [words[locale].among(midSentence(among))] : []),
    ...(definition ? [underDefinition(definition, locale)] : []),
    ...statusWords(figures, locale),
  ]
}

/** The denominator without what stands in its brackets, where the subject does not name it as what it is a share of. */
function denominatorUnsaid({ subject, among = '' }: About): string {
  const plain = among.replace(/\s*\([^)]*\)/g, '').trim()
  const core = plain.split(' ').slice(0, 3).join(' ').toLocaleLowerCase('vi')
  const said = core && ofWhat.some((of) => ` ${subject.toLocaleLowerCase('vi')} `.includes(` ${of} ${core} `.replace(/ of $/, ' ')))
  return said ? '' : plain
}

/** What stands before a denominator in a name. */
const ofWhat = ['trên', 'trong', 'trong số', 'của', 'of', 'among', 'in']

export function statusWords(figures: readonly Pick<MessageFigure, 'status'>[], locale: Locale): string[] {
  const kinds = ['illustrative', 'estimate', 'provisional'] as const
  return kinds.flatMap((kind) => {
    const n = figures.filter((figure) => figure.status === kind).length
    return n === 0 ? [] : [n === figures.length ? words[locale][kind].all : words[locale][kind].some]
  })
}
