/** The site file, as people type YAML who have never heard of it. */
import { siteYaml } from '../../support/small-edition.ts'
import { siteFile } from '../base.ts'
import type { Input, Verdict } from './input.ts'

const site = (verdict: Verdict, changes: Readonly<Record<string, string>>): Input[] =>
  Object.entries(changes).map(([key, line]) => {
    const changed = siteYaml.includes(`${key}:`) ? siteYaml.replace(new RegExp(`^${key}:.*$`, 'm'), line) : `${siteYaml}${line}\n`
    return { at: { file: siteFile }, ...verdict, name: `site file “${line}”: ${verdict.why}`, change: { [siteFile]: changed } }
  })
const sites = (verdict: Verdict, key: string, lines: readonly string[]): Input[] => lines.flatMap((line) => site(verdict, { [key]: line }))

export const siteInputs: readonly Input[] = [
  ...sites({ want: 'error', why: 'no code of a unit' }, 'don_vi_goc', [
    'don_vi_goc: 0970',
    'don_vi_goc: 0x3ca',
    'don_vi_goc: 970.0',
    "don_vi_goc: '971'",
    'don_vi_goc: Đồi Mây',
    'don_vi_goc: 9.7e2',
  ]),
  ...sites({ want: 'error', why: 'no code: it would be part of an address', most: 1 }, 'phan', [
    'phan: [{ ma: làm ăn, ten: Làm ăn }]',
    "phan: [{ ma: '<b>', ten: Làm ăn }]",
    'phan: [{ ma: a/b, ten: Làm ăn }]',
  ]),
  ...sites({ want: 'error', why: 'no year of four digits, or the end before the beginning' }, 'den_nam', [
    'den_nam: 2020',
    'den_nam: 25',
    'den_nam: 2.025',
    "den_nam: 'hai lăm'",
    'den_nam: 2025,5',
    'den_nam: 20255',
    'den_nam:',
  ]),
  ...sites({ want: 'error', why: 'cut at the mark of a comment' }, 'ten', ['ten: Ví dụ #1', 'ten: Sổ # mới']),
  ...sites({ want: 'error', why: 'a date is dd/mm/yyyy' }, 'tinh_den', [
    'tinh_den: 2026-01-01',
    'tinh_den: 1/1/2026',
    'tinh_den: 01-01-2026',
    'tinh_den: 31/02/2026',
    'tinh_den: hôm nay',
  ]),
  ...site(
    { want: 'error', why: 'a mistake in the site file is one error', most: 1 },
    {
      loai: 'loai: thật',
      so_dem_nho: 'so_dem_nho: -1',
      mau_so_nho: 'mau_so_nho: 4,5',
      kho: 'kho: private',
      la: 'la: x',
      ke_hoach: 'ke_hoach: khong-co',
      kho_ma: 'kho_ma: javascript:alert(1)',
    },
  ),
]
