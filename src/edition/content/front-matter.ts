/** MDX file → content page: front matter normalised and checked. The body is checked in `mdx.ts`. */
import * as say from '../../language/findings/content.ts'
import type { Finding } from '../../model/finding.ts'
import type { Consent, ContentKind, ContentPage } from '../../model/types.ts'
import { readPeriod } from '../read/period.ts'
import { fieldReader, type FieldReader } from './fields.ts'
import { readYaml } from './yaml.ts'

export const contentFolders: Readonly<Record<string, ContentKind>> = { 'so-tay': 'handbook', 'cau-chuyen': 'story', trang: 'page' }

/** English names that editors of Astro sites type by habit. */
const aliases: Readonly<Record<string, string>> = { title: 'tieu_de', description: 'mo_ta', order: 'thu_tu' }
const common = ['tieu_de', 'mo_ta', 'thu_tu', 'trang_thai', 'nguon', 'chi_tieu', 'nhiem_vu', 'van_ban', 'phu_trach', 'ra_soat']
const storyOnly = ['ma_don_vi', 'mo_hinh', 'ky', 'dong_y', 'dong_y_den', 'so_sanh']

export interface SplitFile {
  readonly yaml: string
  readonly body: string
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number
}

/** Separates front matter from body; null when the opening or closing `---` is missing. */
export function splitFrontMatter(text: string): SplitFile | null {
  const match = /^---[ \t]*\n([\s\S]*?)\n?---[ \t]*(?:\n|$)/.exec(text)
  if (!match) return null
  return { yaml: match[1]!, body: text.slice(match[0].length), bodyLine: match[0].split('\n').length }
}

/** `content/en/so-tay/ai-lam-gi.mdx` → locale, kind and slug; null outside the known folders. */
export function contentAddress(path: string): { locale: 'vi' | 'en'; kind: ContentKind; slug: string } | null {
  const match = /^content\/(en\/)?([a-z-]+)\/(.+)\.mdx?$/.exec(path)
  const kind = match && contentFolders[match[2]!]
  if (!match || !kind) return null
  return { locale: match[1] ? 'en' : 'vi', kind, slug: match[3]! }
}

/** The page, or null when its front matter cannot be used. */
export function readFrontMatter(path: string, split: SplitFile, findings: Finding[]): ContentPage | null {
  const address = contentAddress(path)
  if (!address) {
    findings.push({ level: 'error', rule: 'unknown-folder', file: path, phrase: say.unknownFolder(Object.keys(contentFolders)) })
    return null
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(address.slug)) {
    findings.push({ level: 'error', rule: 'file-name', file: path, value: address.slug, phrase: say.fileName(address.slug) })
    return null
  }
  const raw = readYaml(split.yaml, path, 2, findings)
  if (!raw) return null
  const values = Object.fromEntries(Object.entries(raw.values).map(([key, value]) => [aliases[key] ?? key, value]))
  const back = Object.fromEntries(Object.entries(aliases).map(([en, vi]) => [vi, en]))
  const yaml = { values, place: (key: string) => raw.place(key in raw.values ? key : (back[key] ?? key)) }
  const before = findings.length
  const read = fieldReader(yaml, findings)
  read.unknownKeys(address.kind === 'story' ? [...common, ...storyOnly] : common)
  const page: ContentPage = {
    ...address,
    title: read.text('tieu_de', true),
    description: read.text('mo_ta', true),
    order: read.integer('thu_tu', 999),
    approval: read.choice('trang_thai', ['cho-duyet', 'da-duyet'] as const, 'cho-duyet') === 'da-duyet' ? 'approved' : 'awaiting',
    sources: read.list('nguon'),
    indicators: read.list('chi_tieu'),
    tasks: read.list('nhiem_vu'),
    documents: read.list('van_ban'),
    unit: address.kind === 'story' ? read.text('ma_don_vi', true) || null : null,
    model: read.text('mo_hinh') || null,
    period: read.period('ky'),
    owner: read.text('phu_trach') || null,
    reviewBy: read.date('ra_soat'),
    consent: address.kind === 'story' ? readConsent(read, yaml.place('dong_y'), findings) : null,
    compared: address.kind === 'story' ? readCompared(read, yaml.place('so_sanh'), findings) : null,
    origin: { file: path, line: 1 },
  }
  return findings.slice(before).some((finding) => finding.level === 'error') ? null : page
}

/** A story names nobody, or has a consent record with an end date; silence is not consent. */
function readConsent(read: FieldReader, place: { file: string; line?: number }, findings: Finding[]): Consent | null {
  const text = read.text('dong_y')
  if (text === 'khong-nhan-dien') return { kind: 'nobody-identifiable' }
  const until = read.date('dong_y_den')
  if (/^[A-Z0-9][A-Z0-9/-]{2,}$/.test(text) && until) return { kind: 'recorded', record: text, until }
  findings.push({ level: 'error', rule: 'consent', ...place, value: text, phrase: say.consent() })
  return null
}

/** `so_sanh: [CT4B, '2022', '2024']`: an indicator and two periods, the earlier first. */
function readCompared(read: FieldReader, place: { file: string; line?: number }, findings: Finding[]): ContentPage['compared'] {
  const parts = read.list('so_sanh')
  if (parts.length === 0) return null
  const [indicator, from, to] = [parts[0]!, readPeriod(parts[1] ?? ''), readPeriod(parts[2] ?? '')]
  if (parts.length === 3 && from.ok && to.ok && from.period.end < to.period.end) return { indicator, from: from.period, to: to.period }
  findings.push({ level: 'error', rule: 'compared', ...place, value: parts.join(', '), phrase: say.compared() })
  return null
}
