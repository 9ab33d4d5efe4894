/** Recordings of texts as they may be published, and whether each still says what its text says: by its words, not by days. */
import { createHash } from 'node:crypto'
import { withoutTyping } from '../language/typing.ts'
import { valueText } from '../language/values.ts'
import { recordingFolder } from '../model/addresses/paths.ts'
import { isComponent, nodesOf, plainAttributes } from '../model/markdown/nodes.ts'
import { parseText } from '../model/markdown/parser.ts'
import { readMp3 } from '../model/mp3.ts'
import { quote } from '../model/quotation.ts'
import type { ContentPage, Edition, Observation, PublishedRecording, Recording, RecordingStanding } from '../model/types.ts'

type Words = Pick<Edition, 'indicators' | 'site' | 'recordedWords'>

/**
 * The first eight hexadecimal digits of the SHA-256 of everything that is read: title, text, the figures that it quotes as they
 * may be shown, the recording's own words. What only typing decides changes nothing.
 */
export function wordsCode(page: ContentPage, { wordsFile }: Recording, edition: Words, shown: readonly Observation[]): string {
  const own = wordsFile === null ? '' : (edition.recordedWords.get(wordsFile) ?? '')
  const words = withoutTyping([page.title, page.body, own].join('\n'))
  return createHash('sha256')
    .update([words, ...figuresOf(page, edition, shown)].join('\n'))
    .digest('hex')
    .slice(0, 8)
}

/** The numbers that a text takes from the data, as they are printed. */
function figuresOf(page: ContentPage, { indicators, site }: Words, shown: readonly Observation[]): readonly string[] {
  return nodesOf(parseText(page.body)).flatMap((node): string[] => {
    const { ma = '', ky = '', don_vi = site.rootUnit, chuan } = (isComponent(node) && plainAttributes(node)) || {}
    const indicator = node.name === 'SoLieu' ? indicators.find(({ code }) => code === ma) : undefined
    if (!indicator) return []
    const series = shown.filter((o) => o.indicator === ma && o.unit === don_vi)
    const quoted = quote(series, { indicator: ma, period: ky, unit: don_vi, definition: chuan })
    return quoted.kind === 'figure' ? [valueText(quoted.figure, indicator, page.locale === 'en' ? 'en' : 'vi')] : []
  })
}

export function standingOf({ readCode }: Recording, code: string): RecordingStanding {
  if (readCode === '') return 'unknown'
  return readCode === code ? 'same' : 'older'
}

/** Those of a text in an edition that was checked. */
export function publishedRecordings(
  page: ContentPage,
  edition: Words & Pick<Edition, 'observations'>,
  bytesOf: (path: string) => Uint8Array,
): readonly PublishedRecording[] {
  return page.recordings.flatMap((recording) => {
    const sound = readMp3(bytesOf(`${recordingFolder}${recording.file}`))
    if (typeof sound === 'string') return []
    return [
      {
        ...recording,
        sound,
        fingerprint: createHash('sha256').update(sound.bytes).digest('hex'),
        words: recording.wordsFile === null ? null : (edition.recordedWords.get(recording.wordsFile) ?? null),
        standing: standingOf(recording, wordsCode(page, recording, edition, edition.observations)),
      },
    ]
  })
}
