/** No word that a library brings with it stands on a page of the other language. The lists are taken from the libraries themselves. */
import { readFileSync } from 'node:fs'
import { describe, expect, inject, test } from 'vitest'
import { textWords } from '../../src/language/interface/texts.ts'
import { pages } from '../support/site-files.ts'
import { visibleWords } from '../support/visible-words.ts'

const translations = (language: string): string[] => {
  const source = readFileSync(`node_modules/@astrojs/starlight/dist/translations/${language}.js`, 'utf8')
  return [...source.matchAll(/^\t"[\w.]+": (".*?"),?$/gm)].map(([, text]) => JSON.parse(text!) as string)
}

/** What the library of footnotes writes into its code. */
const footer = readFileSync('node_modules/mdast-util-to-hast/lib/footer.js', 'utf8')
const footnotes = /footnoteLabel \|\| '([^']+)'/.exec(footer)![1]!
const backLabel = /^ {4}'(Back to .+)' \+$/m.exec(footer)![1]! + '1'

const stock = {
  vi: [...translations('en'), footnotes, backLabel],
  en: [...translations('vi'), textWords('vi').notes, textWords('vi').done, textWords('vi').toDo, textWords('vi').backToText(1, 1)],
}
const both = new Set(translations('en').filter((text) => translations('vi').includes(text)))

/** Short words only as a piece of their own; sentences wherever they stand, whatever number is in them. */
function found(words: readonly string[], visible: readonly string[]): string[] {
  const pieces = new Set(visible)
  const all = visible.join('\n')
  return words.filter(
    (word) => !both.has(word) && (pieces.has(word) || (word.includes(' ') && all.includes(word.replace(/\d+.*$|[“{].*$/, '')))),
  )
}

test('the lists are there', () => {
  expect(stock.vi).toEqual(expect.arrayContaining(['Footnotes', 'Back to reference 1', 'Skip to content', 'On this page']))
  expect(stock.en.length).toBeGreaterThan(20)
})

test('a stock word would be found: as text, as a name that is read out, with another number', () => {
  const page = '<html lang="vi"><h2>Footnotes</h2><a aria-label="Back to reference 7">x</a><p lang="en">Skip to content</p></html>'
  expect(found(stock.vi, visibleWords(page)).sort()).toEqual(['Back to reference 1', 'Footnotes'])
})

describe.each(['that', 'minhHoa'] as const)('no stock word of the other language on the fixture %s', (name) => {
  test.each(['vi', 'en'] as const)('pages in %s', (lang) => {
    const own = pages(inject(name)).filter((page) => page.lang === lang)
    expect(own.length).toBeGreaterThan(100)
    for (const { address, html } of own) expect.soft(found(stock[lang], visibleWords(html)), address).toEqual([])
  })
})

test('the page with all that can be written has the words that the site puts there', () => {
  for (const [lang, address] of [
    ['vi', 'so-tay/moi-cach-viet/'],
    ['en', 'en/so-tay/moi-cach-viet/'],
  ] as const) {
    const visible = visibleWords(pages(inject('minhHoa')).find((page) => page.address === address)!.html)
    const words = textWords(lang)
    for (const word of [words.notes, words.backToText(1, 1), words.done, words.toDo, words.asides.note, words.code(1)])
      expect.soft(visible, lang).toContain(word)
  }
})
