/** What becomes of a file below `data/` or `content/`, told from its path alone: read, known, passed over, or named with its cure. */
import * as say from '../../language/findings/files.ts'
import { notMp3 } from '../../language/findings/recordings.ts'
import { notCsv } from '../../language/findings/folder.ts'
import { contentFolders } from '../../model/schema/forms/content-folders.ts'
import { pageForm } from '../../model/schema/forms/page.ts'
import { documentFolder, documentName, recordedWordsName, recordingFolder, recordingName } from '../../model/addresses/paths.ts'
import { paperForms } from '../../model/schema/forms/paper-forms.ts'
import { searchForm } from '../../model/schema/forms/search.ts'
import { siteForm } from '../../model/schema/forms/site.ts'
import type { Level, RuleName } from '../../model/rules.ts'
import type { Phrase } from '../../model/phrase.ts'
import { schemas } from '../../model/schema/tables.ts'
import { judgeTable } from './judge-table.ts'
import { endingOf, formatOf, type Format } from './formats.ts'
import { isLeftBehind, plainStem } from './names.ts'

export interface Named {
  readonly level: Level
  readonly rule: RuleName
  readonly phrase: Phrase
}

/** `read`: its bytes belong to the edition; `known`: it is used without being read here; `passed`: no part of an edition. */
export type Judgement = 'read' | 'known' | 'passed' | Named

/** The forms that lie beside the folders of texts. */
const settings = [siteForm, searchForm, paperForms] as const
const registers: readonly string[] = Object.keys(schemas).filter((name) => name !== 'so-lieu')
const schemaNames: ReadonlySet<string> = new Set(
  [...Object.keys(schemas), pageForm.name, ...settings.map(({ name }) => name)].map((name) => `${name}.json`),
)

export const isRegister = (name: string): boolean => registers.includes(name)

const isRead = (path: string): boolean =>
  /^data\/(?:so-lieu\/[^/.][^/]*\.csv|[^/.][^/]*\.geojson|an-ban\/\d{4}\/[^/]+)$/.test(path) ||
  /^content\/(?:[^/.][^/]*\/)*[^/.][^/]*\.mdx$/.test(path) ||
  settings.some((form) => path === form.path) ||
  isRecordedWords(path) ||
  isRegister(/^data\/([^/]+)\.csv$/.exec(path)?.[1] ?? '')

const isRecordedWords = (path: string): boolean =>
  path.startsWith(recordingFolder) && recordedWordsName.test(path.slice(recordingFolder.length))

const error = (rule: RuleName, phrase: Phrase): Named => ({ level: 'error', rule, phrase })
const stray = (path: string, kind: say.StrayKind): Named => ({ level: 'warning', rule: 'stray-file', phrase: say.stray(path, kind) })

export function judgeFile(path: string): Judgement {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (isLeftBehind(name)) return 'passed'
  if (isRead(path)) return 'read'
  if (path.startsWith(documentFolder) && documentName.test(name)) return 'known'
  if (path.startsWith('data/schema/') && schemaNames.has(path.slice('data/schema/'.length))) return 'known'
  const part = path.slice(0, path.indexOf('/'))
  const format = formatOf(name, part)
  if (name.startsWith('.')) return judgeHidden(path, name, format)
  if (/\.ya?ml$/i.test(name)) return judgeSettings(path, name)
  if (endingOf(name) === 'csv' || /\.csv\.txt$/i.test(name)) return judgeTable(path, registers)
  return part === 'data' ? judgeInData(path, format) : judgeInContent(path, format)
}

/** Tables and texts are missed when they are hidden; of anything else it is enough to say that it is there. */
function judgeHidden(path: string, name: string, format: Format): Named {
  // A file that iCloud keeps elsewhere leaves only its name here, hidden.
  if (/\.icloud$/i.test(name)) return error('unreadable-file', say.elsewhere(path, name.replace(/^\.|\.icloud$/gi, '')))
  const right = `${path.slice(0, -name.length)}${name.replace(/^\.+/, '')}`
  return ['table', 'text', 'markdown'].includes(format) ? error('file-name', say.hidden(path, right)) : stray(path, 'unknown')
}

function judgeSettings(path: string, name: string): Named {
  const form = settings.find((one) => one.name === plainStem(name.replace(/\.ya?ml$/i, '')))
  if (!form) return stray(path, 'unknown')
  return path.slice(0, -name.length) === 'content/'
    ? error('file-name', say.wrongName(path, form.path))
    : error('misplaced-file', say.misplaced(path, form.path))
}

const nearText: Partial<Record<Format, say.StrayKind>> = {
  'other-image': 'other-image',
  document: 'document',
  media: 'document',
  archive: 'archive',
  backup: 'backup',
}

function judgeInData(path: string, format: Format): Named {
  if (path.startsWith('data/schema/')) return stray(path, 'schema')
  if (format === 'table') return error('not-csv', notCsv(path))
  if (format === 'text') return error('not-csv', say.textInData(path))
  if (endingOf(path) === 'mdx') return error('misplaced-file', say.misplaced(path, `content/${firstFolder}/${baseName(path)}`))
  if (endingOf(path) === 'geojson') return stray(path, 'map')
  return stray(path, format === 'image' ? 'image' : (nearText[format] ?? 'unknown'))
}

const [firstFolder = ''] = Object.keys(contentFolders)
const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

function judgeInContent(path: string, format: Format): Judgement {
  const page = pagePath(path)
  if (format === 'image') return 'known'
  const recording = judgeRecording(path, format)
  if (recording) return recording
  if (/\.mdx$/i.test(path)) return error('file-name', say.wrongName(path, page))
  if (format === 'markdown' || /\.(?:md|mdx)\.txt$/i.test(path)) return error('not-mdx', say.otherMarkdown(path, page))
  if (format === 'text') return error('not-mdx', say.notMdx(path, page))
  if (format === 'table') return error('not-csv', say.tableInContent(path))
  return stray(path, endingOf(path) === 'geojson' ? 'map' : (nearText[format] ?? 'unknown'))
}

/** In the folder of recordings; null for what belongs to no recording. */
function judgeRecording(path: string, format: Format): Judgement | null {
  const name = baseName(path)
  const isHere = path.slice(0, -name.length) === recordingFolder
  const ending = endingOf(name)
  if (ending !== 'mp3' && !(isHere && (format === 'media' || ending === 'txt'))) return null
  if (format === 'media' && ending !== 'mp3') return error('recording-file', notMp3(path))
  if (isHere && recordingName.test(name)) return 'known'
  const right = `${recordingFolder}${plainStem(name.slice(0, -ending.length - 1)) || 'ban-ghi'}.${ending}`
  return isHere ? error('file-name', say.wrongName(path, right)) : error('misplaced-file', say.misplaced(path, right))
}

/** Where the text of a file would be read: the same folder, its name in the form of a page's. */
function pagePath(path: string): string {
  const slash = path.lastIndexOf('/') + 1
  const stem = path.slice(slash).replace(/(?:\.(?:mdx?|txt|docx))*\.[a-z]+$/i, '')
  return `${path.slice(0, slash)}${plainStem(stem) || 'bai-moi'}.mdx`
}
