import axe from 'axe-core'
import { expect, test } from 'vitest'
import { accessibilityLines } from '../../src/language/interface/accessibility.ts'
import tested from '../../src/model/accessibility-tested.json' with { type: 'json' }

test('the record is of the axe that is installed: after an upgrade, run tests/release/axe-illustrative.test.ts with RECORD=1', () =>
  expect(tested.axe).toBe(axe.version))

test('what was tested is told with its numbers, and a finding is not kept back', () => {
  const some = { ...tested, day: '2026-01-02', pages: 1234, kinds: 56, findings: 7, widths: [360, 1280] }
  const [first, second] = accessibilityLines('vi', some).done
  expect(first).toMatch(/02\/01\/2026.*1\.234 trang.*56 kiểu.*Chromium \d+.*axe-core \d/)
  expect(second).toBe(
    'Mỗi trang được soát ở nền sáng và nền tối, trên màn hình rộng 360 và 1.280 điểm ảnh. Kết quả: 7 trang có lỗi chưa sửa.',
  )
  expect(accessibilityLines('vi', { ...some, findings: 0 }).done[1]).toContain('không tìm ra lỗi nào')
  expect(accessibilityLines('en', some).done[1]).toContain('not yet mended: 7')
})

test('both languages tell as much', () => {
  const [vi, en] = (['vi', 'en'] as const).map((locale) => accessibilityLines(locale, tested))
  expect(en!.done).toHaveLength(vi!.done.length)
  expect(en!.limits).toHaveLength(vi!.limits.length)
})
