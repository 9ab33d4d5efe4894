/** Photos that texts declare: there, of a form that can be published, whole, and with the consent of whom they show. */
import { consentGap } from '../../language/findings/consents.ts'
import * as say from '../../language/findings/page-photos.ts'
import type { Finding } from '../../model/finding.ts'
import type { PagePhoto } from '../../model/page-photo.ts'
import { photoShape } from '../../model/photo.ts'
import type { Phrase } from '../../model/phrase.ts'
import { sameKey } from '../../model/same-name.ts'
import { byNumber, gapOfPhoto } from '../consent/cover.ts'
import { endOf, pictureFault } from '../content/picture.ts'
import type { Rule, RuleContext } from './rule.ts'

/** Bytes and pixels of the largest photo that is taken. */
const [mostBytes, mostPixels] = [30e6, 60e6]
const leastWidth = 480

export const pagePhotos: Rule = (context) =>
  context.edition.content.flatMap(({ photos }) => photos.flatMap((photo) => judge(context, photo)))

function judge(context: RuleContext, photo: PagePhoto): Finding[] {
  const at = { file: photo.origin.file, line: photo.origin.line, field: 'anh', value: photo.file }
  const fault = faultOf(context, photo)
  if (fault) return [{ level: 'error', rule: 'photo-file', ...at, phrase: fault }]
  const findings: Finding[] = []
  const inFour = photoShape(context.bytesOf(photo.file))?.isCmyk === true
  if (inFour) findings.push({ level: 'warning', rule: 'photo-colours', ...at, phrase: say.inPrintColours() })
  const gap = gapOfPhoto(photo, byNumber(context.edition.consents), context.now.day)
  if (gap) {
    const phrase = gap.form === '' ? say.noForm() : consentGap(gap.form, gap.gap, 'photo')
    findings.push({ level: 'warning', rule: 'photo-consent', ...at, phrase })
  }
  return findings
}

function faultOf({ files, bytesOf }: RuleContext, { file }: PagePhoto): Phrase | null {
  if (!files.some((name) => name.normalize('NFC') === file)) {
    const alike = files.find((name) => sameKey(name) === sameKey(file))
    return say.missing(file, alike ?? null)
  }
  const bytes = bytesOf(file)
  const end = endOf(file)
  if (!['jpg', 'jpeg', 'png'].includes(end)) return say.otherForm()
  const fault = pictureFault(file, bytes)
  if (fault) return fault === 'cut-off' ? say.cutOff() : say.otherForm()
  if (bytes.length > mostBytes) return say.tooHeavy(Math.ceil(bytes.length / 1e6), mostBytes / 1e6)
  const shape = photoShape(bytes)
  if (!shape) return say.otherForm()
  if (shape.moves) return say.moving()
  if (shape.width * shape.height > mostPixels) return say.tooLarge(shape.width, shape.height)
  return shape.width < leastWidth ? say.tooSmall(shape.width, leastWidth) : null
}
