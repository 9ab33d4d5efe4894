/** Names of files: which ones programs leave behind, and which ones not every machine can hold. */
import { fold } from '../../language/fold.ts'

/** What systems and editors of text leave in folders, and git's own files: known, and no part of an edition. */
const leftBehind = [
  /^\.(?:ds_store|gitkeep|gitignore|gitattributes|git|svn|localized|spotlight-v100|trashes|fseventsd)$/i,
  /^(?:ehthumbs|thumbs)\.db$/i,
  /^desktop\.ini$/i,
  /^icon\r$/i,
  /^__macosx$/i,
  // Copies of a file's attributes (macOS), owners of an open file (Office, LibreOffice), an open file's other half (vim).
  /^\._/,
  /^~\$/,
  /^\.~lock\..*#$/,
  /\.sw[op]$/i,
]

export const isLeftBehind = (name: string): boolean => leftBehind.some((pattern) => pattern.test(name))

/** Why a name cannot be held by every machine that staff work on. */
export type Unportable = 'device' | 'character' | 'ending' | 'unseen' | 'decomposed'

/** Windows keeps these names for itself, whatever ending follows. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])$/i
const refused = /[<>:"|?*\\]/
/** Controls, characters without width, halves of a character, and what stands for bytes that are no text. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\uFFFD\u2028\u2029]/u

export const isDeviceName = (name: string): boolean => device.test(name.split('.')[0]!.trim())

/** Null for a name that Windows, macOS and Linux all hold and that is typed in one way only. */
export function unportable(name: string): Unportable | null {
  if (unseen.test(name)) return 'unseen'
  if (isDeviceName(name)) return 'device'
  if (refused.test(name)) return 'character'
  if (/[. ]$/.test(name)) return 'ending'
  return name === name.normalize('NFC') ? null : 'decomposed'
}

/** A name that every machine holds, near to the one given: `Số liệu?.csv` → `so-lieu.csv`. */
export function portableName(name: string): string {
  const [, stem = '', ending = ''] = /^(.*?)((?:\.[A-Za-z0-9]+)?)[. ]*$/su.exec(name) ?? []
  const plain = plainStem(stem)
  return `${plain === '' ? 'tep' : isDeviceName(plain) ? `tep-${plain}` : plain}${ending.toLowerCase()}`
}

/** Small letters without marks, digits and hyphens: `Thuật ngữ_2` → `thuat-ngu-2`. */
export const plainStem = (stem: string): string =>
  fold(stem)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** `nguon (1)`, `nguon - Copy (2)`, `Copy of nguon`, `nguon (xung đột …)` → `nguon`; null for a name that is no copy's. */
export function copiedStem(stem: string): string | null {
  const [, before] = /^(?:copy of|bản sao của|bản sao|bản chép của)[ -]+(.+)$/iu.exec(stem) ?? []
  const [, after] = /^(.+?)[ _-]*(?:[ _-](?:copy|bản sao|sao chép)(?: *\(?\d+\)?)?|\(\d+\)| \d+)$/iu.exec(stem) ?? []
  const [, agreed] = /^(.+?) *\(.*(?:conflicted copy|xung đột).*\)$/iu.exec(stem) ?? []
  return before ?? after ?? agreed ?? null
}
