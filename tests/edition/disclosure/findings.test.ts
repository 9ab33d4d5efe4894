import { describe, expect, test } from 'vitest'
import { refusalFindings } from '../../../src/edition/disclosure/findings.ts'
import { protect } from '../../../src/edition/disclosure/protect.ts'
import { indicator, input, read } from './tables.ts'

describe('findings of disclosure control', () => {
  test('a refusal names the relation and the other cells, never a hidden number', () => {
    const open = (code: string) => indicator(code, 'count', { confidential: false })
    const cells = [...read('P', '2023 \n A 40'), ...read('Q', '2023 \n A 3'), ...read('R', '2023 \n A 37')]
    const result = protect(input([open('P'), indicator('Q', 'count'), open('R')], cells, { sums: [{ total: 'P', parts: ['Q', 'R'] }] }))
    const [refusal] = refusalFindings(result.refusals)
    expect(refusal).toMatchObject({ level: 'error', rule: 'disclosure-unsafe' })
    expect(refusal!.phrase.vi.message).toBe(
      'Số của ô (Q, A, 2023) quá nhỏ hoặc đã che, nhưng vẫn tính ra được từ: các phần cộng lại thành tổng.',
    )
    expect(refusal!.phrase.vi.fix).toContain('R, A, 2023; P, A, 2023')
    expect(JSON.stringify(refusal!.phrase)).not.toMatch(/37|40/)
  })

  test('contradicting figures are an error of their own', () => {
    const result = protect(input([indicator('X', 'count')], read('X', '2023 \n A # \n B 12 \n T 10')))
    expect(refusalFindings(result.refusals)).toMatchObject([{ level: 'error', rule: 'disclosure-contradiction' }])
  })
})
