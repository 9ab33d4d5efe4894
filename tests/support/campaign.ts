/** Small editions as the tests of views and outputs need them: targets, series and rows in a line each. */
import type { Indicator } from '../../src/model/types.ts'
import type { Rendition, Renditions } from '../../src/views/rendition.ts'
import { csv, figures, indicators, type Cells } from './small-edition.ts'
import { smallRenditions } from './small-publication.ts'

/** A count of the whole district: `CT5A` in `mô hình`. */
export const count: Cells = {
  ma: 'CT5A',
  loai: 'muc-tieu',
  ten: 'Mô hình của huyện',
  kieu: 'so-dem',
  don_vi_tinh: 'mô hình',
  cap: 'huyen',
  dieu_khoan: 'II.5',
}

/** A figure of the whole district. */
export const whole = (ma_chi_tieu: string, ky: string, more: Cells): Cells => ({ ma_chi_tieu, ky, ma_don_vi: '970', ...more })

interface Parts {
  readonly targets?: readonly Cells[]
  readonly rows?: readonly Cells[]
  /** Rows of the register of indicators; those with a code that is there already replace it. */
  readonly series?: readonly Cells[]
  readonly files?: Readonly<Record<string, string | null>>
}

/** Files of an edition made of these parts. */
export function campaignFiles({ targets = [], rows = [], series = [], files = {} }: Parts): Record<string, string | null> {
  const own = new Set(series.map(({ ma }) => ma))
  return {
    'data/chi-tieu.csv': csv('chi-tieu', [...indicators.filter(({ ma }) => !own.has(ma)), ...series]),
    'data/muc-tieu.csv': csv('muc-tieu', targets),
    'data/so-lieu/a.csv': rows.length > 0 ? figures(...rows) : null,
    ...files,
  }
}

export const campaigns = (parts: Parts, site?: string | null, base?: string): Renditions =>
  smallRenditions(campaignFiles(parts), site, base)

/** The same in Vietnamese. */
export const campaign = (parts: Parts): Rendition => campaigns(parts).vi

export function indicatorOf({ publication }: Rendition, code: string): Indicator {
  const indicator = publication.index.indicators.get(code)
  if (!indicator) throw new Error(`The edition has no ${code}.`)
  return indicator
}
