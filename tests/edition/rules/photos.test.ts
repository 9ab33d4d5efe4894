import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { drawingFault } from '../../../src/edition/content/drawing.ts'
import { readEdition } from '../../../src/edition/read-edition.ts'
import { page, writeSmall } from '../../support/small-edition.ts'
import { cleanPicture, telephonePhoto } from '../../support/photos.ts'

const names = ['photo-traces', 'photo-format', 'unsafe-drawing', 'person-name', 'personal-data']

function found(publicFiles: Readonly<Record<string, string | Uint8Array>>, changes: Parameters<typeof writeSmall>[0] = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'public-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  mkdirSync(join(dir, 'anh'))
  for (const [name, content] of Object.entries(publicFiles)) writeFileSync(join(dir, name), content)
  const { findings } = readEdition(writeSmall(changes), undefined, dir)
  return findings.filter(({ rule }) => names.includes(rule)).map(({ level, rule, file }) => `${level} ${rule} ${file}`)
}

describe('photos whose originals tell place and device', () => {
  test('are named in public/ and beside texts; clean ones are not', async () => {
    const [photo, clean] = [await telephonePhoto('jpeg'), await cleanPicture('jpeg')]
    const changes = { 'content/so-tay/nha.jpg': photo, 'content/so-tay/mot.mdx': page('', '![Nhà rông](./nha.jpg)') }
    expect(found({ 'anh/a.JPG': photo, 'b.jpg': clean, 'c.txt': 'GPS' }, changes).toSorted()).toEqual([
      'warning photo-traces content/so-tay/nha.jpg',
      'warning photo-traces public/anh/a.JPG',
    ])
  })

  test('in forms that no browser shows are refused', () => expect(found({ 'a.HEIC': 'x' })).toEqual(['error photo-format public/a.HEIC']))

  test('names of files in public/ are searched for personal data', () =>
    expect(found({ 'ông A Thia 0905123456.pdf': 'x' }).map((line) => line.split(' ')[1])).toEqual(['personal-data', 'person-name']))
})

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`

describe('drawings that run or fetch are refused', () => {
  test.each([
    ['a script', svg('<script>alert(1)</script>'), 'runs'],
    ['a script in another name space', svg('<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'), 'runs'],
    ['a handler', svg('', 'onload="alert(1)"'), 'runs'],
    ['a link that runs', svg('<a xlink:href="java&#x73;cript:alert(1)"><text>x</text></a>'), 'runs'],
    ['an animation that sets a link', svg('<a><set attributeName="href" to="javascript:alert(1)"/></a>'), 'runs'],
    ['a page inside', svg('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'), 'runs'],
    ['an entity', `<!DOCTYPE svg [<!ENTITY x "y">]>${svg('&x;')}`, 'runs'],
    ['a foreign picture', svg('<image href="https://evil.example/a.png"/>'), 'fetches'],
    ['a foreign picture without a scheme', svg('<image xlink:href="//evil.example/a.png"/>'), 'fetches'],
    ['a foreign style', svg('<style>@import url(https://evil.example/a.css);</style>'), 'fetches'],
    ['a foreign font in CDATA', svg('<style><![CDATA[@font-face{src:url("https://evil.example/a")}]]></style>'), 'fetches'],
    ['a foreign fill', svg('<rect style="fill:url(https://evil.example/a#b)"/>'), 'fetches'],
    ['a style sheet before it', `<?xml-stylesheet href="https://evil.example/a.css"?>${svg('')}`, 'fetches'],
    ['a drawing inside an address', svg('<image href="data:image/svg+xml,&lt;svg/>"/>'), 'fetches'],
    ['no XML', '<svg><p></svg>', 'broken'],
    ['a page', '<html><body/></html>', 'broken'],
    ['nothing', '', 'broken'],
  ])('%s', (_name, text, fault) => expect(drawingFault(text)).toBe(fault))

  test.each([
    ['shapes', svg('<defs><linearGradient id="a"/></defs><rect fill="url(#a)" width="3"/><use href="#a"/>')],
    ['a picture written into it', svg('<image href="data:image/png;base64,AAAA"/>')],
    ['a declaration, a comment and a style', `<?xml version="1.0"?><!-- x -->${svg('<style>rect { fill: red }</style>')}`],
    [
      'a document type without entities',
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg('')}`,
    ],
  ])('sound: %s', (_name, text) => expect(drawingFault(text)).toBeNull())

  test('in public/', () =>
    expect(found({ 'a.svg': svg('<script/>'), 'b.svgz': 'x', 'c.svg': svg('') })).toEqual([
      'error unsafe-drawing public/a.svg',
      'error unsafe-drawing public/b.svgz',
    ]))
})
