/** Recordings of a text as a page and a book tell of them. */
import { durationText } from '../language/durations.ts'
import { sizeText } from '../language/interface/downloads.ts'
import { recordingWords } from '../language/interface/recordings.ts'
import { languageName } from '../language/language-names.ts'
import { heardFolder, recordingPath } from '../model/addresses/paths.ts'
import type { ContentPage, PublishedRecording } from '../model/types.ts'
import type { Rendition } from './rendition.ts'

export interface RecordingView {
  /** Below the site's own address. */
  readonly path: string
  /** Known by this whatever it holds: what a device keeps is listed under it. */
  readonly key: string
  readonly bytes: number
  /** SHA-256 of the sound, in hexadecimal. */
  readonly fingerprint: string
  readonly name: string
  readonly facts: string
  /** That the recording may not say what the text says; blank where it does. */
  readonly doubt: string
  /** What is said, in its own language and by paragraphs; none where a note says where its words are. */
  readonly words: readonly string[]
  readonly language: string
  readonly note: string
  readonly download: string
}

/** Where a recording leaves: the text in front of the eight digits is its file's name. */
export const pathOf = ({ file, fingerprint }: PublishedRecording): string => recordingPath(file, fingerprint.slice(0, 8))

/** In the order of the front matter. */
export function recordingViews({ publication, locale }: Rendition, page: ContentPage): readonly RecordingView[] {
  const w = recordingWords(locale)
  return publication.recordings(page).map((recording) => {
    const { language, recorded, reader, sound, standing, words, file, fingerprint } = recording
    const name = languageName(language, locale)
    const note = words !== null ? '' : language === page.locale ? w.sameWords : w.otherLanguage(name)
    return {
      path: pathOf(recording),
      key: `${heardFolder}${file}`,
      bytes: sound.bytes.length,
      fingerprint,
      name: w.name(name),
      facts: w.facts(durationText(sound.seconds, locale), reader, recorded),
      doubt: standing === 'same' ? '' : w[standing],
      words: words?.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim()) ?? [],
      language,
      note,
      download: w.download(sizeText(sound.bytes.length, locale)),
    }
  })
}

/** `Bài này có bản ghi để nghe: tiếng Việt (5 giây).`; blank for a text without one. */
export function recordingsSentence({ publication, locale }: Rendition, page: ContentPage): string {
  const w = recordingWords(locale)
  const list = publication.recordings(page).map(({ language, sound, standing }) => {
    const inside = [durationText(sound.seconds, locale), ...(standing === 'older' ? [w.inBookOlder] : [])]
    return `${languageName(language, locale)} (${inside.join('; ')})`
  })
  return list.length === 0 ? '' : w.inBook(list.join(', '))
}
