/** The site file `content/trang-web.yaml`: name, scope, thresholds and groups of an edition. */
import { securityByHttps } from '../../language/findings/address.ts'
import * as say from '../../language/findings/content.ts'
import type { Finding, Place } from '../../model/finding.ts'
import { usualLimits } from '../../model/plain-words.ts'
import { usualRecordingLimits } from '../../model/recording.ts'
import { siteForm } from '../../model/schema/forms/site.ts'
import type { FieldsOf } from '../../model/schema/types.ts'
import { offlineCopies, repositories, siteKinds, browserForms } from '../../model/tokens.ts'
import type { SiteSettings } from '../../model/types.ts'
import { fieldReader, type FieldReader } from './fields.ts'
import { readYaml } from './yaml.ts'

export const siteFile = siteForm.path

export interface SiteReading {
  /** Null when the file cannot be read; every mistake is in the findings. */
  readonly settings: SiteSettings | null
  /** Line and column of a key of the form. */
  place(key: string): Place
}

export function readSiteFile(text: string, findings: Finding[]): SiteReading {
  const yaml = readYaml(text, siteFile, 1, findings)
  if (!yaml) return { settings: null, place: (field) => ({ file: siteFile, line: 1, field }) }
  const before = findings.length
  const read: SiteReader = fieldReader(yaml, siteForm.fields, findings)
  const settings: SiteSettings = {
    kind: read.term('loai', siteKinds) ?? 'illustrative',
    name: read.both('ten'),
    tagline: read.both('cau_ngan'),
    summary: read.both('tom_tat'),
    campaign: read.text('cuoc_van_dong') === '' ? read.both('tom_tat') : read.both('cuoc_van_dong'),
    place: read.both('noi'),
    rootUnit: read.text('don_vi_goc'),
    from: read.integer('tu_nam', NaN),
    to: read.integer('den_nam', NaN),
    plan: read.text('ke_hoach'),
    contact: read.both('lien_he'),
    channel: channelOf(read),
    reuse: read.both('dung_lai'),
    repository: read.address('kho_ma'),
    securityContact: read.address('bao_lo_hong', ['web', 'mail']),
    groups: read.groups('nhom').map((group) => ({ code: group.text('ma'), name: group.both('ten') })),
    parts: read.groups('phan').map((part) => ({ code: part.text('ma'), name: part.both('ten') })),
    themes: read.groups('linh_vuc').map((theme) => theme.both('ten')),
    modelFigures: read.list('so_mo_hinh'),
    doors: read.groups('loi_vao').map((door) => ({ name: door.both('ten'), to: door.text('den'), origin: originOf(door.place('den')) })),
    disclosure: { smallCount: read.integer('so_dem_nho', 4), smallDenominator: read.integer('mau_so_nho', 10) },
    repositoryIsPublic: (read.term('kho', repositories) ?? 'public') === 'public',
    hasOfflineCopy: (read.term('ngoai_tuyen', offlineCopies) ?? 'on') === 'on',
    hasForms: (read.term('quan_tri', browserForms) ?? 'on') === 'on',
    map: mapOf(read),
    reading: readingOf(read),
    recordings: recordingLimitsOf(read),
    asOf: read.date('tinh_den') ?? '',
    origin: { file: siteFile, line: 1 },
  }
  // A year that is missing or no number has been reported, and is NaN here.
  if (settings.from > settings.to || settings.from < 1900 || settings.to > 2100) {
    findings.push({ level: 'error', rule: 'year-span', ...read.place('tu_nam'), phrase: say.yearSpan() })
  }
  // RFC 9116 takes no page that is read on the way.
  if (settings.securityContact?.startsWith('http:'))
    findings.push({
      level: 'error',
      rule: 'web-address',
      ...read.place('bao_lo_hong'),
      phrase: securityByHttps(settings.securityContact),
    })
  const failed = findings.slice(before).some((finding) => finding.level === 'error')
  return { settings: failed ? null : settings, place: yaml.place }
}

const originOf = ({ line = 1 }: Place) => ({ file: siteFile, line })

type SiteReader = FieldReader<FieldsOf<typeof siteForm>>

function channelOf(read: SiteReader): SiteSettings['channel'] {
  const channel = read.group('kenh')
  return channel && { office: channel.text('co_quan'), confirmed: channel.date('xac_nhan') ?? '' }
}

function readingOf(read: SiteReader): SiteSettings['reading'] {
  const limits = read.group('doc_de')
  return limits
    ? { sentence: limits.integer('cau_dai', usualLimits.sentence), nouns: limits.integer('danh_tu', usualLimits.nouns) }
    : usualLimits
}

function recordingLimitsOf(read: SiteReader): SiteSettings['recordings'] {
  const limits = read.group('ghi_am')
  const { minutes, kilobytes } = usualRecordingLimits
  return limits ? { minutes: limits.integer('phut', minutes), kilobytes: limits.integer('kb', kilobytes) } : usualRecordingLimits
}

/** Null where the site file names no map; what a map lacks is found when it is read. */
function mapOf(read: SiteReader): SiteSettings['map'] {
  const map = read.group('ban_do')
  return map && { file: map.text('tep'), source: map.text('nguon') || null, licence: map.both('giay_phep') }
}
