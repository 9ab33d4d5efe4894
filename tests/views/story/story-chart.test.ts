import { describe, expect, test } from 'vitest'
import { storyChart } from '../../../src/views/story/story-chart.ts'
import { fixtures } from '../../support/renditions.ts'
import { campaign, campaigns } from '../../support/campaign.ts'
import { page as mdx, type Cells, poor } from '../../support/small-edition.ts'
import { chartLines, drawnTexts } from '../chart-lines.ts'

const story = (unit: string, compared = "so_sanh: [BC1, '2021', '2023']\n") =>
  mdx(`trang_thai: da-duyet\nma_don_vi: '${unit}'\nky: '2023'\n${compared}dong_y: khong-nhan-dien\n`)
const own = [poor('90003', '2021', '60'), poor('90003', '2023', '45')]
const whole = [poor('970', '2021', '300'), poor('970', '2023', '250')]
const chart = (rows: readonly Cells[], text = story('90003'), locale: 'vi' | 'en' = 'vi') => {
  const rendition = campaigns({ rows, files: { 'content/cau-chuyen/vuon.mdx': text } })[locale]
  return storyChart(rendition, rendition.publication.pages('story')[0]!)
}

describe('what a story sets side by side', () => {
  test('are two moments of its own place and of the whole', () => {
    const view = chart([...own, ...whole])!
    expect(view).toMatchObject({ kind: 'slope', subtitle: 'Thị trấn Cầu' })
    expect(view.sentence).toMatch(/giảm 15 hộ/)
    expect(view.table).toEqual({
      caption: 'Hộ nghèo',
      head: ['Đơn vị', 'năm 2021', 'năm 2023'],
      rows: [
        ['Thị trấn Cầu', '60 hộ', '45 hộ'],
        ['huyện Đồi Mây', '300 hộ', '250 hộ'],
      ],
    })
    expect(drawnTexts(view.phone).join(' ')).toContain('huyện Đồi Mây')
    expect([view.phone, view.wide!].map((svg) => /<title id="([^"]*)-t"/.exec(svg)?.[1])).toEqual(['truoc-sau-vuon', 'truoc-sau-vuon-r'])
  })
  test('is its own place alone where the whole lacks a moment, or is the place itself', () => {
    expect(chart([...own, whole[0]!])!.table!.rows).toHaveLength(1)
    expect(chart(whole, story('970'))!.table!.rows).toEqual([['Huyện Đồi Mây', '300 hộ', '250 hộ']])
  })
  test('are figures under one definition only', () => {
    const both = [poor('90003', '2021', '70', { chuan: '2016-2020' }), ...own]
    expect(chart(both)!.table!.rows[0]).toEqual(['Thị trấn Cầu', '60 hộ', '45 hộ'])
  })
  test('says where a figure is not official', () =>
    expect(chart([own[0]!, poor('90003', '2023', '45', { trang_thai: 'so-bo' })])!.table!.rows[0]![2]).toBe('45 hộ (chưa chính thức)'))
  test('is nothing for a story that compares nothing', () => expect(chart(own, story('90003', ''))).toBeNull())
  test('is nothing where the register, the place or a moment fails', () => {
    const rows = [...own, poor('90003', '2020', '70', { chuan: '2016-2020' }), poor('90003', '2022', '', { trang_thai: 'chua-cong-bo' })]
    const rendition = campaign({ rows, files: { 'content/cau-chuyen/vuon.mdx': story('90003') } })
    const { publication } = rendition
    const page = publication.pages('story')[0]!
    const compared = page.compared!
    const at = (text: string) => publication.periodOf(text)!
    expect(storyChart(rendition, { ...page })?.subtitle).toBe('Thị trấn Cầu')
    for (const fault of [
      { unit: null },
      { unit: '90001' },
      { compared: { ...compared, indicator: 'XX' } },
      { compared: { ...compared, indicator: 'BC2' } },
      { compared: { ...compared, from: at('2020') } },
      { compared: { ...compared, from: at('2019') } },
      { compared: { ...compared, to: at('2022') } },
    ])
      expect(storyChart(rendition, { ...page, ...fault })).toBeNull()
  })
})

test.each(['vi', 'en'] as const)('the stories of the fixture say in %s what they said', async (locale) => {
  const rendition = fixtures['minh-hoa']()[locale]
  const lines = rendition.publication.pages('story').flatMap((page) => chartLines(page.slug, storyChart(rendition, page)))
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../__snapshots__/stories-minh-hoa-${locale}.txt`)
})
