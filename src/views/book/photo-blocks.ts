/** The photos that a text declares, as a book or a pack prints them: each with its words, who took it and how it may be used. */
import { textWords } from '../../language/interface/texts.ts'
import type { Locale } from '../../model/locale.ts'
import type { ContentPage } from '../../model/types.ts'
import type { PictureBlock } from './model.ts'

/** Those that the page has on its surface: a photo without consent for print is not among those of a printed page. */
export const photoBlocks = ({ photos }: ContentPage, locale: Locale): readonly PictureBlock[] =>
  photos.map(({ file, alt, caption, credit, terms }) => ({
    kind: 'picture',
    path: file,
    alt,
    caption: [caption, textWords(locale).photo(credit), terms].filter(Boolean).join(' '),
  }))
