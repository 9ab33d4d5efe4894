/**
 * The Table Schemas of `data/schema/`: the one source for the checks, the data dictionary and `datapackage.json`.
 * Frictionless Table Schema with four additions: English titles, `kind` (code, period), `ref` (the register
 * a cell points into) and `list` (values separated by `|`).
 */
import cauHoi from '../../../data/schema/cau-hoi.json' with { type: 'json' }
import chiTieu from '../../../data/schema/chi-tieu.json' with { type: 'json' }
import coQuan from '../../../data/schema/co-quan.json' with { type: 'json' }
import donVi from '../../../data/schema/don-vi.json' with { type: 'json' }
import moHinh from '../../../data/schema/mo-hinh.json' with { type: 'json' }
import mucTieu from '../../../data/schema/muc-tieu.json' with { type: 'json' }
import nguon from '../../../data/schema/nguon.json' with { type: 'json' }
import nhiemVu from '../../../data/schema/nhiem-vu.json' with { type: 'json' }
import phatBieu from '../../../data/schema/phat-bieu.json' with { type: 'json' }
import soLieu from '../../../data/schema/so-lieu.json' with { type: 'json' }
import thuatNgu from '../../../data/schema/thuat-ngu.json' with { type: 'json' }
import vanBan from '../../../data/schema/van-ban.json' with { type: 'json' }

export interface Constraints {
  readonly required?: boolean
  readonly unique?: boolean
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
}

export interface Field {
  /** ASCII column name. */
  readonly name: string
  /** Vietnamese title, accepted as a header too. */
  readonly title: string
  readonly titleEn: string
  readonly type: 'string' | 'number' | 'integer' | 'date'
  readonly description?: string
  readonly kind?: 'code' | 'period'
  readonly ref?: string
  readonly list?: boolean
  readonly constraints?: Constraints
}

export interface TableSchema {
  readonly name: string
  readonly path: string
  readonly title: string
  readonly titleEn: string
  readonly description: string
  readonly fields: readonly Field[]
  readonly primaryKey: readonly string[]
}

export type TableName =
  | 'so-lieu'
  | 'don-vi'
  | 'chi-tieu'
  | 'muc-tieu'
  | 'nguon'
  | 'van-ban'
  | 'co-quan'
  | 'nhiem-vu'
  | 'mo-hinh'
  | 'cau-hoi'
  | 'phat-bieu'
  | 'thuat-ngu'

export const schemas = {
  'so-lieu': soLieu,
  'don-vi': donVi,
  'chi-tieu': chiTieu,
  'muc-tieu': mucTieu,
  nguon,
  'van-ban': vanBan,
  'co-quan': coQuan,
  'nhiem-vu': nhiemVu,
  'mo-hinh': moHinh,
  'cau-hoi': cauHoi,
  'phat-bieu': phatBieu,
  'thuat-ngu': thuatNgu,
} as unknown as Readonly<Record<TableName, TableSchema>>
