/** How many targets of a plan are met, how many can be judged at all, and why the others cannot: one sentence. */
import { sentence } from './case.ts'
import { formatDate } from './dates.ts'
import { listed } from './unit-names.ts'
import { openGrounds, type OpenGround, type Standing } from '../model/standing.ts'
import type { Locale } from '../model/locale.ts'

export interface Judged {
  /** How many targets stand where. */
  readonly counts: ReadonlyMap<Standing, number>
  /** The plan's first and last year. */
  readonly from: number
  readonly to: number
  /** Territory, in running text. */
  readonly place: string
  /** Day on which the statuses were worked out. */
  readonly day: string
  /** The figures are fiction. */
  readonly illustrative: boolean
}

const vi = {
  verdicts: {
    met: 'đạt',
    'on-track': 'đúng tiến độ',
    behind: 'chậm so với tiến độ',
    'year-missed': 'có năm chưa đạt',
    'not-met': 'chưa đạt',
  },
  grounds: {
    'no-figure': 'chúng tôi chưa tìm thấy số liệu đã công bố',
    'units-only': 'mới có số của từng xã, chưa có số chung',
    withheld: 'số được giữ kín để không ai nhận ra hộ dân',
    'too-few': 'có số nhưng chưa đủ để xét',
    unsettled: 'văn bản có nhiều cách hiểu',
    unofficial: 'mới có số chưa chính thức',
    broken: 'cách tính hoặc địa giới đã đổi giữa chừng',
  } satisfies Record<OpenGround, string>,
  illustrative: ' (số minh họa)',
}

const en: typeof vi = {
  verdicts: {
    met: 'met',
    'on-track': 'on track',
    behind: 'behind the pace',
    'year-missed': 'missed in some years',
    'not-met': 'not met',
  },
  grounds: {
    'no-figure': 'we have found no published figure',
    'units-only': 'only single communes have figures',
    withheld: 'the figures are withheld to protect households',
    'too-few': 'there are too few figures',
    unsettled: 'the document can be read in several ways',
    unofficial: 'the figures are not official yet',
    broken: 'the definition or the territory changed on the way',
  },
  illustrative: ' (illustrative figures)',
}

/**
 * `Xét đến ngày 24/11/2026, chưa mục tiêu nào trong 13 mục tiêu của kế hoạch 2021–2025 ở huyện A đủ căn cứ để nói đạt hay
 * chưa đạt: 11 mục tiêu chúng tôi chưa tìm thấy số liệu đã công bố; 2 mục tiêu văn bản có nhiều cách hiểu.`
 */
export function judgedSentence(judged: Judged, locale: Locale): string {
  const { counts, illustrative } = judged
  const all = sum(counts.values())
  const tell = locale === 'vi' ? tellVi : tellEn
  const told = all === 0 ? (locale === 'vi' ? noneVi : noneEn)(judged) : tell(judged, all)
  return sentence(told, illustrative && all > 0 ? (locale === 'vi' ? vi : en).illustrative : '')
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0)
const isOpen = (standing: Standing): standing is OpenGround => (openGrounds as readonly string[]).includes(standing)
const isVerdict = (standing: Standing): standing is keyof typeof vi.verdicts => !isOpen(standing)

/** Verdicts and grounds with their numbers, in the order of the catalogue; what nobody has is left out. */
function parts({ counts }: Judged) {
  const told = [...counts].filter(([, n]) => n > 0)
  return {
    verdicts: told.flatMap(([standing, n]) => (isVerdict(standing) ? [[standing, n] as const] : [])),
    grounds: told.flatMap(([standing, n]) => (isOpen(standing) ? [[standing, n] as const] : [])),
  }
}

const noneVi = ({ from, to, place }: Judged) => `Trang này chưa ghi mục tiêu nào của kế hoạch ${from}–${to} ở ${place}`
const noneEn = ({ from, to, place }: Judged) => `No target of the plan for ${from}–${to} in ${place} is recorded here yet`

function tellVi(judged: Judged, all: number): string {
  const { verdicts, grounds } = parts(judged)
  const plan = `của kế hoạch ${judged.from}–${judged.to} ở ${judged.place}`
  const day = `Xét đến ngày ${formatDate(judged.day, 'vi')}, `
  const whole = all === 1 ? `mục tiêu duy nhất ${plan}` : `cả ${all} mục tiêu ${plan}`
  const why = grounds.map(([ground, n]) => [vi.grounds[ground], n] as const)
  if (verdicts.length === 0) {
    const said = why.length === 1 ? (all === 1 ? why[0]![0] : `cả ${all} mục tiêu ${why[0]![0]}`) : eachVi(why)
    const none = all === 1 ? whole : `chưa mục tiêu nào trong ${all} mục tiêu ${plan}`
    return `${day}${none} ${all === 1 ? 'chưa ' : ''}đủ căn cứ để nói đạt hay chưa đạt: ${said}`
  }
  const said = verdicts.map(([verdict, n]) => [vi.verdicts[verdict], n] as const)
  if (said.length === 1 && grounds.length === 0) return `${day}${whole} ${all > 1 && verdicts[0]![0] === 'met' ? 'đều ' : ''}${said[0]![0]}`
  const first = verdicts[0]![0] === 'met' ? '' : 'chưa mục tiêu nào đạt; '
  const judgedOnes = said.map(([text, n]) => `${n} mục tiêu ${text}`).join(', ')
  const open = sum(grounds.map(([, n]) => n))
  const rest =
    why.length === 0
      ? ''
      : why.length === 1
        ? `; ${open} mục tiêu chưa nói được vì ${why[0]![0]}`
        : `; ${open} mục tiêu chưa nói được: ${eachVi(why)}`
  return `${day}trong ${all} mục tiêu ${plan}: ${first}${judgedOnes}${rest}`
}

const eachVi = (why: readonly (readonly [string, number])[]): string => why.map(([text, n]) => `${n} mục tiêu ${text}`).join('; ')

function tellEn(judged: Judged, all: number): string {
  const { verdicts, grounds } = parts(judged)
  const plan = `of the plan for ${judged.from}–${judged.to} in ${judged.place}`
  const day = `As judged on ${formatDate(judged.day, 'en')}, `
  const why = grounds.map(([ground, n]) => [en.grounds[ground], n] as const)
  const whole = all === 1 ? `the only target ${plan}` : `all ${all} targets ${plan}`
  if (verdicts.length === 0) {
    const said = why.length === 1 ? (all === 1 ? why[0]![0] : `for all ${all} ${why[0]![0]}`) : eachEn(why)
    if (all === 1) return `${day}${whole} cannot be called met or not met: ${said}`
    return `${day}none of the ${all} targets ${plan} can be called met or not met: ${said}`
  }
  const said = verdicts.map(([verdict, n]) => [en.verdicts[verdict], n] as const)
  if (said.length === 1 && grounds.length === 0) return `${day}${whole} ${all === 1 ? 'is' : 'are'} ${said[0]![0]}`
  const first = verdicts[0]![0] === 'met' ? '' : 'none is met; '
  const judgedOnes = listed(
    said.map(([text, n]) => `${n} ${n === 1 ? 'is' : 'are'} ${text}`),
    'en',
  )
  const open = sum(grounds.map(([, n]) => n))
  const rest =
    why.length === 0
      ? ''
      : why.length === 1
        ? `; ${open} cannot be judged, for ${why[0]![0]}`
        : `; ${open} cannot be judged: ${eachEn(why)}`
  return `${day}of the ${all} targets ${plan}, ${first}${judgedOnes}${rest}`
}

const eachEn = (why: readonly (readonly [string, number])[]): string => why.map(([text, n]) => `for ${n} ${text}`).join('; ')
