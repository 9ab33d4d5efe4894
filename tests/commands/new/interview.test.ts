/** What somebody at a terminal answers, and what is said to them. */
import { expect, onTestFinished, test, vi } from 'vitest'
import { interview, type Question } from '../../../src/commands/new/interview.ts'
import { openLists } from '../../../src/edition/drafting.ts'
import { schemas } from '../../../src/model/schema/tables.ts'
import type { Field } from '../../../src/model/schema/types.ts'
import { csv, writeSmall } from '../../support/small-edition.ts'

const columns: readonly Field[] = schemas['chi-tieu'].fields
const questions = ['ma', 'kieu', 'cap'].map((name): Question => {
  return { field: columns.find((field) => field.name === name)!, isRequired: () => true, isAsked: true }
})

async function asked(lines: readonly string[], isPerson = true) {
  let told = ''
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      told += String(text)
      return true
    }),
  )
  onTestFinished(() => spies.forEach((spy) => spy.mockRestore()))
  const left = [...lines]
  const answers = await interview(questions, {}, { ask: () => Promise.resolve(left.shift() ?? null), close: () => undefined, isPerson })
  return { answers, told }
}

test('a token may be typed as people write it', async () => {
  expect((await asked(['CT1', 'Số đếm', ' XÃ '])).answers).toEqual({ ma: 'CT1', kieu: 'so-dem', cap: 'xa' })
})

test('what does not fit is told without the name of a flag, and asked for again', async () => {
  const { answers, told } = await asked(['Chỉ tiêu một', 'CT1', 'đếm', 'so-dem', 'xa'])
  expect(answers).toEqual({ ma: 'CT1', kieu: 'so-dem', cap: 'xa' })
  expect(told).toMatch(/“Chỉ tiêu một” không phải một mã[^]*“đếm” không dùng được/)
  expect(told).not.toContain('--')
})

test('somebody who leaves reads that nothing was written; a script, what is missing', async () => {
  expect(await asked(['CT1'])).toEqual({ answers: null, told: expect.stringMatching(/Đã thôi\. Máy chưa ghi gì\.\n$/) })
  expect((await asked(['CT1'])).told).not.toContain('--')
  expect((await asked(['CT1'], false)).told).toMatch(/Còn thiếu, nên chưa ghi gì:\n +--kieu/)
})

test('a code that was given twice is shown with both of its units', () => {
  const one = { ma: '1', cap: 'xa', loai: 'Xã' }
  const units = [
    { ...one, ten: 'Suối Cũ', den_ngay: '30/06/2025' },
    { ...one, ten: 'Suối Mới', tu_ngay: '01/07/2025' },
  ]
  expect(openLists(writeSmall({ 'data/don-vi.csv': csv('don-vi', units) }))!.choices('don-vi')).toEqual([
    { code: '1', name: 'Xã Suối Cũ (đến 30/06/2025); Xã Suối Mới' },
  ])
})
