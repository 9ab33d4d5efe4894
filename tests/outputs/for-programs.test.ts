/** Small files that tell programs of other people what the site is and how its charts are shown. */
import { describe, expect, test } from 'vitest'
import { llms } from '../../src/outputs/llms.ts'
import { framedChart, oembed } from '../../src/outputs/oembed.ts'
import { lastTold } from '../../src/views/last-told.ts'
import { indicatorOf } from '../support/campaign.ts'
import { siteYaml } from '../support/small-edition.ts'
import { smallRenditions } from '../support/small-publication.ts'
import { change, textChange, withHistory } from '../support/told.ts'
import { filled } from './filled.ts'

describe('a chart shown elsewhere (oEmbed)', () => {
  const read = (renditions = filled()) => {
    const { en } = renditions
    const indicator = indicatorOf(en, 'CT2')
    return JSON.parse(oembed(en, indicator, framedChart(en, indicator)!)) as Record<string, string | number>
  }
  test('is its frame, with all that the form asks for', () => {
    const { html, ...told } = read()
    expect(told).toEqual({
      version: '1.0',
      type: 'rich',
      title: expect.stringMatching(/households that think anew rose/),
      provider_name: 'Example',
      provider_url: 'https://nepmoi.example/thu/en/',
      width: 664,
      height: expect.any(Number),
    })
    expect(html).toContain('<iframe src="https://nepmoi.example/thu/en/nhung/ct2/"')
    expect(html).toContain(`height="${told['height']}"`)
  })
  test('of fiction says so', () => expect(read(filled('minh-hoa'))['title']).toMatch(/^\[Illustrative\] /))
  test('is not there without an address, nor without a chart', () => {
    const without = filled('that', null).vi
    expect(framedChart(without, indicatorOf(without, 'CT2'))).toBeNull()
    const { vi } = filled()
    expect(framedChart(vi, indicatorOf(vi, 'CT4B'))).toBeNull()
  })
})

describe('llms.txt', () => {
  test('says in both languages what the site is, on which terms, with which care, and where the data are', () => {
    const text = llms(filled())
    expect(text).toMatch(/^# Ví dụ\n\n> Ví dụ để kiểm tra\.\n>\n> An example\.\n/)
    for (const needed of [
      '## Tiếng Việt: Khi dùng',
      '## English: When you use it',
      'chờ duyệt',
      '(https://nepmoi.example/thu/data/so-lieu.csv)',
      '(https://nepmoi.example/thu/en/so-lieu/phuong-phap/)',
    ])
      expect(text).toContain(needed)
    expect(text).not.toMatch(/undefined|null|fictional|hư cấu/)
  })
  test('of fiction says so first', () => {
    const text = llms(filled('minh-hoa'))
    expect(text).toMatch(/^# \[Minh họa\] Ví dụ\n\n> \[Minh họa\] .*\n>\n> \[Illustrative\] /)
    expect(text.match(/hư cấu|fictional/g)).toHaveLength(2)
  })
  test('takes no word of an editor for a link, a picture or a tag', () => {
    const hostile = '<b>x</b> [x](javascript:alert(1)) ![x](https://khac.example/x.png)'
    const site = siteYaml.replace('ten: Ví dụ', `ten: '${hostile}'`).replace('tom_tat: Ví dụ để kiểm tra.', `tom_tat: '${hostile}'`)
    const text = llms(smallRenditions({ 'content/trang-web.yaml': `${site}dung_lai: '${hostile}'\n` }))
    expect(text.match(/javascript:/g)!.length).toBeGreaterThan(3)
    expect(text.match(/(?<!\\)(?:\]\((?!https:\/\/nepmoi\.example)|<)/g)).toBeNull()
  })
  test('names no host where there is none', () => expect(llms(filled('that', null))).not.toMatch(/https?:/))
  test('leads to no page that the edition does not have', () => expect(llms(smallRenditions())).not.toContain('bao-chi'))
})

describe('the day of a page in the map for search engines', () => {
  const texts = { 'content/so-tay/mot.mdx': [textChange('2026-03-01', 'typing'), textChange('2026-02-01', 'meaning')] }
  test.each([
    ['/so-tay/mot/', '2026-02-01'],
    ['/en/so-tay/mot/', null],
    ['/so-lieu/ct2/', '2026-04-05'],
    ['/en/so-lieu/ct2/', '2026-04-05'],
    ['/so-lieu/bc1/', null],
    ['/so-lieu/thay-doi/', '2026-04-05'],
    ['/', null],
    ['/tro-nang/', null],
  ])('%s is %s', (path, day) =>
    expect(lastTold(withHistory(smallRenditions(), [change({ date: '2026-04-05' })], texts).vi.publication, path)).toBe(day),
  )
})
