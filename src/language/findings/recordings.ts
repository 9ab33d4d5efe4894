/** Words for recordings of texts. */
import type { SoundFault } from '../../model/mp3.ts'
import { phrase, type Phrase } from '../../model/phrase.ts'
import type { RecordingLanguage } from '../../model/recording.ts'
import { languageName } from '../language-names.ts'
import { durationText } from '../durations.ts'

const folder = 'content/ghi-am/'

export const notMp3 = (path: string): Phrase =>
  phrase({
    vi: [
      `Bản ghi “${path}” không phải tệp MP3, nên nhiều điện thoại cũ không mở được.`,
      'Mở bằng phần mềm ghi âm trên máy tính, lưu (xuất) thành MP3, rồi đưa tệp .mp3 lên thay.',
    ],
    en: [
      `The recording “${path}” is no MP3 file, which many old phones could not play.`,
      'Open it in a sound program, export it as MP3, and put the .mp3 in its place.',
    ],
  })

export const recordingName = (name: string, right: string): Phrase =>
  phrase({
    vi: [`“${name}” không phải tên một bản ghi.`, `Ghi tên tệp MP3 trong ${folder}, ví dụ “${right}”: chữ thường không dấu, gạch nối.`],
    en: [
      `“${name}” is not the name of a recording.`,
      `Write the name of an MP3 file in ${folder}, e.g. “${right}”: small letters, hyphens.`,
    ],
  })

export const recordingMissing = (path: string): Phrase =>
  phrase({
    vi: [`Chưa có tệp “${path}” mà bài nhắc đến.`, `Đưa tệp vào ${folder}, đúng tên từng chữ, hoặc xóa mục này khỏi ghi_am.`],
    en: [
      `“${path}”, which the text names, is not there.`,
      `Put the file into ${folder} under this very name, or delete the item from ghi_am.`,
    ],
  })

export const recordingFault = (path: string, fault: SoundFault): Phrase =>
  fault === 'not-mp3'
    ? notMp3(path)
    : phrase({
        vi: [`Bản ghi “${path}” bị cụt: phần cuối đã mất.`, 'Chép lại tệp từ máy ghi âm, nghe thử đến hết, rồi đưa lên thay.'],
        en: [
          `The recording “${path}” is cut short: its end is missing.`,
          'Copy it again from the recorder, hear it to its end, and put it in its place.',
        ],
      })

/** Both in their limits' own units: seconds and minutes, bytes and thousands of bytes. */
export const recordingTooLong = (path: string, seconds: number, minutes: number): Phrase =>
  phrase({
    vi: [
      `Bản ghi “${path}” dài ${durationText(seconds, 'vi')}, quá ${minutes} phút.`,
      'Cắt thành nhiều bản ngắn, mỗi bản một mục của ghi_am; hoặc nâng “ghi_am: { phut: … }” trong content/trang-web.yaml.',
    ],
    en: [
      `The recording “${path}” lasts ${durationText(seconds, 'en')}, more than ${minutes} minutes.`,
      'Cut it into short ones, each an item of ghi_am; or raise “ghi_am: { phut: … }” in content/trang-web.yaml.',
    ],
  })

export const recordingTooHeavy = (path: string, bytes: number, kilobytes: number): Phrase =>
  phrase({
    vi: [
      `Bản ghi “${path}” nặng ${Math.ceil(bytes / 1000)} kB, quá ${kilobytes} kB, nên mạng yếu tải rất lâu.`,
      'Lưu lại thành MP3 một kênh (mono), 32 kbit/s; hoặc nâng “ghi_am: { kb: … }” trong content/trang-web.yaml.',
    ],
    en: [
      `The recording “${path}” weighs ${Math.ceil(bytes / 1000)} kB, more than ${kilobytes} kB, which takes long on a bad line.`,
      'Save it as MP3 in mono at 32 kbit/s; or raise “ghi_am: { kb: … }” in content/trang-web.yaml.',
    ],
  })

export const wordsMissing = (path: string): Phrase =>
  phrase({
    vi: [
      `Chưa có tệp lời “${path}”, hoặc tệp không có chữ nào.`,
      `Ghi lời của bản ghi vào một tệp .txt trong ${folder}; nếu bản ghi đọc đúng bài này thì xóa dòng loi.`,
    ],
    en: [
      `The words “${path}” are not there, or the file is empty.`,
      `Write what is said into a .txt file in ${folder}; if the recording reads this very text, delete the line loi.`,
    ],
  })

export const wordsInOtherLanguage = (language: RecordingLanguage): Phrase =>
  phrase({
    vi: [
      `Bản ghi bằng ${languageName(language, 'vi')} chưa có lời viết ra, nên người không nghe được chỉ có bài bằng tiếng khác.`,
      `Nếu có người viết được, ghi lời vào một tệp .txt trong ${folder} rồi thêm “loi: ten-tep.txt”.`,
    ],
    en: [
      `The recording in ${languageName(language, 'en')} is not written down, so who cannot hear it has only the text in another language.`,
      `If somebody can write it, put the words into a .txt file in ${folder} and add “loi: file-name.txt”.`,
    ],
  })

export const codeMissing = (code: string): Phrase =>
  phrase({
    vi: [
      'Chưa ghi bản này đọc theo lời nào của bài, nên trang ghi là chưa rõ bản ghi có còn đúng.',
      `Nghe lại; nếu đúng lời bài hôm nay thì thêm “ma_loi: '${code}'”.`,
    ],
    en: [
      'It is not said which words of the text are read, so the page says that nobody knows whether the recording still fits.',
      `Hear it; if it says the text as it stands today, add “ma_loi: '${code}'”.`,
    ],
  })

export const recordingOlder = (path: string, code: string): Phrase =>
  phrase({
    vi: [
      `Bản ghi “${path}” cũ hơn lời bài: lời hoặc số của bài đã đổi sau khi đọc. Trang ghi rõ điều này.`,
      `Ghi âm lại rồi ghi “ma_loi: '${code}'”; nếu nghe lại thấy vẫn đúng thì chỉ cần ghi mã ấy.`,
    ],
    en: [
      `The recording “${path}” is older than the text: its words or figures were changed after it was read. The page says so.`,
      `Record it again and write “ma_loi: '${code}'”; if it still says the same, the code alone will do.`,
    ],
  })
