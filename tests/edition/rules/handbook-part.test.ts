import { describe, expect, test } from 'vitest'
import { page, problems, readSmall, siteYaml } from '../../support/small-edition.ts'

const parts = 'phan:\n  - { ma: lam-an, ten: Làm ăn }\n  - { ma: hoi-ai, ten: Hỏi ai }\n'
const found = (front: string, site: string) =>
  problems(readSmall({ 'content/trang-web.yaml': siteYaml + site, 'content/so-tay/mot.mdx': page(front) })).filter(
    ({ rule }) => rule === 'handbook-part',
  )

describe('a page of the handbook', () => {
  test('in a declared part passes', () => expect(found('phan: lam-an\n', parts)).toEqual([]))
  test('without a part passes where none is declared', () => expect(found('', '')).toEqual([]))
  test('without a part is pointed out where there are parts, with what to type', () => {
    const [finding] = found('', parts)
    expect(finding).toMatchObject({ level: 'warning', file: 'content/so-tay/mot.mdx' })
    expect(finding!.phrase.vi.fix).toContain('lam-an, hoi-ai')
  })
  test('in a part that nobody declared is refused, with the parts there are', () => {
    const [finding] = found('phan: lam\n', parts)
    expect(finding).toMatchObject({ level: 'error', file: 'content/so-tay/mot.mdx', line: 5, value: 'lam' })
    expect(finding!.phrase.vi.fix).toContain('lam-an, hoi-ai')
  })
  test('in a part is refused where none is declared, with where to declare it', () => {
    expect(found('phan: lam-an\n', '')[0]!.phrase.vi.fix).toContain('Khai các phần')
  })
})
