/** The site file `content/trang-web.yaml`: name, scope, thresholds and groups of an edition. */
import * as say from '../../language/findings/content.ts'
import type { Finding } from '../../model/finding.ts'
import type { SiteSettings } from '../../model/types.ts'
import { fieldReader } from './fields.ts'
import { readYaml } from './yaml.ts'

export const siteFile = 'content/trang-web.yaml'

const texts = ['ten', 'cau_ngan', 'tom_tat', 'noi', 'lien_he']
const keys = [
  'loai',
  ...texts,
  ...texts.map((key) => `${key}_en`),
  'don_vi_goc',
  'tu_nam',
  'den_nam',
  'ke_hoach',
  'kho_ma',
  'kho',
  'tinh_den',
  'so_dem_nho',
  'mau_so_nho',
  'nhom',
  'ban_do',
]

/** Settings, or null when the file cannot be read; every mistake is in `findings`. */
export function readSiteFile(text: string, findings: Finding[]): SiteSettings | null {
  const yaml = readYaml(text.normalize('NFC'), siteFile, 1, findings)
  if (!yaml) return null
  const before = findings.length
  const read = fieldReader(yaml, findings)
  read.unknownKeys(keys)
  const threshold = (key: string, otherwise: number, least: number) => {
    const value = read.integer(key, otherwise)
    if (value >= least) return value
    findings.push({ level: 'error', rule: 'threshold', ...yaml.place(key), value: String(value), phrase: say.threshold(key, least) })
    return otherwise
  }
  const settings: SiteSettings = {
    kind: read.choice('loai', ['that', 'minh-hoa'] as const, null) === 'that' ? 'real' : 'illustrative',
    name: read.both('ten', true),
    tagline: read.both('cau_ngan', true),
    summary: read.both('tom_tat', true),
    place: read.both('noi', true),
    rootUnit: read.text('don_vi_goc', true),
    from: read.integer('tu_nam', 0),
    to: read.integer('den_nam', 0),
    plan: read.text('ke_hoach', true),
    contact: read.both('lien_he'),
    repository: read.text('kho_ma') || null,
    groups: groups(yaml.values['nhom']),
    disclosure: { smallCount: threshold('so_dem_nho', 4, 0), smallDenominator: threshold('mau_so_nho', 10, 0) },
    repositoryIsPublic: read.choice('kho', ['cong-khai', 'rieng'] as const, 'cong-khai') === 'cong-khai',
    map: map(yaml.values['ban_do']),
    asOf: read.date('tinh_den', true) ?? '',
    origin: { file: siteFile, line: 1 },
  }
  if (settings.from > settings.to || settings.from < 1900) {
    findings.push({ level: 'error', rule: 'year-span', ...yaml.place('tu_nam'), phrase: say.yearSpan() })
  }
  return findings.slice(before).some((finding) => finding.level === 'error') ? null : settings
}

function groups(value: unknown): SiteSettings['groups'] {
  if (!Array.isArray(value)) return []
  return value.flatMap((item: unknown) => {
    if (item === null || typeof item !== 'object') return []
    const { ma, ten, ten_en } = item as Record<string, unknown>
    return typeof ma === 'string' && typeof ten === 'string'
      ? [{ code: ma, name: { vi: ten, en: typeof ten_en === 'string' ? ten_en : ten } }]
      : []
  })
}

/** `ban_do`: null when the key is absent; what it lacks is found when the map is read. */
function map(value: unknown): SiteSettings['map'] {
  if (value === undefined || value === null) return null
  const { tep, nguon, giay_phep, giay_phep_en } = (typeof value === 'object' ? value : {}) as Record<string, unknown>
  const text = (part: unknown) => (typeof part === 'string' ? part.trim() : '')
  return { file: text(tep), source: text(nguon) || null, licence: { vi: text(giay_phep), en: text(giay_phep_en) || text(giay_phep) } }
}
