/** The recordings that a text's front matter lists, and the files of what they say in words of their own. */
import { recordedWordsName, recordingFolder } from '../../model/addresses/paths.ts'
import type { Finding } from '../../model/finding.ts'
import type { recordingsField } from '../../model/schema/forms/recordings.ts'
import { languageTags } from '../../model/tokens.ts'
import type { Recording } from '../../model/types.ts'
import type { EditionFile } from '../folder.ts'
import { readConsent } from './consent.ts'
import type { FieldReader } from './fields.ts'
import { readProse } from './prose.ts'

type RecordingReader = FieldReader<(typeof recordingsField)['fields'][number]>

/** An item that cannot be read is left out, with its errors. */
export function readRecordings(items: readonly RecordingReader[], findings: Finding[]): Recording[] {
  return items.flatMap((read) => {
    const consent = readConsent(read, findings)
    const { file, line = 1 } = read.place('tep')
    const recording = {
      file: read.text('tep'),
      language: read.term('tieng', languageTags),
      recorded: read.date('ngay'),
      reader: read.text('ai_doc'),
      wordsFile: read.text('loi') || null,
      readCode: read.text('ma_loi').toLowerCase(),
      origin: { file, line },
    }
    const { language, recorded } = recording
    return consent && language && recorded ? [{ ...recording, consent, language, recorded }] : []
  })
}

/** Name of the file in the folder of recordings → its text. */
export function readRecordedWords(files: readonly EditionFile[], findings: Finding[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ path, bytes }) => {
      const name = path.slice(recordingFolder.length)
      if (!path.startsWith(recordingFolder) || !recordedWordsName.test(name)) return []
      const text = readProse(bytes, path, findings)
      return text === null ? [] : [[name, text.trim()] as const]
    }),
  )
}
