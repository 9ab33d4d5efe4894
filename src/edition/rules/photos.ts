/** Photos are cleaned when published, but their originals stand in the repository, which others can read. */
import * as say from '../../language/findings/photos.ts'
import { isPhoto, isTelephonePhoto, photoTraces } from '../../model/photo.ts'
import { drawingFault } from '../content/drawing.ts'
import type { Finding } from '../../model/finding.ts'
import type { Rule } from './rule.ts'

export const photos: Rule = ({ files, publicFiles, bytesOf }) =>
  [...files, ...publicFiles.map((path) => `public/${path}`)].flatMap((file): Finding[] => {
    if (isTelephonePhoto(file)) return [{ level: 'error', rule: 'photo-format', file, phrase: say.telephonePhoto() }]
    if (!isPhoto(file)) return []
    const { place, device } = photoTraces(bytesOf(file))
    return place || device ? [{ level: 'warning', rule: 'photo-traces', file, phrase: say.photoTraces(place, device) }] : []
  })

/** A drawing that is opened alone is a page: one in `public/` must run nothing and fetch nothing. */
export const drawings: Rule = ({ publicFiles, bytesOf }) =>
  publicFiles
    .filter((path) => /\.svgz?$/i.test(path))
    .flatMap((path): Finding[] => {
      const file = `public/${path}`
      const fault = /z$/i.test(path) ? 'packed' : drawingFault(new TextDecoder().decode(bytesOf(file)))
      return fault ? [{ level: 'error', rule: 'unsafe-drawing', file, phrase: say.unsafeDrawing(fault) }] : []
    })
