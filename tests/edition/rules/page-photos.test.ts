/** Photos that texts declare. */
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { photoText, withPhoto } from '../../support/page-photo.ts'
import { largePhoto } from '../../support/photos.ts'
import { page, problems, readSmall } from '../../support/small-edition.ts'

describe('what is wrong with a photo is told in a sentence', () => {
  const rulesFor = async (bytes: Uint8Array | Promise<Uint8Array>, text = photoText(), name = 'vuon.jpg') =>
    problems(readSmall(withPhoto(text, await bytes, name)))
      .filter(({ rule }) => rule !== 'photo-traces')
      .map(({ rule, level, phrase }) => `${level} ${rule} ${phrase.vi.message}`)
  const plain = (width = 900, height = 600) => sharp({ create: { width, height, channels: 3, background: '#484' } })
  const small = () => plain().jpeg().toBuffer()

  test('nothing is wrong with one from a telephone', async () => expect(await rulesFor(largePhoto())).toEqual([]))
  test('it is not there', async () =>
    expect(await rulesFor(small(), photoText('', 'vuon-rau.jpg'))).toContain('error photo-file Không có tệp ảnh content/anh/vuon-rau.jpg.'))
  test.each([
    [
      'HEIC under another name',
      () => Promise.resolve(Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic' + 'x'.repeat(200), 'latin1')),
      'Tệp này không phải ảnh JPEG hay PNG',
    ],
    [
      'a drawing under another name',
      () => Promise.resolve(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')),
      'Tệp này không phải ảnh JPEG hay PNG',
    ],
    ['cut off', async () => (await largePhoto()).subarray(0, 3000), 'Tệp ảnh này bị đứt giữa chừng'],
    ['too small to look at', () => plain(300, 200).jpeg().toBuffer(), 'Ảnh chỉ rộng 300 điểm ảnh'],
    ['too many pixels', () => plain(9000, 7000).jpeg({ quality: 10 }).toBuffer(), 'Ảnh rộng 9000 × 7000 điểm ảnh'],
    ['too heavy', async () => Buffer.concat([await small(), Buffer.alloc(30e6), Buffer.from([0xff, 0xd9])]), 'Ảnh nặng 31 MB, quá 30 MB'],
  ])('%s', async (_, bytes, said) => {
    const told = await rulesFor(bytes())
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(`error photo-file ${said}`)
  })
  test('moving', async () => {
    const png = await plain().png().toBuffer()
    const control = Buffer.concat([Buffer.from([0, 0, 0, 8]), Buffer.from('acTL', 'latin1'), Buffer.alloc(12)])
    const moving = Buffer.concat([png.subarray(0, 33), control, png.subarray(33)])
    expect(await rulesFor(moving, photoText('', 'vuon.png'), 'vuon.png')).toEqual(['error photo-file Đây là ảnh động.'])
  })
  test('within the text, where nobody would ask whom it shows', async () =>
    expect(await rulesFor(largePhoto(), `${photoText()}\n![Vườn](../anh/vuon.jpg)\n`)).toEqual([
      'error image Ảnh “../anh/vuon.jpg” nằm trong content/anh/ nên không chèn giữa bài được.',
    ]))
  test('a JPEG elsewhere within the text, of which nobody says whose it is', async () => {
    const marked = '<Nguoi phieu="PH-1/2025" thay="Ảnh đã gỡ.">\n![Chị Mây](vuon.jpg)\n</Nguoi>'
    const files = {
      'content/so-tay/mot.mdx': `${page('')}\n![Vườn](vuon.jpg)\n\n${marked}\n`,
      'content/so-tay/vuon.jpg': await largePhoto(),
    }
    const told = problems(readSmall(files)).filter(({ rule }) => rule === 'photo-undeclared')
    expect(told.map(({ rule, level, phrase }) => `${level} ${rule} ${phrase.vi.message}`)).toEqual([
      'warning photo-undeclared “vuon.jpg” là ảnh JPEG, thường là ảnh chụp; chèn giữa bài thì không ai thấy ảnh của ai, dùng được thế nào, người trong ảnh có đồng ý không.',
    ])
  })
  test('in the colours of print', async () =>
    expect(await rulesFor(plain().toColourspace('cmyk').jpeg().toBuffer())).toEqual([
      'warning photo-colours Ảnh này dùng màu để in (CMYK); lên màn hình màu sẽ hơi khác.',
    ]))
  test.each(['mo_ta', 'tac_gia', 'giay_phep', 'co_nguoi'])('without %s', async (key) => {
    const told = await rulesFor(small(), photoText().replace(new RegExp(`    ${key}: .*\n`), ''))
    expect(told.join()).toMatch(new RegExp(`error missing-value .*${key}`))
  })
})
