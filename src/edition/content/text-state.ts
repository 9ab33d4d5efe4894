/** What becomes of a text and when: whether it may be read, its corrections, its withdrawal. */
import * as states from '../../language/findings/text-states.ts'
import type { Finding } from '../../model/finding.ts'
import { readMoment } from '../../model/moment.ts'
import type { PageField } from '../../model/schema/forms/page.ts'
import type { pageStates } from '../../model/tokens.ts'
import type { ContentPage } from '../../model/types.ts'
import type { FieldReader } from './fields.ts'

type PageReader = FieldReader<PageField>

/** `hen-gio`: from the minute of `dang_luc` on; whatever else: at once, or never. */
export function readOpening(
  read: PageReader,
  state: (typeof pageStates)[keyof typeof pageStates] | null,
  findings: Finding[],
): ContentPage['opens'] {
  const given = read.text('dang_luc')
  const wrong = (field: 'dang_luc' | 'trang_thai', value: string, phrase: Finding['phrase']): null => {
    findings.push({ level: 'error', rule: 'schedule', ...read.place(field), value, phrase })
    return null
  }
  if (state === 'scheduled') {
    if (given === '') return wrong('trang_thai', 'hen-gio', states.noHour())
    const zoned = /[Z+]|\d-\d\d:/.test(given.slice(10))
    const moment = zoned || given.length < 16 ? null : readMoment(given)
    return moment ? moment.minute : wrong('dang_luc', given, states.wrongHour(given))
  }
  if (given !== '') return wrong('dang_luc', given, states.hourWithoutState())
  return null
}

export const readCorrections = (read: PageReader): ContentPage['corrections'] =>
  read
    .groups('dinh_chinh')
    .map((one) => ({ date: one.date('ngay') ?? '', text: one.both('noi_dung') }))
    .sort((a, b) => (a.date < b.date ? 1 : -1))

export function readWithdrawal(read: PageReader): ContentPage['withdrawn'] {
  const group = read.group('rut')
  return group && { date: group.date('ngay') ?? '', reason: group.both('ly_do') }
}
