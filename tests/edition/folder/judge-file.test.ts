import { describe, expect, test } from 'vitest'
import { judgeFile } from '../../../src/edition/folder/judge-file.ts'
import type { RuleName } from '../../../src/model/rules.ts'

describe('a file that belongs to an edition', () => {
  test.each([
    'data/so-lieu/ngheo.csv',
    'data/so-lieu/Hộ nghèo 2024.csv',
    'data/so-lieu/nguon.csv',
    'data/don-vi.csv',
    'data/thuat-ngu.csv',
    'data/ban-do.geojson',
    'data/an-ban/2024/so-lieu.csv',
    'data/an-ban/2024/x.html',
    'content/trang-web.yaml',
    'content/tim-kiem.yaml',
    'content/bieu-mau.yaml',
    'content/so-tay/vi-sao.mdx',
    'content/en/trang/bao-chi.mdx',
    'content/khac/sau/bai.mdx',
  ])('%s is read', (path) => expect(judgeFile(path)).toBe('read'))

  test.each([
    'data/schema/so-lieu.json',
    'data/schema/bai-viet.json',
    'data/schema/trang-web.json',
    'data/schema/tim-kiem.json',
    'data/schema/bieu-mau.json',
    'content/so-tay/anh/a.JPG',
    'content/cau-chuyen/b.svg',
  ])('%s is known', (path) => expect(judgeFile(path)).toBe('known'))

  test.each([
    'data/.DS_Store',
    'data/so-lieu/._ngheo.csv',
    'data/so-lieu/~$ngheo.xlsx',
    'data/so-lieu/.~lock.ngheo.csv#',
    'data/so-lieu/.ngheo.csv.swp',
    'content/Thumbs.db',
    'content/so-tay/thumbs.db',
    'content/so-tay/Desktop.ini',
    'content/so-tay/.gitkeep',
    'data/.gitignore',
  ])('%s is passed over, for a program left it there', (path) => expect(judgeFile(path)).toBe('passed'))
})

/** Path, level, rule, and what the cure says. */
type Case = readonly [path: string, level: 'error' | 'warning', rule: RuleName, cure: string]

describe('a file that nobody reads is named, with where it belongs', () => {
  test.each<Case>([
    ['data/so-lieu/2024/y.csv', 'error', 'misplaced-file', 'thành “data/so-lieu/y.csv”'],
    ['data/So-Lieu/y.csv', 'error', 'misplaced-file', 'thành “data/so-lieu/y.csv”'],
    ['data/ngheo-2024.csv', 'error', 'misplaced-file', 'thành “data/so-lieu/ngheo-2024.csv”'],
    ['data/so-lieu.csv', 'error', 'misplaced-file', 'thành “data/so-lieu/so-lieu.csv”'],
    ['data/an-ban/y.csv', 'error', 'misplaced-file', 'thành “data/so-lieu/y.csv”'],
    ['data/an-ban/24/so-lieu.csv', 'error', 'misplaced-file', 'thành “data/so-lieu/so-lieu.csv”'],
    ['content/so-tay/ngheo.csv', 'error', 'misplaced-file', 'thành “data/so-lieu/ngheo.csv”'],
    ['content/ngheo.CSV', 'error', 'misplaced-file', 'thành “data/so-lieu/ngheo.csv”'],
    ['content/nguon.csv', 'error', 'misplaced-file', 'thành “data/nguon.csv”'],
    ['data/cu/nguon.csv', 'error', 'misplaced-file', 'thành “data/nguon.csv”'],
    ['data/so-lieu/y.Csv', 'error', 'file-name', 'thành “data/so-lieu/y.csv”'],
    ['data/so-lieu/y.csv.txt', 'error', 'file-name', 'thành “data/so-lieu/y.csv”'],
    ['data/Thuat-ngu.csv', 'error', 'file-name', 'thành “data/thuat-ngu.csv”'],
    ['data/thuat_ngu.csv', 'error', 'file-name', 'thành “data/thuat-ngu.csv”'],
    ['data/Thuật ngữ.csv', 'error', 'file-name', 'thành “data/thuat-ngu.csv”'],
    ['data/nguon.CSV', 'error', 'file-name', 'thành “data/nguon.csv”'],
    ['data/nguồn.csv.txt', 'error', 'file-name', 'thành “data/nguon.csv”'],
    ['data/nguon (1).csv', 'error', 'misplaced-file', 'sang “data/nguon.csv”'],
    ['data/chi-tieu - Copy.csv', 'error', 'misplaced-file', 'sang “data/chi-tieu.csv”'],
    ['data/chi-tieu - Copy (2).csv', 'error', 'misplaced-file', 'sang “data/chi-tieu.csv”'],
    ['data/Bản sao của nguon.csv', 'error', 'misplaced-file', 'sang “data/nguon.csv”'],
    ['data/nguon 2.csv', 'error', 'misplaced-file', 'sang “data/nguon.csv”'],
    ['data/nguom.csv', 'error', 'misplaced-file', 'Nếu đây là sổ “data/nguon.csv”'],
    ['data/so-lieu/y.xls', 'error', 'not-csv', 'CSV UTF-8'],
    ['data/so-lieu/y.XLSX', 'error', 'not-csv', 'CSV UTF-8'],
    ['data/so-lieu/y.xlsm', 'error', 'not-csv', 'CSV UTF-8'],
    ['data/so-lieu/y.et', 'error', 'not-csv', 'CSV UTF-8'],
    ['data/y.ods', 'error', 'not-csv', 'CSV UTF-8'],
    ['data/y.numbers', 'error', 'not-csv', 'CSV UTF-8'],
    ['data/so-lieu/2025/y.tsv', 'error', 'not-csv', 'CSV UTF-8'],
    ['data/so-lieu/y.txt', 'error', 'not-csv', 'CSV UTF-8'],
    ['data/so-lieu/y.html', 'error', 'not-csv', 'CSV UTF-8'],
    ['data/so-lieu/y.cvs', 'error', 'not-csv', 'CSV UTF-8'],
    ['data/so-lieu/y.docx', 'error', 'not-csv', 'chép sang Excel'],
    ['data/so-lieu/.an.csv', 'error', 'file-name', 'thành “data/so-lieu/an.csv”'],
    ['data/so-lieu/.ngheo.csv.icloud', 'error', 'unreadable-file', 'tải tệp về máy'],
    ['data/so-lieu/ngheo.gsheet', 'error', 'not-csv', 'CSV UTF-8'],
    ['content/so-tay/bai.gdoc', 'error', 'not-mdx', '“content/so-tay/bai.mdx”'],
    ['data/nguon-MAY-CUA-AN.csv', 'error', 'misplaced-file', 'Nếu đây là sổ “data/nguon.csv”'],
    ['data/bai.mdx', 'error', 'misplaced-file', 'thành “content/so-tay/bai.mdx”'],
    ['data/trang-web.yaml', 'error', 'misplaced-file', 'thành “content/trang-web.yaml”'],
    ['content/en/trang-web.yaml', 'error', 'misplaced-file', 'thành “content/trang-web.yaml”'],
    ['content/Trang-Web.yml', 'error', 'file-name', 'thành “content/trang-web.yaml”'],
    ['data/tim-kiem.yaml', 'error', 'misplaced-file', 'thành “content/tim-kiem.yaml”'],
    ['content/Tìm kiếm.yml', 'error', 'file-name', 'thành “content/tim-kiem.yaml”'],
    ['content/so-tay/bai.md', 'error', 'not-mdx', 'Đổi đuôi thành .mdx: “content/so-tay/bai.mdx”'],
    ['content/so-tay/Bài mới.markdown', 'error', 'not-mdx', 'thành .mdx: “content/so-tay/bai-moi.mdx”'],
    ['content/so-tay/bai.mdx.txt', 'error', 'not-mdx', 'thành .mdx: “content/so-tay/bai.mdx”'],
    ['content/so-tay/bai.MDX', 'error', 'file-name', 'thành “content/so-tay/bai.mdx”'],
    ['content/so-tay/.nhap.mdx', 'error', 'file-name', 'thành “content/so-tay/nhap.mdx”'],
    ['content/so-tay/bai.docx', 'error', 'not-mdx', '“content/so-tay/bai.mdx”'],
    ['content/trang/bai.txt', 'error', 'not-mdx', '“content/trang/bai.mdx”'],
    ['content/trang/bai.htm', 'error', 'not-mdx', '“content/trang/bai.mdx”'],
    ['content/so-tay/bang.xlsx', 'error', 'not-csv', 'vào data/so-lieu/'],
    ['content/so-tay/tai-lieu.pdf', 'warning', 'stray-file', 'public/'],
    ['content/so-tay/anh.heic', 'warning', 'stray-file', 'JPG hoặc PNG'],
    ['content/so-tay/anh.zip', 'warning', 'stray-file', 'Giải nén'],
    ['content/so-tay/bai.mdx.bak', 'warning', 'stray-file', 'dự phòng'],
    ['content/so-tay/bai.mdx~', 'warning', 'stray-file', 'dự phòng'],
    ['content/so-tay/chu.ttf', 'warning', 'stray-file', 'xóa hoặc chuyển ra ngoài'],
    ['content/so-tay/khac.yaml', 'warning', 'stray-file', 'xóa hoặc chuyển ra ngoài'],
    ['data/anh.png', 'warning', 'stray-file', 'cạnh bài viết'],
    ['data/so-lieu/bao-cao.pdf', 'warning', 'stray-file', 'public/'],
    ['data/ngheo', 'warning', 'stray-file', 'lưu thành .csv'],
    ['data/so-lieu/README.md', 'warning', 'stray-file', 'xóa hoặc chuyển ra ngoài'],
    ['data/ban-do/xa.geojson', 'warning', 'stray-file', 'thẳng trong data/'],
    ['data/schema/khac.json', 'warning', 'stray-file', 'npm run schemas'],
    ['data/.khac', 'warning', 'stray-file', 'xóa hoặc chuyển ra ngoài'],
  ])('%s', (path, level, rule, cure) => {
    const judged = judgeFile(path)
    expect(judged).toMatchObject({ level, rule })
    if (typeof judged === 'string') throw new Error('The file is not named')
    const { vi, en } = judged.phrase
    expect(vi.message).toContain(path)
    expect(vi.fix).toContain(cure)
    expect(`${en.message} ${en.fix}`).toContain(path)
  })
})
