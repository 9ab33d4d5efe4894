/** Addresses that two things claim, names that no address has, and registers that are not there. */
import { csv, page, type Cells } from '../../support/small-edition.ts'
import { registerRows, type Files } from '../base.ts'
import { beside, type Input, type Verdict } from './input.ts'

const each = (verdict: Verdict, content: string | Uint8Array, paths: readonly string[]): Input[] =>
  paths.flatMap((path) => beside({ at: { file: path }, ...verdict }, { [path]: content }))
const series = (ma: string, more: Cells = {}): Cells => ({
  ma,
  loai: 'boi-canh',
  nhom: 'ngheo',
  ten: `Chuỗi ${ma}`,
  kieu: 'so-dem',
  don_vi_tinh: 'người',
  ...more,
})
const codes = (verdict: Verdict, list: readonly string[]): Input[] =>
  list.map((ma) => ({
    ...verdict,
    name: `indicator ${ma}: ${verdict.why}`,
    change: { 'data/chi-tieu.csv': csv('chi-tieu', [...registerRows['chi-tieu'], series(ma)]) },
  }))
const both = (name: string, verdict: Verdict, change: Files): Input => ({ ...verdict, name: `${name}: ${verdict.why}`, change })
const claimed: Verdict = { want: 'error', why: 'two claim one address, or it is reserved' }

export const addressInputs: readonly Input[] = [
  ...['nguon', 'don-vi', 'chi-tieu'].flatMap((name) => [
    both(
      `${name}.csv is not there`,
      { want: 'error', why: 'the cause, and not what follows from it', most: 1 },
      { [`data/${name}.csv`]: null },
    ),
    both(
      `${name}.csv is empty`,
      { want: 'error', why: 'the cause, and not what follows from it', most: 1, at: { file: `data/${name}.csv` } },
      { [`data/${name}.csv`]: '' },
    ),
    both(
      `${name}.csv is a workbook`,
      { want: 'error', why: 'the cause, and not what follows from it', most: 1, at: { file: `data/${name}.csv` } },
      { [`data/${name}.csv`]: new Uint8Array([0x50, 0x4b, 3, 4, 20]) },
    ),
  ]),
  ...codes(claimed, ['bc10', 'Bc11', 'don-vi', 'tai-ve', 'so-sanh', 'thay-doi', 'phuong-phap', 'DON-VI', 'so-lieu', 'datapackage']),
  ...codes({ want: 'error', why: 'no file system or address has it' }, [
    'CON',
    'aux',
    'nul',
    'com1',
    'a/b',
    '..',
    'BC 20',
    'BC20?',
    'BC#20',
    'BC%20',
    '-BC20',
    'BĆ20',
    'a\\b',
  ]),
  ...codes({ want: ['clean', 'warning'], why: 'a sound new code' }, ['BC20', 'CT9A', 'bc-20']),
  ...each({ ...claimed, most: 3 }, page(), [
    'content/trang/en.mdx',
    'content/trang/so-lieu.mdx',
    'content/trang/so-tay.mdx',
    'content/trang/404.mdx',
    'content/trang/tim.mdx',
    'content/trang/index.mdx',
    'content/trang/data.mdx',
    'content/trang/quan-tri.mdx',
    'content/trang/nhung.mdx',
    'content/trang/ke-hoach.mdx',
    'content/so-tay/index.mdx',
    'content/so-tay/tai-ve.mdx',
    'content/cau-chuyen/index.mdx',
    'content/so-tay/Mot.mdx',
    'content/so-tay/MOT.mdx',
    'content/trang/sw.js.mdx',
  ]),
]
