/** What staff must know of the states of texts: hours that have passed, corrections of days to come, copies left as they were. */
import * as say from '../../language/findings/text-states.ts'
import { openMark } from '../../language/new-texts.ts'
import type { Finding } from '../../model/finding.ts'
import type { ContentPage } from '../../model/types.ts'
import { found, type Rule } from './rule.ts'

/** A text whose hour has passed is published: as was meant, or for a mistyped year. */
export const schedules: Rule = (context) =>
  context.edition.content.flatMap(({ opens, origin }) =>
    opens !== null && opens <= context.now.minute
      ? [found(context, { level: 'warning', rule: 'schedule', origin, field: 'dang_luc', value: opens, phrase: say.hourIsPast(opens) })]
      : [],
  )

export const correctionDays: Rule = (context) =>
  context.edition.content.flatMap(({ corrections, origin }) =>
    corrections.flatMap(({ date }) =>
      date > context.now.day
        ? [
            found(context, {
              level: 'error',
              rule: 'correction-date',
              origin,
              field: 'dinh_chinh',
              value: date,
              phrase: say.dayToCome(date),
            }),
          ]
        : [],
    ),
  )

/** A story begins as a copy of another, and must not stay one. */
export const copiedStories: Rule = (context) => {
  const stories = context.edition.content.filter(({ kind }) => kind === 'story')
  /** The first story of a language with a title or with a body. */
  const known = new Map<string, ContentPage>()
  return stories.flatMap((story) => {
    const [title, body] = [`${story.locale} title ${plain(story.title)}`, `${story.locale} body ${plain(story.body)}`]
    const worded = plain(story.body) === '' ? undefined : known.get(body)
    const other = worded ?? known.get(title)
    for (const key of [title, body]) if (!known.has(key)) known.set(key, story)
    if (!other) return []
    const phrase = say.copied(other.origin.file, worded ? 'words' : 'title')
    return [
      found(context, {
        level: 'warning',
        rule: 'copied-story',
        origin: story.origin,
        field: 'tieu_de',
        value: story.title.slice(0, 80),
        phrase,
      }),
    ]
  })
}

/** A new text begins with marks for what its author has to fill in; none of them may be published. */
export const unfinishedTexts: Rule = ({ edition, bodies }) =>
  edition.content
    .filter(({ isDraft }) => !isDraft)
    .flatMap(({ origin: { file } }): Finding[] => {
      const { text = '', firstLine = 1 } = bodies.get(file) ?? {}
      return text.split('\n').flatMap((line, i): Finding[] => {
        if (!line.includes(openMark)) return []
        return [{ level: 'error', rule: 'unfinished-text', file, line: firstLine + i, phrase: say.unfinished(openMark) }]
      })
    })

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
