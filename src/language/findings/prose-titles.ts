/** The titles of the rules about what texts say and how they read; see `titles.ts`. */
import type { Bilingual } from '../../model/types.ts'
import type { readingRules, textRules } from '../../model/text-rules.ts'

const title = (vi: string, en: string): Bilingual => ({ vi, en })

export const proseTitles: Readonly<Record<keyof typeof textRules | keyof typeof readingRules, Bilingual>> = {
  'written-figure': title('Số trong câu khác số trong dữ liệu', 'Number in a sentence unlike the data'),
  'ask-ended-office': title('Chỉ đến một nơi không còn', 'Sends readers to a body that ended'),
  'expired-law': title('Văn bản đã hết hiệu lực', 'Law no longer in force'),
  'missing-owner': title('Bài chưa có nơi phụ trách hoặc ngày đọc lại', 'Page without owner or day of review'),
  'handbook-part': title('Phần của sổ tay', 'Part of the handbook'),
  schedule: title('Giờ hẹn đăng', 'Hour of publication'),
  'correction-date': title('Ngày đính chính chưa đến', 'Correction of a day to come'),
  'copied-story': title('Câu chuyện chép mà chưa sửa', 'Story copied and not changed'),
  'unfinished-text': title('Bài viết dở mà đã đăng', 'Unfinished text published'),
  'review-overdue': title('Đến hạn đọc lại bài', 'Page due for review'),
  'paper-form': title('Biểu mẫu để in chưa dùng được', 'Form to print that cannot be used'),
  'print-letter': title('Ký tự mà sách in không có', 'Character that the printed book lacks'),
  'area-letter': title('Ký tự mà phông chữ của trang không có', 'Character that the face of a page lacks'),
  'component-place': title('Khối đặt sai chỗ hoặc sai cách', 'Component out of place'),
  'wide-table': title('Bảng rộng hơn trang sách', 'Table wider than a page of the book'),
  'unknown-language': title('Thứ tiếng không có trong danh sách', 'Unknown language'),
  'trial-language': title('Mã thử ngoài ấn bản minh họa', 'Trial code outside an illustrative edition'),
  'translation-date': title('Ngày bản gốc ghi sai chỗ', 'Date of the original out of place'),
  'recording-file': title('Bản ghi âm chưa dùng được', 'Recording that cannot be used'),
  'recording-length': title('Bản ghi âm quá dài hoặc quá nặng', 'Recording too long or too heavy'),
  'recording-words': title('Bản ghi âm chưa có lời viết ra', 'Recording without its words'),
  'recording-code': title('Chưa rõ bản ghi âm đọc lời nào', 'Recording of words unknown'),
  'recording-older': title('Bản ghi âm cũ hơn lời bài', 'Recording older than its text'),
  'long-sentence': title('Câu dài', 'Long sentence'),
  'official-words': title('Lời công văn', 'Words of offices'),
  'noun-chain': title('Nhiều danh từ Hán Việt liền nhau', 'Nouns of Chinese origin in a row'),
  'unexplained-term': title('Từ ngữ chưa giải thích', 'Term not explained'),
  'unexplained-abbreviation': title('Chữ viết tắt chưa giải thích', 'Abbreviation not explained'),
}
