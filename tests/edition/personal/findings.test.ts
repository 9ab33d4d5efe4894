import { expect, test } from 'vitest'
import { personalDataFindings } from '../../../src/edition/personal/findings.ts'

test('personal data is an error, a name a warning, and neither is repeated in full', () => {
  const findings = personalDataFindings('bà Y Blưng, 0905123456', { file: 'data/so-lieu/thu.csv', line: 3, field: 'ghi_chu' })
  expect(findings).toMatchObject([
    { level: 'warning', rule: 'person-name', line: 3 },
    { level: 'error', rule: 'personal-data', line: 3 },
  ])
  expect(JSON.stringify(findings)).not.toMatch(/Blưng|0905123456/)
})
