/** The figures of a generated edition: smooth yearly series of every commune, and the totals of districts and of the whole. */

export interface EditionShape {
  readonly communes: number
  /** Districts that the communes are spread over; where figures are confidential they and the whole have published totals. */
  readonly districts: number
  /** Targets in percent, at most ten. */
  readonly rates: number
  /** Context series of households; the first is the total of the others. */
  readonly counts: number
  readonly years: number
  /** Disclosure control holds, and a tenth of the communes of each district are hidden in every year. */
  readonly confidential: boolean
  readonly stories: number
  /** The whole, which is a province: code and name; `1`, `Gốc` where it is left out. */
  readonly province?: Place
}

export type Cells = Readonly<Record<string, string | undefined>>

export const provinceOf = ({ province = { ma: '1', ten: 'Gốc' } }: EditionShape): Place => province

interface Place {
  readonly ma: string
  readonly ten: string
  readonly thuoc?: string
}

/** Numerator and denominator of a rate; a count is a numerator. */
interface Counted {
  readonly numerator: number
  readonly denominator: number
}

const hidden = { trang_thai: 'bao-mat' }

/** Rows of `so-lieu`, place by place, indicator by indicator, year by year. */
export function figureRows(
  shape: EditionShape,
  indicators: readonly Cells[],
  { districts, communes }: { readonly districts: readonly Place[]; readonly communes: readonly Place[] },
): Cells[] {
  const series = indicators.flatMap((indicator, n) => Array.from({ length: shape.years }, (_, year) => ({ indicator, n, year })))
  const province = provinceOf(shape)
  const sums = new Map<string, Counted>()
  const addTo = (place: string, at: string, { numerator, denominator }: Counted) => {
    const sum = sums.get(`${place} ${at}`) ?? { numerator: 0, denominator: 0 }
    sums.set(`${place} ${at}`, { numerator: sum.numerator + numerator, denominator: sum.denominator + denominator })
  }
  /** One of so many communes is hidden: of ten, or of five in a small district. */
  const step = Math.max(1, Math.min(10, Math.floor(shape.communes / shape.districts / 2)))
  const rows = communes.flatMap((place, i) =>
    series.map(({ indicator, n, year }) => {
      const small = shape.confidential && (i + Math.min(n, shape.rates)) % step === 0
      const own = counted(i, n, year, small ? 2 + (Math.floor(i / step) % 2) : null, shape)
      if (shape.confidential) for (const whole of [place.thuoc!, province.ma]) addTo(whole, `${n} ${year}`, own)
      return row(place, 'Xã', indicator, year, small ? null : own)
    }),
  )
  if (!shape.confidential) return rows
  const totals = (place: Place, type: string) =>
    series.map(({ indicator, n, year }) => row(place, type, indicator, year, sums.get(`${place.ma} ${n} ${year}`)!))
  return [...rows, ...districts.flatMap((place) => totals(place, 'Huyện')), ...totals(province, 'Tỉnh')]
}

/** Of hidden cells there are two in every district at least, and they cannot be told apart: 2 or 3. Parts of a total add up to it. */
function counted(commune: number, n: number, year: number, small: number | null, { rates, counts }: EditionShape): Counted {
  const part = (place: number) => small ?? 50 + ((commune * 7919 + place * 31) % 90) - year
  if (n > rates) return { numerator: part(n), denominator: 0 }
  if (n === rates) {
    const parts = Array.from({ length: counts - 1 }, (_, i) => part(n + 1 + i))
    return { numerator: parts.reduce((a, b) => a + b, 0), denominator: 0 }
  }
  const drawn = commune * 10 + n
  const denominator = 400 + ((drawn * 7919) % 600)
  return { numerator: small ?? 50 + ((drawn * 104_729) % 300) + year, denominator }
}

const comma = (value: number): string => value.toFixed(1).replace('.', ',')

function row({ ma, ten }: Place, type: string, indicator: Cells, year: number, own: Counted | null): Cells {
  const key = { ky: String(2001 + year), ma_don_vi: ma, don_vi: `${type} ${ten}`, ma_chi_tieu: indicator['ma'], nguon: 'nguon' }
  if (own === null) return { ...key, ...hidden }
  const { numerator, denominator } = own
  if (indicator['kieu'] !== 'ty-le') return { ...key, gia_tri: String(numerator) }
  return { ...key, tu_so: String(numerator), mau_so: String(denominator), gia_tri: comma((numerator / denominator) * 100) }
}
