/** Small editions around one secret: poor households (BC50) of three communes, one of which must not be known. */
import { baseFiles, csv, figures, indicators, type Cells } from '../../support/small-edition.ts'

const count = { loai: 'boi-canh', nhom: 'ngheo', kieu: 'so-dem', don_vi_tinh: 'hộ' }
export const poor: Cells = { ...count, ma: 'BC50', ten: 'Hộ nghèo', bao_mat: 'co' }
export const reached: Cells = { ...count, ma: 'BC51', ten: 'Hộ nghèo được giúp', kieu: 'ty-le', don_vi_tinh: '%', bao_mat: 'co' }

export const register = (...more: readonly Cells[]): string => csv('chi-tieu', [...indicators, ...more])

/** `90001=3 90002=12 970=190`: one row each; `#` is bao-mat, `6/12` a rate. */
export function rows(code: string, ky: string, cells: string): Cells[] {
  return cells.split(' ').map((cell) => {
    const [unit = '', value = ''] = cell.split('=')
    const [top = '', bottom] = value.split('/')
    const number = value === '#' ? { trang_thai: 'bao-mat' } : bottom === undefined ? { gia_tri: top } : { tu_so: top, mau_so: bottom }
    return { ky, ma_don_vi: unit, ma_chi_tieu: code, ...number }
  })
}

export const world = (given: readonly Cells[], ...more: readonly Cells[]): Record<string, string> => ({
  'data/chi-tieu.csv': register(poor, ...more),
  'data/so-lieu/a.csv': figures(...given),
})

export const files = (changes: Readonly<Record<string, string>>): Record<string, string | Uint8Array> => ({ ...baseFiles(), ...changes })
