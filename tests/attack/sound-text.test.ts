/** Sound text passes: no error, no word of damage or of persons, and it leaves as it was typed. */
import { describe, expect, test } from 'vitest'
import { readEdition } from '../../src/edition/read-edition.ts'
import type { Finding } from '../../src/model/finding.ts'
import { csv, isExpected, page, writeSmall } from '../support/small-edition.ts'
import { figuresWith, registerRows, registerWith } from './base.ts'
import { soundPieces } from './sound-pieces.ts'

const cell = (text: string) => `"${text.replace(/"/g, '""')}"`
const quoted = (text: string) => `'${text.replace(/'/g, "''")}'`
/** Text of a paragraph: what Markdown would take for its own is escaped, as a page shows an author. */
const prose = (text: string) => text.replace(/[\\<{}*_`[\]|~#>]/g, '\\$&').replace(/^([-+•]|\d+[.)]) /, '\\$1 ')

function read(text: string) {
  return readEdition(
    writeSmall({
      'data/chi-tieu.csv': csv('chi-tieu', registerRows['chi-tieu']),
      'data/so-lieu/a.csv': figuresWith('CT2 2023', { ghi_chu: cell(text) }),
      'data/thuat-ngu.csv': registerWith('thuat-ngu', 0, { tu: cell(text), nghia: cell(`Là: ${text}`) }),
      'data/nguon.csv': registerWith('nguon', 1, { ten: cell(text) }),
      'content/so-tay/mot.mdx': page('thu_tu: 1\n', `Mở đầu: ${prose(text)}`)
        .replace('Trang', quoted(text))
        .replace('Một trang.', quoted(`Về ${text}`)),
    }),
  )
}

/** A sign between two letters may be asked about, and one that the printed book has no letter for; the text still goes out as it was typed. */
const mayAsk = (kind: string, { level, rule }: Finding) =>
  level === 'warning' && (rule === 'print-letter' || (kind === 'a blank is missing' && rule === 'lost-letters'))

describe.each(Object.entries(soundPieces))('%s', (kind, pieces) => {
  test.each(pieces)('%s', (piece) => {
    const text = piece.normalize('NFC')
    const { edition, findings } = read(text)
    expect(
      findings
        .filter((finding) => !isExpected(finding) && !mayAsk(kind, finding))
        .map(({ level, rule, file, line }) => `${level} ${rule} ${file} ${line ?? ''}`)
        .join('\n'),
    ).toBe('')
    expect(edition?.observations.map(({ note }) => note.vi)).toContain(text)
    expect(edition?.terms.find(({ code }) => code === 'ho-ngheo')).toMatchObject({ term: { vi: text }, meaning: { vi: `Là: ${text}` } })
    expect(edition?.sources.map(({ title }) => title)).toContain(text)
    expect(edition?.content.find(({ slug }) => slug === 'mot')).toMatchObject({ title: text, description: `Về ${text}` })
  })
})

test('there are three hundred of them', () => expect(new Set(Object.values(soundPieces).flat()).size).toBeGreaterThanOrEqual(300))
