import { describe, expect, test } from 'vitest'
import { channelView } from '../../src/views/channel.ts'
import { csv, problems, readSmall, siteYaml } from '../support/small-edition.ts'
import { smallRenditions } from '../support/small-publication.ts'

const channel = (office: string, day = '02/03/2026') => `${siteYaml}kenh:\n  co_quan: ${office}\n  xac_nhan: ${day}\n`
const offices = (more: Record<string, string>) =>
  csv('co-quan', [{ ma: 'ban', ten: 'Ban Mây', ten_en: 'Mây Board', cap: 'huyen', ...more }])
const withOffice = (more: Record<string, string>, site = channel('ban')) => ({
  'content/trang-web.yaml': site,
  'data/co-quan.csv': offices(more),
})

describe('where comments and corrections go', () => {
  test('is said to be nowhere yet when the edition declares no office, and no office is named', () => {
    const { vi, en } = smallRenditions(withOffice({ dien_thoai: '0255 3822 999' }, siteYaml))
    expect(channelView(vi)).toEqual({
      sentence: 'Trang này chưa có nơi nhận góp ý đã được xác nhận.',
      more: 'Chưa cơ quan nào nhận việc trả lời cho trang. Khi có, tên và cách liên hệ sẽ ghi ở đây.',
      ways: [],
    })
    expect(channelView(en).sentence).toBe('No confirmed place takes comments on this site yet.')
  })

  test('is the declared office with the ways it can be reached and since when it has agreed, in both languages', () => {
    const { vi, en } = smallRenditions(withOffice({ dien_thoai: '0255 3822 999', thu_dien_tu: 'ban@may.gov.vn' }))
    expect(channelView(vi)).toEqual({
      sentence: 'Thư từ, góp ý, báo sai xin gửi Ban Mây.',
      more: 'Nơi này đã nhận lời ngày 02/03/2026.',
      ways: [
        { label: 'Điện thoại', values: ['0255 3822 999'] },
        { label: 'Thư điện tử', values: ['ban@may.gov.vn'] },
      ],
    })
    expect(channelView(en).sentence).toBe('Please send comments and corrections to: Mây Board.')
    expect(channelView(en).more).toBe('This office agreed on 2 March 2026.')
  })

  test.each([
    ['an office that is not in the register', channel('bna'), { dien_thoai: '0255 3822 999' }, 'unknown-organisation'],
    ['an office that nobody can reach', channel('ban'), {}, 'channel-without-contact'],
    ['no day on which the office agreed', channel('ban', "''"), { dien_thoai: '0255 3822 999' }, 'missing-value'],
    ['a day that is none', channel('ban', '31/02/2026'), { dien_thoai: '0255 3822 999' }, 'date-format'],
  ])('with %s the edition is refused', (_, site, office, rule) => {
    const found = problems(readSmall(withOffice(office, site)))
    expect(found.map((one) => [one.rule, one.file])).toEqual([[rule, 'content/trang-web.yaml']])
  })
})
