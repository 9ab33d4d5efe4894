/** Words for what can be wrong with the edition's map. */
import { phrase, type Phrase } from '../../model/phrase.ts'

export const missing = (file: string): Phrase =>
  phrase({
    vi: [
      `Tệp khai báo nhắc tới bản đồ “${file}” nhưng không thấy tệp này.`,
      'Chép tệp .geojson vào thư mục data, hoặc xóa mục “ban_do” khi chưa có bản đồ.',
    ],
    en: [
      `The site file names the map “${file}”, which is not there.`,
      'Put the .geojson file into the folder data, or remove “ban_do” while there is no map.',
    ],
  })

export const noLicence = (): Phrase =>
  phrase({
    vi: [
      'Bản đồ chưa ghi giấy phép sử dụng nên chưa được đăng.',
      'Ghi vào “giay_phep” đúng chữ của nơi cung cấp, ví dụ “CC BY 4.0, © tên nơi cung cấp”.',
    ],
    en: [
      'The map states no licence and so cannot be published.',
      'Write the supplier’s own words into “giay_phep”, for instance “CC BY 4.0, © the supplier”.',
    ],
  })

export const tooLarge = (bytes: number, most: number): Phrase =>
  phrase({
    vi: [
      `Tệp bản đồ nặng ${Math.ceil(bytes / 1000)} KB, quá mức ${most / 1000} KB.`,
      'Giản lược đường ranh giới (ví dụ ở mapshaper: Simplify) rồi xuất lại GeoJSON.',
    ],
    en: [
      `The map file has ${Math.ceil(bytes / 1000)} KB, more than ${most / 1000} KB.`,
      'Simplify the boundaries (in mapshaper: Simplify) and export GeoJSON again.',
    ],
  })

export const notGeoJson = (): Phrase =>
  phrase({
    vi: [
      'Tệp này không phải GeoJSON kiểu “FeatureCollection”, mã hóa UTF-8.',
      'Xuất lại từ phần mềm bản đồ, chọn định dạng GeoJSON và hệ tọa độ WGS 84.',
    ],
    en: ['This file is not GeoJSON of type “FeatureCollection” in UTF-8.', 'Export it again from the map program as GeoJSON in WGS 84.'],
  })

export const unknownUnit = (nth: number, code: string): Phrase =>
  phrase({
    vi: [
      `Hình thứ ${nth} của bản đồ có mã đơn vị “${code}” không khớp dòng nào trong data/don-vi.csv.`,
      'Ghi thuộc tính “ma” bằng chữ, đúng mã trong sổ đơn vị; mã dùng lại thì ghi thêm “tu_ngay” như trong sổ.',
    ],
    en: [
      `Feature ${nth} of the map has the unit code “${code}”, which fits no line of data/don-vi.csv.`,
      'Give the property “ma” as text with the code of the register; where a code was used again, “tu_ngay” as well.',
    ],
  })

export const unitTwice = (nth: number, code: string): Phrase =>
  phrase({
    vi: [`Hình thứ ${nth} của bản đồ lặp lại đơn vị “${code}”.`, 'Gộp các mảnh của một đơn vị thành một hình kiểu MultiPolygon.'],
    en: [`Feature ${nth} of the map repeats the unit “${code}”.`, 'Join the pieces of a unit into one MultiPolygon.'],
  })

export const notAnArea = (nth: number, code: string): Phrase =>
  phrase({
    vi: [
      `Hình thứ ${nth} của bản đồ (đơn vị “${code}”) không phải một vùng khép kín với kinh độ, vĩ độ đúng.`,
      'Dùng kiểu Polygon hoặc MultiPolygon, hệ tọa độ WGS 84; điểm cuối của mỗi vòng trùng điểm đầu.',
    ],
    en: [
      `Feature ${nth} of the map (unit “${code}”) is not a closed area in degrees.`,
      'Use Polygon or MultiPolygon in WGS 84; the last point of a ring repeats the first.',
    ],
  })

export const halfTile = (): Phrase =>
  phrase({
    vi: ['Vị trí trên bản đồ ô thiếu một nửa: cột và hàng phải ghi cùng nhau.', 'Điền cả o_cot và o_hang, hoặc để trống cả hai.'],
    en: ['A place on the tile map needs both column and row.', 'Fill in both o_cot and o_hang, or neither.'],
  })

export const sameTile = (a: string, b: string): Phrase =>
  phrase({
    vi: [`${a} và ${b} nằm cùng một ô trên bản đồ ô.`, 'Đổi o_cot hoặc o_hang của một trong hai đơn vị.'],
    en: [`${a} and ${b} stand on the same tile.`, 'Change o_cot or o_hang of one of them.'],
  })
