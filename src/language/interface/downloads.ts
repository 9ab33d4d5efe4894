/** Visible words of the downloads page. */
import type { WholeFile } from '../../model/addresses/paths.ts'
import type { Locale } from '../../model/locale.ts'
import { formatNumber } from '../numbers.ts'
import { figureColumnWords } from './machine-files.ts'

type Meanings = Record<keyof typeof figureColumnWords, string>

const vi = {
  title: 'Tải số liệu',
  lede: 'Mọi con số đang công bố, kèm nguồn và trạng thái, để mở bằng Excel hoặc bằng chương trình.',
  whole: {
    'so-lieu.xlsx': 'bảng tính Excel, có trang chỉ tiêu, trang nguồn và trang ghi chú',
    'so-lieu-excel.csv': 'CSV để đọc bằng Excel tiếng Việt (dấu chấm phẩy, dấu phẩy thập phân); có cả số tính ra và tên chỉ tiêu',
    'so-lieu.csv': 'CSV cho chương trình (dấu phẩy giữa các cột, dấu chấm thập phân, tên cột tiếng Anh)',
    'viec-lam.csv': 'việc đã làm theo kế hoạch, kèm căn cứ (CSV cho chương trình, lời tiếng Việt)',
    'datapackage.json': 'mô tả các tệp theo chuẩn Frictionless Data Package',
    'schema-so-lieu.json': 'các cột của mọi tệp CSV cho chương trình, theo chuẩn Table Schema',
    'catalog.jsonld': 'danh mục theo chuẩn DCAT cho các cổng dữ liệu mở',
  } satisfies Record<WholeFile, string>,
  columns: 'Từ điển các cột của tệp CSV',
  columnsText: 'Các tệp cho chương trình có cùng những cột này. Giá trị trống nghĩa là chưa có số, không bao giờ là 0.',
  columnMeanings: {
    indicator: 'Mã chỉ tiêu hoặc chuỗi bối cảnh.',
    area_code: 'Mã đơn vị hành chính. Mã được dùng lại, nên phải đọc cùng với kỳ.',
    area_name: 'Tên mà mã ấy mang trong kỳ.',
    period: 'Kỳ theo ISO 8601: năm, năm-tháng, ngày, hoặc một khoảng năm hay tháng (2021/2023).',
    numerator: 'Số đếm ở tử số, nếu được công bố.',
    denominator: 'Số đếm ở mẫu số, nếu được công bố.',
    value: 'Giá trị, theo đơn vị ở cột unit. Tỷ lệ từ 0 đến 100.',
    unit: 'Đơn vị tính.',
    definition: 'Chuẩn hoặc bộ tiêu chí; số của hai chuẩn không so với nhau.',
    status:
      'official (chính thức), provisional (chưa chính thức), estimate (ước tính), illustrative (minh họa); hoặc lý do chưa có số: not-collected, not-published, suppressed, not-applicable.',
    source: 'Mã nguồn.',
    note: 'Ghi chú bằng tiếng Việt.',
    bound:
      'Điều nguồn nói về một số không đúng hẳn: more-than (hơn), nearly (gần), about (khoảng), at-least (ít nhất), at-most (nhiều nhất); trống là đúng như đã in.',
    period_kind:
      'Loại kỳ: year (năm), month (tháng), day (ngày), span (nhiều năm hoặc nhiều tháng), year-start (đầu năm), year-end (cuối năm).',
    period_text: 'Kỳ theo lời của nguồn, khi cách ghi ISO 8601 không nói hết.',
    note_en: 'Ghi chú bằng tiếng Anh; trống là không có.',
  } satisfies Meanings,
  frozen: 'Ấn bản giữ nguyên từng năm',
  frozenText: 'Cuối mỗi năm, số liệu được chép thành một bản không sửa nữa, ở một địa chỉ không đổi, để trích dẫn cũ vẫn tra được.',
  noFrozen: 'Chưa có ấn bản nào được giữ. Bản đầu tiên sẽ được chép khi chốt số cuối năm.',
  frozenYear: (year: string, day: string) => `Năm ${year}, số liệu tính đến ${day}`,
  sumsText: 'Tệp SHA256SUMS ghi dấu của các tệp trên. Tải về cùng một thư mục rồi chạy sha256sum -c SHA256SUMS để biết tệp còn nguyên.',
  each: 'Từng tệp một',
  targets: 'Mục tiêu của kế hoạch',
  dictionary: 'Từ điển các tệp trong kho dữ liệu',
  toDictionary: 'Xem từng tệp, từng cột',
  dictionaryText: 'Cán bộ điền các tệp này. Mỗi cột được kiểm tra theo đúng mô tả dưới đây.',
  column: 'Cột',
  meaning: 'Nghĩa',
  type: 'Kiểu',
  required: 'bắt buộc',
  types: { string: 'chữ', number: 'số', integer: 'số nguyên', date: 'ngày/tháng/năm', code: 'mã', period: 'kỳ' },
}

const en: typeof vi = {
  title: 'Downloads',
  lede: 'Every published figure with source and status, for a spreadsheet or a program.',
  whole: {
    'so-lieu.xlsx': 'Excel workbook with sheets of indicators, sources and notes (in Vietnamese)',
    'so-lieu-excel.csv': 'CSV to read in Excel in Vietnamese (semicolon, decimal comma), with computed figures and names of indicators',
    'so-lieu.csv': 'CSV for programs (comma, decimal point, English column names)',
    'viec-lam.csv': 'what was done for the plan, with evidence (CSV for programs, words in Vietnamese)',
    'datapackage.json': 'description of the files as a Frictionless Data Package',
    'schema-so-lieu.json': 'columns of all CSV files for programs, as a Table Schema',
    'catalog.jsonld': 'DCAT catalogue for open-data portals',
  } satisfies Record<WholeFile, string>,
  columns: 'Columns of the CSV files',
  columnsText: 'All files for programs have these columns. A blank value means that there is no figure; it is never 0.',
  columnMeanings: {
    ...(Object.fromEntries(Object.entries(figureColumnWords).map(([name, { description }]) => [name, description])) as Meanings),
    value: 'In the unit given; rates from 0 to 100.',
    status:
      'official, provisional, estimate, illustrative; or why there is no value: not-collected, not-published, suppressed, not-applicable.',
    bound: `${figureColumnWords.bound.description} more-than, nearly, about, at-least, at-most.`,
  },
  frozen: 'Yearly editions that never change',
  frozenText: 'At the end of a year the figures are copied once and for all to a lasting address, so that old citations can be checked.',
  noFrozen: 'No edition has been frozen yet. The first is made when a year’s figures are closed.',
  frozenYear: (year, day) => `${year}, figures as of ${day}`,
  sumsText:
    'SHA256SUMS lists the fingerprints of these files. Put all into one folder and run sha256sum -c SHA256SUMS to see that they are intact.',
  each: 'File by file',
  targets: 'Targets of the plan',
  dictionary: 'Dictionary of the data files',
  toDictionary: 'Every file, column by column',
  dictionaryText: 'Staff fill in these files; each column is checked as described here.',
  column: 'Column',
  meaning: 'Meaning',
  type: 'Type',
  required: 'required',
  types: { string: 'text', number: 'number', integer: 'whole number', date: 'day/month/year', code: 'code', period: 'period' },
}

/** `820 byte`, `12,3 kB`, `1,4 MB`: thousands, as file managers on phones and the web count. */
export function sizeText(bytes: number, locale: Locale): string {
  if (bytes < 1000) return `${bytes} byte${locale === 'en' && bytes !== 1 ? 's' : ''}`
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB']
  return `${formatNumber(value, locale, 1)} ${unit}`
}

export const downloadWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)
