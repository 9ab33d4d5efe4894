/** The titles of the rules about what could lead to a person; see `titles.ts`. */
import type { personRules } from '../../model/person-rules.ts'
import type { Bilingual } from '../../model/types.ts'

const title = (vi: string, en: string): Bilingual => ({ vi, en })

export const personTitles: Readonly<Record<keyof typeof personRules, Bilingual>> = {
  'small-cell': title('Số quá nhỏ cần giữ kín', 'Small number to be withheld'),
  'unmarked-cell': title('Số phải che còn nằm trong tệp', 'Number to be hidden still in the file'),
  'undeclared-series': title('Hai chuỗi trùng số mà chưa khai báo', 'Two series share numbers without saying so'),
  'series-mismatch': title('Chuỗi khai báo là một nhưng số khác nhau', 'Series declared as one differ'),
  'own-series': title('Chuỗi tự trỏ vào chính nó', 'Series that names itself'),
  'same-moment': title('Một thời điểm ghi hai lần', 'One moment told twice'),
  'not-confidential': title('Số hộ chưa được giữ kín', 'Household counts not protected'),
  'frozen-unsafe': title('Ấn bản đã giữ làm lộ số đã che', 'Frozen edition tells a hidden number'),
  'disclosure-unsafe': title('Số đã che còn tính ra được', 'Hidden number that can be computed'),
  'disclosure-contradiction': title('Các số quanh ô đã che không khớp', 'Figures around a hidden one differ'),
  'personal-data': title('Thông tin riêng của một người', 'Personal data'),
  'person-name': title('Có tên người', 'Name of a person'),
  'photo-traces': title('Ảnh gốc còn ghi nơi chụp hoặc máy chụp', 'Photo that says where or by what it was taken'),
  'photo-format': title('Ảnh kiểu trình duyệt không mở được', 'Photo in a form browsers do not show'),
  'photo-file': title('Ảnh của bài chưa dùng được', 'Photo of a text that cannot be used'),
  'photo-colours': title('Ảnh dùng màu để in', 'Photo in colours for print'),
  'photo-undeclared': title('Ảnh chụp chưa khai ở đầu bài', 'Photo that no front matter declares'),
  'photo-consent': title('Ảnh có người mà chưa có phiếu đồng ý', 'Photo of people without consent'),
  'unsafe-drawing': title('Hình SVG có mã hoặc gọi ra ngoài', 'SVG drawing that runs or fetches'),
  'office-contact': title('Số điện thoại hoặc thư của cơ quan chưa đúng', 'Contact of an office not in its form'),
  'telling-note': title('Ghi chú có con số cần giữ kín', 'Note with a number that may point to people'),
  'consent-expired': title('Sự đồng ý đã hết hạn', 'Consent ended'),
  'consent-gap': title('Phiếu đồng ý không đủ để đăng', 'Consent that does not cover'),
  'consent-ends': title('Phiếu đồng ý sắp hết hạn', 'Consent about to end'),
  'person-mark': title('Dấu của một người viết chưa đúng', 'Mark of a person'),
  'household-village': title('Ghi thôn, làng trong chuyện của một hộ', 'Village named beside one household'),
  'household-words': title('Lời làm lộ một hộ', 'Words that make one household known'),
}
