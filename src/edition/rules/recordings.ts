/** Recordings: each is a whole MP3 file that is there, within its limits, with its words, and says what the text says today. */
import * as say from '../../language/findings/recordings.ts'
import { recordedWordsName, recordingFolder, recordingName } from '../../model/addresses/paths.ts'
import type { Finding, Place } from '../../model/finding.ts'
import { readMp3 } from '../../model/mp3.ts'
import type { ContentPage, Observation, Recording } from '../../model/types.ts'
import { plainStem } from '../folder/names.ts'
import { standingOf, wordsCode } from '../recordings.ts'
import type { Rule, RuleContext } from './rule.ts'

/** The files that recordings name, looked at by their bytes. */
export const recordings: Rule = (context) =>
  eachRecording(context, (recording) => {
    const { file, origin } = recording
    const report = (rule: Finding['rule'], phrase: Finding['phrase']): Finding[] => [found('error', rule, origin, file, phrase)]
    if (!recordingName.test(file))
      return report('recording-file', say.recordingName(file, `${plainStem(file.replace(/\.\w+$/, '')) || 'ban-ghi'}.mp3`))
    const path = `${recordingFolder}${file}`
    if (!context.files.includes(path)) return report('recording-file', say.recordingMissing(path))
    const sound = readMp3(context.bytesOf(path))
    if (typeof sound === 'string') return report('recording-file', say.recordingFault(path, sound))
    const { minutes, kilobytes } = context.edition.site.recordings
    const { seconds, bytes } = sound
    return [
      ...(seconds > minutes * 60 ? report('recording-length', say.recordingTooLong(path, seconds, minutes)) : []),
      ...(bytes.length > kilobytes * 1000 ? report('recording-length', say.recordingTooHeavy(path, bytes.length, kilobytes)) : []),
    ]
  })

/** Who cannot hear a recording reads what it says. */
export const recordedWords: Rule = (context) =>
  eachRecording(context, ({ wordsFile, language, origin }, { locale }) => {
    if (wordsFile === null)
      return language === locale ? [] : [found('warning', 'recording-words', origin, language, say.wordsInOtherLanguage(language))]
    if (recordedWordsName.test(wordsFile) && context.edition.recordedWords.get(wordsFile)) return []
    return [found('error', 'recording-words', origin, wordsFile, say.wordsMissing(`${recordingFolder}${wordsFile}`))]
  })

/** `shown`: every observation as it may be published, for the figures that a text quotes. */
export function olderRecordings(context: RuleContext, shown: readonly Observation[]): Finding[] {
  return eachRecording(context, (recording, page) => {
    const { file, origin } = recording
    // A text that cannot be read has no code, and a finding of its own.
    if (!context.bodies.get(page.origin.file)?.tree) return []
    const code = wordsCode(page, recording, context.edition, shown)
    const standing = standingOf(recording, code)
    if (standing === 'unknown') return [found('warning', 'recording-code', origin, file, say.codeMissing(code))]
    return standing === 'older' ? [found('warning', 'recording-older', origin, file, say.recordingOlder(file, code))] : []
  })
}

const eachRecording = ({ edition }: RuleContext, look: (recording: Recording, page: ContentPage) => Finding[]): Finding[] =>
  edition.content.flatMap((page) => page.recordings.flatMap((recording) => look(recording, page)))

const found = (
  level: Finding['level'],
  rule: Finding['rule'],
  { file, line }: Place,
  value: string,
  phrase: Finding['phrase'],
): Finding => ({
  level,
  rule,
  file,
  ...(line === undefined ? {} : { line }),
  value,
  phrase,
})
