import { describe, expect, test } from 'vitest'
import { framePath } from '../../src/model/addresses/paths.ts'
import { embedSnippet, frameOf } from '../../src/outputs/embed.ts'
import { frameHeight } from '../../src/outputs/frame.ts'
import { mainChart } from '../../src/views/indicator/readings.ts'
import { campaigns, indicatorOf, whole } from '../support/campaign.ts'
import { type Cells, siteYaml, target } from '../support/small-edition.ts'
import { filled } from './filled.ts'

describe('a frame for other pages', () => {
  const embedded = (rows: readonly Cells[] = [whole('CT2', '2023', { tu_so: '31', mau_so: '96' })], site = siteYaml) => {
    const { vi, en } = campaigns(
      { rows, targets: [target('CT2')], files: { 'content/trang-web.yaml': site } },
      'https://nepmoi.example',
      '/thu',
    )
    return { vi, en, indicator: indicatorOf(vi, 'CT2') }
  }
  test('holds the chart, its words, its credit and the way back', () => {
    const { vi, indicator } = embedded()
    const chart = mainChart(vi, indicator)!
    expect(frameOf(vi, indicator, chart)).toEqual({
      warning: '',
      sentence: chart.sentence,
      subtitle: chart.subtitle,
      phone: chart.phone,
      wide: chart.wide,
      credit: 'Nguồn: Ủy ban (năm 2023). Trang “Ví dụ”.',
      link: 'Xem đầy đủ ở trang “Ví dụ”',
    })
  })
  test('warns where figures are made up', () => {
    const { vi } = filled('minh-hoa')
    const indicator = indicatorOf(vi, 'CT2')
    expect(frameOf(vi, indicator, mainChart(vi, indicator)!).warning).toBe('SỐ MINH HỌA, KHÔNG PHẢI SỐ THẬT')
  })
  test('is shown by a snippet that names both addresses in full and cannot be broken out of', () => {
    const { en, indicator } = embedded(undefined, siteYaml.replace('ten: Ví dụ', 'ten: Ví dụ <b>'))
    const chart = { ...mainChart(en, indicator)!, sentence: 'A "quoted" <b>' }
    const height = frameHeight(frameOf(en, indicator, chart))
    expect(embedSnippet(en, indicator, chart)).toBe(
      `<iframe src="https://nepmoi.example/thu/en/nhung/ct2/" title="A &quot;quoted&quot; &lt;b&gt;" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>\n<p><a href="https://nepmoi.example/thu/en/so-lieu/ct2/">See it in full at “Ví dụ &lt;b&gt;”</a></p>`,
    )
    expect(framePath('CT2')).toBe('nhung/ct2')
  })
})
