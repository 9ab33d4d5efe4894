import { expect, test } from 'vitest'
import { clearestPair } from '../../../src/views/overview/pair.ts'
import { campaigns } from '../../support/campaign.ts'
import { fixtures } from '../../support/renditions.ts'
import { poor } from '../../support/small-edition.ts'

const whole = (ky: string, gia_tri: string, more = {}) => poor('970', ky, gia_tri, more)

test('the first and the last figure under the definition in force, each with all that it needs to be quoted', () => {
  const rows = [
    whole('2020', '900', { chuan: '2016-2020' }),
    whole('2022', '1746'),
    whole('2023', '800'),
    whole('11/2024', '509', { trang_thai: 'so-bo' }),
  ]
  const { vi, en } = campaigns({ rows })
  expect(clearestPair(vi)).toMatchObject({
    definition: 'chuẩn 2022–2025',
    numbers: [
      { number: '1.746', unit: 'hộ', period: 'năm 2022', unsure: '', publisher: 'Ủy ban' },
      { number: '509', unit: 'hộ', period: 'tháng 11/2024', unsure: 'chưa chính thức', publisher: 'Ủy ban' },
    ],
  })
  expect(clearestPair(en)).toMatchObject({ definition: '2022–2025 standard', numbers: [{ number: '1,746' }, { unsure: 'not official' }] })
})

test('a figure alone under its definition is not set beside one of another', () => {
  const { vi } = campaigns({ rows: [whole('2020', '900', { chuan: '2016-2020' }), whole('2022', '1746')] })
  expect(clearestPair(vi)?.numbers).toMatchObject([{ number: '1.746', period: 'năm 2022' }])
})

test('there is none where no count of the whole has two figures', () => {
  expect(clearestPair(campaigns({ rows: [whole('2022', '1746')] }).vi)).toBeNull()
  expect(clearestPair(campaigns({}).vi)).toBeNull()
})

test('in the fixtures', () => {
  expect(clearestPair(fixtures.that().vi)?.numbers.map(({ number }) => number)).toEqual(['1.746', '509'])
  expect(clearestPair(fixtures['minh-hoa']().vi)?.numbers).toHaveLength(2)
})
