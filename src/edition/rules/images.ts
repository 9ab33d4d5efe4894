/** Pictures of texts are files of the edition or of `public/`, and pictures. */
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import * as say from '../../language/findings/links.ts'
import { photoInBody, undeclared } from '../../language/findings/page-photos.ts'
import type { Finding } from '../../model/finding.ts'
import { photoFolder } from '../../model/page-photo.ts'
import type { Phrase } from '../../model/phrase.ts'
import { textAddress } from '../../model/markdown/address.ts'
import { sameKey } from '../../model/same-name.ts'
import { endOf, pictureEnds, pictureFault } from '../content/picture.ts'
import { portableName } from '../folder/names.ts'
import type { Rule, RuleContext } from './rule.ts'

export const contentImages: Rule = (context) =>
  [...context.bodies].flatMap(([file, { images }]) =>
    images.flatMap(({ url, inMark, line, column }): Finding[] => {
      const at = { file, line, column, value: url.slice(0, 80) }
      const phrase = judge(context, url, file)
      if (phrase) return [{ level: 'error', rule: 'image', ...at, phrase }]
      return isJpeg(url) && !inMark ? [{ level: 'warning', rule: 'photo-undeclared', ...at, phrase: undeclared(url) }] : []
    }),
  )

/** Cameras write it, drawing programs hardly ever. */
const isJpeg = (url: string): boolean => /\.jpe?g$/i.test(decoded(url) ?? '')

function judge(context: RuleContext, url: string, file: string): Phrase | null {
  const { kind } = textAddress(url)
  const path = decoded(url)
  if (path === null || kind === 'anchor' || !pictureEnds.includes(endOf(path))) return say.imageForm(url, pictureEnds)
  // What builds pages takes an address apart at these signs, also where they are written as codes.
  if (/%(?:23|25|3f)/i.test(url)) return say.imageName(url, portableName(posix.basename(decodeURIComponent(url))))
  if (kind === 'site') return present(context.publicFiles, path.slice(1), (name) => `/${name}`, url)
  const inside = posix.join(posix.dirname(file), path)
  if (!inside.startsWith('content/')) return say.imageOutside(url)
  // What lies there may show people: only a declared photo is asked for its consent.
  if (inside.startsWith(photoFolder)) return photoInBody(url)
  const missing = present(context.files, inside, (name) => posix.relative(posix.dirname(file), name), url)
  if (missing) return missing
  const fault = faultOf(
    join(
      context.edition.dir,
      context.files.find((name) => name.normalize('NFC') === inside)!,
    ),
  )
  return fault && say.imageFault(url, fault)
}

/** Null when the file is there, letter for letter; else what is wrong, with the name that was meant. */
function present(files: readonly string[], wanted: string, shown: (name: string) => string, url: string): Phrase | null {
  if (files.some((name) => name.normalize('NFC') === wanted)) return null
  const alike =
    files.find((name) => sameKey(name) === sameKey(wanted)) ?? files.find((name) => posix.basename(name) === posix.basename(wanted))
  return say.imageMissing(url, alike && pictureEnds.includes(endOf(alike)) ? shown(alike) : null)
}

function faultOf(path: string): ReturnType<typeof pictureFault> {
  try {
    return pictureFault(path, readFileSync(path))
  } catch {
    return 'not-a-picture'
  }
}

function decoded(url: string): string | null {
  try {
    return decodeURI(url).normalize('NFC')
  } catch {
    return null
  }
}
