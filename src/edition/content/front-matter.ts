/** MDX file → content page: front matter normalised and checked, beside the text of its body. The body is checked in `mdx.ts`. */
import * as say from '../../language/findings/content.ts'
import { sameKeyTwice } from '../../language/findings/yaml.ts'
import type { Finding, Place } from '../../model/finding.ts'
import type { ContentKind, ContentPage } from '../../model/types.ts'
import { surfaces } from '../../model/consent.ts'
import { contentFolders } from '../../model/schema/forms/content-folders.ts'
import { pageFields, pageForm, type PageField, type PageKey } from '../../model/schema/forms/page.ts'
import { isAreaLanguage, languageFolders, type TextLanguage } from '../../model/locale.ts'
import { pageScopes, pageStates, termOf } from '../../model/tokens.ts'
import { readPeriod } from '../read/period.ts'
import { nearest } from '../read/suggest.ts'
import { readConsent } from './consent.ts'
import { fieldReader, type FieldReader } from './fields.ts'
import { readPhotos } from './page-photos.ts'
import { readRecordings } from './recordings.ts'
import { readCorrections, readOpening, readWithdrawal } from './text-state.ts'
import { readYaml, type YamlGroup, type YamlValue } from './yaml.ts'

/** English names that editors of Astro sites type by habit → the keys they stand for. */
const aliases = new Map<string, PageKey>(
  pageForm.fields.flatMap((field) => ('aliases' in field ? field.aliases.map((alias) => [alias, field.name] as const) : [])),
)

export interface SplitFile {
  readonly yaml: string
  readonly body: string
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number
}

/** Separates front matter from body; null when the opening or closing `---` is missing. */
export function splitFrontMatter(text: string): SplitFile | null {
  const match = /^---[ \t]*\n((?:[\s\S]*?\n)??)---[ \t]*(?:\n|$)/.exec(text)
  if (!match) return null
  return { yaml: match[1]!, body: text.slice(match[0].length), bodyLine: match[0].split('\n').length }
}

const inFolders = new RegExp(`^content/(?:(${languageFolders.join('|')})/)?([a-z-]+)/(.+)\\.mdx?$`)
const inUnknownLanguage = new RegExp(`^content/([^/]+)/(?:${Object.keys(contentFolders).join('|')})/[^/]+\\.mdx?$`)

/** `content/en/so-tay/ai-lam-gi.mdx` → locale, kind and slug; null outside the known folders. Languages of the area have a handbook alone. */
export function contentAddress(path: string): { locale: TextLanguage; kind: ContentKind; slug: string } | null {
  const match = inFolders.exec(path)
  if (!match) return null
  const [, language = 'vi', folder = '', slug = ''] = match
  const kind = termOf<ContentKind>(contentFolders, folder)
  const locale = language as TextLanguage
  return kind && (kind === 'handbook' || !isAreaLanguage(locale)) ? { locale, kind, slug } : null
}

/** Why a text lies in no known folder, and where to put it. */
function strayFile(path: string): Pick<Finding, 'rule' | 'phrase'> {
  const language = inUnknownLanguage.exec(path)?.[1]
  const known = languageFolders.find((folder) => folder === language)
  if (language === undefined) return { rule: 'unknown-folder', phrase: say.unknownFolder(Object.keys(contentFolders)) }
  if (known) return { rule: 'unknown-folder', phrase: say.handbookAlone(known) }
  return { rule: 'unknown-language', phrase: say.unknownLanguage(language, nearest(language, languageFolders)) }
}

export interface FrontMatter {
  /** Null when the front matter cannot be used. */
  readonly page: ContentPage | null
  /** Line and column of a key of the form. */
  place(key: string): Place
}

export function readFrontMatter(path: string, split: SplitFile, findings: Finding[]): FrontMatter {
  const nothing: FrontMatter = { page: null, place: (field) => ({ file: path, line: 1, field }) }
  const address = contentAddress(path)
  if (!address) {
    findings.push({ level: 'error', file: path, ...strayFile(path) })
    return nothing
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(address.slug)) {
    findings.push({ level: 'error', rule: 'file-name', file: path, value: address.slug, phrase: say.fileName(address.slug) })
    return nothing
  }
  const raw = readYaml(split.yaml, path, 2, findings)
  if (!raw) return nothing
  const before = findings.length
  const yaml = withoutAliases(raw, findings)
  const read: PageReader = fieldReader(yaml, pageFields(address.kind), findings)
  const state = read.term('trang_thai', pageStates)
  const page: ContentPage = {
    ...address,
    title: read.text('tieu_de'),
    description: read.text('mo_ta'),
    shortTitle: read.text('ten_ngan') || null,
    soughtAs: read.list('tim'),
    part: address.kind === 'handbook' ? read.text('phan') || null : null,
    order: read.integer('thu_tu', 999),
    approval: state === 'approved' || state === 'scheduled' ? 'approved' : 'awaiting',
    sources: read.list('nguon'),
    indicators: read.list('chi_tieu'),
    tasks: read.list('nhiem_vu'),
    documents: read.list('van_ban'),
    unit: address.kind === 'story' ? read.text('ma_don_vi') || null : null,
    village: address.kind === 'story' ? read.text('thon') : '',
    scope: address.kind === 'story' ? read.term('quy_mo', pageScopes) : null,
    field: address.kind === 'story' ? read.text('linh_vuc') : '',
    model: read.text('mo_hinh') || null,
    period: read.period('ky'),
    owner: read.text('phu_trach') || null,
    reviewBy: read.date('ra_soat'),
    translatedFrom: read.date('ban_goc'),
    consent: address.kind === 'story' ? readConsent(read, findings) : null,
    recordings: address.kind === 'page' ? [] : readRecordings(read.groups('ghi_am'), findings),
    surfaces,
    isDraft: state === 'draft',
    opens: readOpening(read, state, findings),
    corrections: readCorrections(read),
    withdrawn: readWithdrawal(read),
    compared: address.kind === 'story' ? readCompared(read, findings) : null,
    photos: readPhotos(read.groups('anh'), path),
    body: split.body,
    bodyLine: split.bodyLine,
    origin: { file: path, line: 1 },
  }
  const failed = findings.slice(before).some((finding) => finding.level === 'error')
  return { page: failed ? null : page, place: yaml.place }
}

type PageReader = FieldReader<PageField>

/** The same values under the keys of the form; places stay those of the words in the file. Two names of one key are that key twice. */
function withoutAliases({ values, place }: YamlGroup, findings: Finding[]): YamlGroup {
  const writtenFor = new Map<string, string>()
  for (const written of Object.keys(values)) {
    const key = aliases.get(written) ?? written
    if (writtenFor.has(key))
      findings.push({ level: 'error', rule: 'yaml-syntax', ...place(written), value: written, phrase: sameKeyTwice() })
    writtenFor.set(key, written)
  }
  const renamed = Object.create(null) as Record<string, YamlValue>
  for (const [key, written] of writtenFor) renamed[key] = values[written]!
  return { kind: 'group', values: renamed, place: (key) => place(writtenFor.get(key) ?? key) }
}

/** `so_sanh: [CT4B, '2022', '2024']`: an indicator and two periods, the earlier first. */
function readCompared(read: PageReader, findings: Finding[]): ContentPage['compared'] {
  const parts = read.list('so_sanh')
  if (parts.length === 0) return null
  const [indicator = '', from, to] = [parts[0], readPeriod(parts[1] ?? ''), readPeriod(parts[2] ?? '')]
  if (parts.length === 3 && from.ok && to.ok && from.period.end < to.period.end) return { indicator, from: from.period, to: to.period }
  findings.push({ level: 'error', rule: 'compared', ...read.place('so_sanh'), value: parts.join(', '), phrase: say.compared() })
  return null
}
