import { Resvg } from '@resvg/resvg-js'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { addressesAt } from '../../../src/views/addresses.ts'
import { renditionsOf } from '../../../src/views/rendition.ts'
import { siteCard, textCard, type Card } from '../../../src/outputs/share/card.ts'
import { cardHeight, cardSvg, cardWidth } from '../../../src/outputs/share/drawing.ts'
import { pictureOfText, sharePictures } from '../../../src/outputs/share/share-picture.ts'
import { mostBytes, sharePng } from '../../../src/outputs/share/share-png.ts'
import { drawnWidth, fontOptions, ownTypeface, typefaceOf } from '../../../src/outputs/typefaces.ts'
import { fictionalPublication, fixtures } from '../../support/renditions.ts'

const blank: Card = {
  path: 'so-tay/mot',
  language: 'vi',
  over: 'Nếp Mới · Gương điển hình',
  title: '',
  sentence: '',
  place: 'thôn 3, xã A cũ, nay thuộc xã B',
  state: 'Bản thảo, chờ duyệt',
  source: 'Nguồn: Báo A; Đài B',
  warning: 'SỐ MINH HỌA, KHÔNG PHẢI SỐ THẬT',
  address: 'nepmoi.example',
}
const titles = [
  'Hỏi ai?',
  'Cùng làm những việc thôn chưa làm được',
  'Ƀok Kơ̆n ƀă ʼNao: giữ lửa ở Kon Ƀrăih',
  'Kơ̆n Rơ̆bang ê̆ ô̆ ơ̆ Ê̆ Ô̆ Ơ̆: nếp mới',
  'Ặ Ẵ Ẩ Ễ Ỗ Ợ Ữ Ỵ ặ ẵ ẩ ễ ỗ ợ ữ ỵ',
  'Những chuyện quyển sổ tiết kiệm ở thôn của người Xơ Đăng và Ba Na trong năm năm đổi nếp nghĩ, nếp làm để thoát nghèo',
  'QUYẾT TÂM ĐỔI MỚI NẾP NGHĨ CỦA ĐỒNG BÀO '.repeat(6),
  'Một'.repeat(60),
]
const texts = (svg: string) =>
  [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-family="([^"]+)" font-size="([\d.]+)"([^>]*)>([^<]*)<\/text>/g)].map(
    ([, x, y, family, size, more, words]) => ({
      x: Number(x),
      y: Number(y),
      family: family!,
      size: Number(size),
      bold: more!.includes('700'),
      words: words!,
    }),
  )

describe.each(titles)('a card with the title %s', (title) => {
  const svg = cardSvg({ ...blank, title })
  const lines = texts(svg)
  test('holds every line within its edges, each over the next', () => {
    for (const { x, y, family, size, bold, words } of lines) {
      const font = fontOptions(typefaceOf(family === ownTypeface.family ? 'a' : 'ƀ'))
      const weight = bold ? 700 : 400
      const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text font-family="${family}" font-size="${size}" font-weight="${weight}">${words}</text></svg>`
      const box = new Resvg(drawn, { font }).getBBox()!
      expect.soft(x + box.width, words).toBeLessThanOrEqual(cardWidth - 60)
      expect.soft(y + box.y + box.height, words).toBeLessThan(cardHeight)
    }
    const heights = lines.map(({ y }) => y)
    expect(heights).toEqual([...heights].sort((a, b) => a - b))
    expect(lines.filter(({ y }) => y > 540).map(({ words }) => words)).toEqual([blank.source, blank.address])
  })
  test('says all of it, or that there is more', () => {
    const said = lines.map(({ words }) => words).join(' ')
    const whole = said.replaceAll(' ', '').includes(title.replaceAll(' ', '').normalize('NFC'))
    expect(whole || said.includes('…')).toBe(true)
    if (title.length < 130) expect(whole).toBe(true)
    for (const words of [blank.warning, blank.over, blank.place, blank.state]) expect(said).toContain(words)
  })
  test('is a small PNG, the same each time', async () => {
    const [one, two] = [await sharePng({ svg }), await sharePng({ svg })]
    expect(Buffer.from(one).equals(two)).toBe(true)
    expect(one.length).toBeLessThanOrEqual(mostBytes)
    expect(await sharp(one).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630, isPalette: true })
  })
})

describe('the letters of a card', () => {
  test.each([
    ['Đặng Văn ơ̆', 'Be Vietnam Pro'],
    ['Kon Ƀrăih', 'Andika'],
    ['ƀă', 'Andika'],
    ['ʼNao', 'Andika'],
  ])('%s are set in %s as a whole', (title, family) => {
    expect(texts(cardSvg({ ...blank, title })).find(({ words }) => words === title)?.family).toBe(family)
  })
  test('all leave ink: none vanishes', () => {
    for (const sign of 'ƀɃʼăĕŏơ̆ữẫ≥') {
      if (/\p{M}/u.test(sign)) continue
      const typeface = typefaceOf(sign)
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text font-family="${typeface.family}">${sign}</text></svg>`
      expect(new Resvg(svg, { font: fontOptions(typeface) }).getBBox()?.width ?? 0, sign).toBeGreaterThan(1)
    }
  })
  test.each(titles.slice(0, 6))('are as wide as was reckoned: %s', (title) => {
    const typeface = typefaceOf(title)
    for (const bold of [false, true]) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text font-family="${typeface.family}" font-size="50" font-weight="${bold ? 700 : 400}">${title}</text></svg>`
      const real = new Resvg(svg, { font: fontOptions(typeface) }).getBBox()!.width
      const reckoned = drawnWidth(title, typeface, 50, bold)
      expect(reckoned / real).toBeGreaterThan(0.985)
      expect(reckoned / real).toBeLessThan(1.06)
    }
  })
  test('that no typeface has are marked', () =>
    expect(textCard(fixtures.that().vi, { ...fixtures.that().vi.publication.pages('handbook')[0]!, title: 'a 🐄' }).title).toBe('a \ufffd'))
})

describe('the pictures of a publication', () => {
  const { vi, en } = fixtures['minh-hoa']()
  const story = vi.publication.pages('story')[0]!
  test('are one for each story, page of the handbook and indicator, one for all communes, one for the site', () => {
    const { edition } = vi.publication
    const paths = sharePictures({ vi, en }).map(({ path }) => path)
    const written = edition.content.filter(({ kind }) => kind !== 'page').length
    expect(paths).toHaveLength(written + 2 * edition.indicators.length + 4)
    expect(new Set(paths).size).toBe(paths.length)
    for (const path of paths) expect(path).toMatch(/^anh\/chia-se\/(?:(?:en|qaa)\/)?[a-z0-9/-]+-[0-9a-f]{8}\.png$/)
  })
  test('say what is made up, and what waits for approval', () => {
    expect(textCard(vi, { ...story, approval: 'awaiting' })).toMatchObject({
      warning: 'SỐ MINH HỌA, KHÔNG PHẢI SỐ THẬT',
      state: 'Bản thảo, chờ duyệt',
      title: story.title,
    })
    expect(textCard(vi, { ...story, approval: 'approved' }).state).toBe('')
    expect(siteCard(fixtures.that().vi).warning).toBe('')
  })
  test('are heard by those who do not see them', () => {
    expect(pictureOfText(vi, story)!.alt).toContain(story.title)
    expect(pictureOfText(vi, story)!.alt).toContain('SỐ MINH HỌA')
    for (const { alt } of sharePictures({ vi, en })) expect(alt).not.toMatch(/[.?!…]\.(?: |$)/)
  })
  test('are none while the site has no address for others', () => {
    expect(sharePictures(renditionsOf(fictionalPublication(), addressesAt('/', 'http://localhost:4321')))).toEqual([])
  })
  test('weigh at most 30 kB also where they say most', async () => {
    const all = [fixtures.that(), fixtures['minh-hoa']()].flatMap((renditions) => sharePictures(renditions))
    const longest = [...all].sort((a, b) => b.svg.length - a.svg.length).slice(0, 6)
    const words = 'In the former district the number of poor ethnic-minority households fell by 1,237 (70.8%) to 509, not official. '
    longest.push({ path: 'most words', alt: '', svg: cardSvg({ ...blank, title: titles[5]!, sentence: words.repeat(2) }) })
    for (const picture of longest) expect.soft((await sharePng(picture)).length, picture.path).toBeLessThanOrEqual(mostBytes)
  })
})
