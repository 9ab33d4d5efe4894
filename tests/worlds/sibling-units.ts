/** Other units than the usual ones for small worlds, and rows in them. */
import type { Cells } from '../support/small-edition.ts'
import { nameOf } from './find-hidden.ts'
import type { WorldRow } from './worlds.ts'

export const unit = (ma: string, cap: 'tinh' | 'huyen' | 'xa', ten: string, more: Cells = {}): Cells => ({
  ma,
  cap,
  loai: { tinh: 'Tỉnh', huyen: 'Huyện', xa: 'Xã' }[cap],
  ten,
  ...more,
})

/** One number a unit, in the order given. */
export const inUnits = (
  codes: readonly string[],
  period: string,
  numbers: readonly (number | null)[],
  more: Partial<WorldRow> = {},
): WorldRow[] => numbers.flatMap((n, i) => (n === null ? [] : [{ unit: codes[i]!, period, count: n, ...more }]))

export const amount = (ma: string, more: Cells = {}): Cells => ({
  ma,
  ten: `Tiền ${ma}`,
  loai: 'boi-canh',
  nhom: 'ngheo',
  kieu: 'so-do',
  don_vi_tinh: 'triệu đồng',
  tinh_theo: 'thoi-diem',
  ...more,
})

export const twoDistricts = [
  unit('97', 'tinh', 'Mây'),
  unit('970', 'huyen', 'Đồi Mây', { thuoc: '97' }),
  unit('971', 'huyen', 'Đồi Nắng', { thuoc: '97' }),
  unit('90001', 'xa', 'Suối Nắng', { thuoc: '970' }),
  unit('90002', 'xa', 'Đồi Gió', { thuoc: '970' }),
  unit('90003', 'xa', 'Nương Sương', { thuoc: '971' }),
  unit('90004', 'xa', 'Khe Trăng', { thuoc: '971' }),
]
export const twoDistrictSums = [
  ['97', ['970', '971']],
  ['970', ['90001', '90002']],
  ['971', ['90003', '90004']],
] as const
export const six = ['90001', '90002', '90003', '90004', '970', '971', '97']

export const loneDistrict = [
  unit('97', 'tinh', 'Mây'),
  unit('970', 'huyen', 'Đồi Mây', { thuoc: '97' }),
  unit('90001', 'xa', 'Suối Nắng', { thuoc: '970' }),
  unit('90002', 'xa', 'Đồi Gió', { thuoc: '970' }),
  unit('90003', 'xa', 'Nương Sương', { thuoc: '970' }),
]
export const loneDistrictSums = [
  ['97', ['970']],
  ['970', ['90001', '90002', '90003']],
] as const

export const oneCommune = [
  unit('97', 'tinh', 'Mây'),
  unit('970', 'huyen', 'Đồi Mây', { thuoc: '97' }),
  unit('90001', 'xa', 'Suối Nắng', { thuoc: '970' }),
]
export const oneCommuneSums = [
  ['97', ['970']],
  ['970', ['90001']],
] as const

/** 90001 and 90002 make 90011 on 01/07/2020; 90011 and 90003 make 90012 on 01/07/2025. District and province stay. */
export const mergedTwice = [
  unit('97', 'tinh', 'Mây'),
  unit('970', 'huyen', 'Đồi Mây', { thuoc: '97' }),
  unit('90001', 'xa', 'Suối Nắng', { thuoc: '970', den_ngay: '30/06/2020', ke_thua: '90011' }),
  unit('90002', 'xa', 'Đồi Gió', { thuoc: '970', den_ngay: '30/06/2020', ke_thua: '90011' }),
  unit('90003', 'xa', 'Nương Sương', { thuoc: '970', den_ngay: '30/06/2025', ke_thua: '90012' }),
  unit('90004', 'xa', 'Khe Trăng', { thuoc: '970' }),
  unit('90011', 'xa', 'Suối Gió', { thuoc: '970', tu_ngay: '01/07/2020', den_ngay: '30/06/2025', ke_thua: '90012' }),
  unit('90012', 'xa', 'Suối Sương', { thuoc: '970', tu_ngay: '01/07/2025' }),
]

/** 90002 bears another name since 01/07/2024. */
export const renamed = [
  unit('97', 'tinh', 'Mây'),
  unit('970', 'huyen', 'Đồi Mây', { thuoc: '97' }),
  unit('90001', 'xa', 'Suối Nắng', { thuoc: '970' }),
  unit('90002', 'xa', 'Đồi Gió', { thuoc: '970', den_ngay: '30/06/2024', ke_thua: '90002' }),
  unit('90002', 'xa', 'Đồi Lửa', { thuoc: '970', tu_ngay: '01/07/2024' }),
  unit('90003', 'xa', 'Nương Sương', { thuoc: '970' }),
]

export const n = (code: string, at: string, moment = '2024-12-31') => nameOf('n', code, at, moment, '', '')
