/** The photos that a front matter declares. */
import type { Finding } from '../../model/finding.ts'
import { photoFolder, type PagePhoto } from '../../model/page-photo.ts'
import type { photoField } from '../../model/schema/forms/photo.ts'
import { formNumbers } from './consent.ts'
import type { FieldReader } from './fields.ts'

type PhotoReader = FieldReader<(typeof photoField)['fields'][number]>

export function readPhotos(groups: readonly PhotoReader[], file: string): readonly PagePhoto[] {
  return groups.map((photo) => {
    const { line = 1 } = photo.place('tep') satisfies Pick<Finding, 'line'>
    return {
      file: `${photoFolder}${photo.text('tep').replace(/^(?:content\/)?anh\//, '')}`,
      alt: photo.text('mo_ta'),
      caption: photo.text('chu_thich'),
      credit: photo.text('tac_gia'),
      terms: photo.text('giay_phep'),
      // Only a plain no says that nobody can be recognised.
      showsPeople: (photo.term('co_nguoi', { co: true, khong: false }) ?? true) !== false,
      forms: formNumbers(photo.text('phieu')),
      origin: { file, line },
    }
  })
}
