/** Files at places and under names that nobody reads, and links. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { figures, page } from '../../support/small-edition.ts'
import { figureText, type Files } from '../base.ts'
import { beside, type Input, type Verdict } from './input.ts'

const rows = figures({ ky: '2020', ma_don_vi: '970', tu_so: '1100', mau_so: '7000' })
const each = (verdict: Verdict, content: string | Uint8Array, paths: readonly string[]): Input[] =>
  paths.flatMap((path) => beside({ at: { file: path }, ...verdict }, { [path]: content }))
const lost: Verdict = { want: 'error', why: 'its figures or words would be missing from the site without a word', most: 2 }
const known: Verdict = { want: 'clean', why: 'the system’s or an editor’s own, ignored in silence' }
const linked = (name: string, verdict: Verdict, also: (dir: string) => void): Input => ({
  ...verdict,
  name: `${name}: ${verdict.why}`,
  change: {},
  also,
})
const both = (name: string, verdict: Verdict, change: Files): Input => ({ ...verdict, name: `${name}: ${verdict.why}`, change })
export const placeInputs: readonly Input[] = [
  ...each({ want: 'clean', why: 'any file of figures is read', published: { 'CT2|970|2020|': '1100|7000|15.714286' } }, rows, [
    'data/so-lieu/b.csv',
    'data/so-lieu/nam-2020.csv',
  ]),
  ...each(lost, rows, [
    'data/so-lieu/2020/b.csv',
    'data/so-lieu/cu/2020/b.csv',
    'data/b.csv',
    'data/so-lieu.csv',
    'data/ngheo-2020.csv',
    'b.csv'.replace('b', 'content/b'),
    'content/so-tay/b.csv',
    'data/so-lieu/b.CSV',
    'data/so-lieu/b.Csv',
    'data/so-lieu/b.csv.txt',
    'data/so-lieu/b.tsv',
    'data/so-lieu/b.txt',
    'data/nguon (1).csv',
    'data/Nguon.csv',
    'data/NGUON.CSV',
    'data/nguồn.csv',
    'data/chi-tieu - Copy.csv',
    'data/Bản sao nguon.csv',
    'data/chi_tieu.csv',
    'data/so lieu/b.csv',
    'data/solieu/b.csv',
    'data/Số liệu/b.csv',
  ]),
  ...each(lost, new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0]), [
    'data/so-lieu/b.xlsx',
    'data/so-lieu/b.XLSX',
    'data/so-lieu/b.xlsm',
    'data/so-lieu/b.xls',
    'data/so-lieu/b.ods',
    'data/so-lieu/b.et',
    'data/so-lieu/b.numbers',
    'data/nguon.xlsx',
    'content/so-tay/b.docx',
    'content/so-tay/b.doc',
    'content/cau-chuyen/b.odt',
  ]),
  ...each({ ...lost, want: ['error', 'warning'] }, 'Chữ.', [
    'data/so-lieu/b',
    'content/trang-web (1).yaml',
    'data/so-lieu/b.csv.bak',
    'data/so-lieu/b.zip',
    'data/b.pdf',
    'content/so-tay/b.pdf',
    'content/ghi-chu.txt',
  ]),
  ...each(lost, page(), [
    'content/so-tay/b.md',
    'content/so-tay/b.MDX',
    'content/so-tay/b.markdown',
    'content/so-tay/b.mdx.txt',
    'content/so-tay/b.txt',
    'content/so-tay/b.html',
    'content/b.mdx',
    'content/bai/b.mdx',
    'content/So-tay/b.mdx',
    'content/so tay/b.mdx',
    'content/sotay/b.mdx',
    'content/so-tay/phan-hai/b.mdx',
    'content/trang-web.yml',
    'content/en/b.mdx',
    'data/b.mdx',
    'content/so-tay/Bài hai.mdx',
    'content/so-tay/bai hai.mdx',
    'content/so-tay/bai_hai#.mdx',
  ]),
  ...each(known, 'x', [
    'data/.DS_Store',
    'data/so-lieu/.DS_Store',
    'content/so-tay/.DS_Store',
    'data/so-lieu/._a.csv',
    'content/so-tay/._mot.mdx',
    'data/so-lieu/~$a.xlsx',
    'content/so-tay/~$mot.docx',
    'data/so-lieu/.~lock.a.csv#',
    'data/Thumbs.db',
    'data/desktop.ini',
    'data/so-lieu/.gitkeep',
    'content/so-tay/.mot.mdx.swp',
  ]),
  both(
    'a copy of the figures',
    { want: 'error', why: 'one finding names both files', most: 1 },
    { 'data/so-lieu/a - Copy.csv': figureText },
  ),
  both(
    'another copy of the figures',
    { want: 'error', why: 'one finding names both files', most: 1 },
    { 'data/so-lieu/ban-sao.csv': figureText },
  ),
  both('a file of no use beside the figures', { want: 'error', why: 'it would not be read' }, { 'data/so-lieu/ghi-chu.docx': 'x' }),
  linked('a folder with the name of a file', lost, (dir) => mkdirSync(join(dir, 'data/so-lieu/b.csv'))),
  linked('a folder with the name of a page', lost, (dir) => mkdirSync(join(dir, 'content/so-tay/b.mdx'))),
  linked('a link to a file outside', { want: 'error', why: 'what is outside is not the edition’s' }, (dir) => {
    const outside = join(tmpdir(), `outside-${process.pid}.csv`)
    writeFileSync(outside, rows)
    symlinkSync(outside, join(dir, 'data/so-lieu/b.csv'))
  }),
  linked('a link to a folder outside', { want: 'error', why: 'what is outside is not the edition’s' }, (dir) =>
    symlinkSync(tmpdir(), join(dir, 'content/so-tay/phu')),
  ),
  linked('a link to /etc/passwd', { want: 'error', why: 'what is outside is not the edition’s' }, (dir) =>
    symlinkSync('/etc/passwd', join(dir, 'content/so-tay/b.mdx')),
  ),
  linked('a link in a circle', { want: 'error', why: 'it never ends' }, (dir) => symlinkSync('.', join(dir, 'data/so-lieu/vong'))),
  linked('a link to nothing', { want: 'error', why: 'it leads nowhere' }, (dir) =>
    symlinkSync('khong-co', join(dir, 'data/so-lieu/b.csv')),
  ),
]
