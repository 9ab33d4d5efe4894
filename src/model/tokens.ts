/** The model's own English term for every token of the files; a token that the schema gains does not compile without one. */
import { recordingLanguages, type RecordingLanguage } from './recording.ts'
import type { ConsentForm, ConsentKind, Surface } from './consent.ts'
import type { OfficialColumn } from './official-forms.ts'
import type { PlainWordKind } from './plain-words.ts'
import type { FormPart } from './paper-forms.ts'
import type { Columns, TableName } from './schema/tables.ts'
import type { FieldsOf, TokenOf } from './schema/types.ts'
import type { PageField } from './schema/forms/page.ts'
import type { siteForm } from './schema/forms/site.ts'
import type {
  ApprovalState,
  Bound,
  Document,
  FigureStatus,
  Indicator,
  IndicatorKind,
  IndicatorMeasure,
  MissingReason,
  ModelDoer,
  ModelRunning,
  Source,
} from './types.ts'
import type { Operator, PlanPart, Scope, SiteSettings, Target, TargetKind, Task, UnitLevel } from './types.ts'

type Terms<N extends TableName, Column, Term> = Readonly<Record<TokenOf<Columns<N>, Column>, Term>>
type StatusToken = TokenOf<Columns<'so-lieu'>, 'trang_thai'>

export const levels: Terms<'don-vi', 'cap', UnitLevel> = { tinh: 'province', huyen: 'district', xa: 'commune' }

export const indicatorKinds: Terms<'chi-tieu', 'loai', IndicatorKind> = { 'muc-tieu': 'target', 'boi-canh': 'context' }
export const measures: Terms<'chi-tieu', 'kieu', IndicatorMeasure> = { 'ty-le': 'rate', 'so-dem': 'count', 'so-do': 'amount' }

export const timings: Terms<'chi-tieu', 'tinh_theo', Indicator['timing']> = { 'thoi-diem': 'moment', 'trong-ky': 'period' }

/** A blank cell is `chinh-thuc`. */
export const figureStatuses = {
  'chinh-thuc': 'official',
  'so-bo': 'provisional',
  'uoc-tinh': 'estimate',
  'minh-hoa': 'illustrative',
} as const satisfies Partial<Record<StatusToken, FigureStatus>>
export const missingReasons: Readonly<Record<Exclude<StatusToken, keyof typeof figureStatuses>, MissingReason>> = {
  'chua-co': 'not-collected',
  'chua-cong-bo': 'not-published',
  'bao-mat': 'suppressed',
  'khong-ap-dung': 'not-applicable',
}

/** A blank cell is an exact number. */
export const bounds: Terms<'so-lieu', 'can', Bound> = {
  hon: 'more-than',
  gan: 'nearly',
  khoang: 'about',
  'it-nhat': 'at-least',
  'nhieu-nhat': 'at-most',
}

export const comparisons: Terms<'muc-tieu', 'phep_so', Operator> = {
  '>=': '>=',
  '>': '>',
  '<=': '<=',
  '<': '<',
  '=': '=',
  khoang: 'range',
}
export const targetKinds: Terms<'muc-tieu', 'kieu', TargetKind> = {
  muc: 'level',
  'giam-diem': 'fall-points',
  'giam-tuong-doi': 'fall-relative',
}
export const recurrences: Terms<'muc-tieu', 'lap_lai', Target['recurrence']> = { 'hang-nam': 'yearly', 'mot-lan': 'once' }

export const sourceKinds: Terms<'nguon', 'loai', Source['kind']> = {
  'van-ban': 'document',
  'cong-thong-tin': 'portal',
  'bao-chi': 'press',
  khac: 'other',
}
export const documentRoles: Terms<'van-ban', 'vai_tro', Document['role']> = {
  'ke-hoach': 'plan',
  'vien-dan': 'cited',
  'boi-canh': 'context',
}
export const taskParts: Terms<'nhiem-vu', 'phan', Task['part']> = { 'nhiem-vu': 'task', 'trach-nhiem': 'duty' }
export const planParts: Terms<'dieu-khoan', 'phan', PlanPart> = { I: 'I', II: 'II', III: 'III', IV: 'IV', 'noi-nhan': 'recipients' }

export const modelApprovals: Terms<'mo-hinh', 'trang_thai', ApprovalState> = { 'cho-duyet': 'awaiting', 'da-duyet': 'approved' }
export const modelDoers: Terms<'mo-hinh', 'ben_lam', ModelDoer> = {
  'nguoi-dan': 'people',
  'mat-tran': 'front',
  'phu-nu': 'women',
  'thanh-nien': 'youth',
  'nong-dan': 'farmers',
  'cuu-chien-binh': 'veterans',
  'co-quan-dang': 'party',
  'chinh-quyen': 'authorities',
  khac: 'other',
}
export const modelRunnings: Terms<'mo-hinh', 'tinh_trang', ModelRunning> = { 'dang-lam': 'running', 'da-thoi': 'ended' }
export const figureParts: Terms<'bieu-nhap', 'la', OfficialColumn['part']> = { tu_so: 'numerator', mau_so: 'denominator', gia_tri: 'value' }
export const plainWordKinds: Terms<'doc-de', 'loai', PlainWordKind> = {
  'van-hanh-chinh': 'official',
  'danh-tu': 'noun',
  'viet-tat': 'abbreviation',
  'lo-ho': 'telling',
  'duoc-dung': 'allowed',
}
export const consentSurfaces: Terms<'dong-y', 'pham_vi', Surface> = { web: 'web', in: 'print', 'bao-chi': 'press', 'mang-xa-hoi': 'social' }
export const consentKinds: Terms<'dong-y', 'hinh_thuc', ConsentKind> = {
  ten: 'name',
  anh: 'picture',
  'giong-noi': 'voice',
  'chuyen-ke': 'story',
}
export const consentSubjects: Terms<'dong-y', 'doi_tuong', ConsentForm['subject']> = { 'nguoi-lon': 'adult', 'tre-em': 'child' }
/** Who takes part in a model or a story; a village is named only where it is more than one household. */
export const scopes: Terms<'mo-hinh', 'quy_mo', Scope> = { 'mot-ho': 'household', nhom: 'group', thon: 'village', xa: 'commune' }
export const pageScopes: Readonly<Record<TokenOf<PageField, 'quy_mo'>, Scope>> = scopes

/** What becomes of a text: never shown, shown as a draft of words or as approved, approved and shown from an hour on. */
export const pageStates: Readonly<Record<TokenOf<PageField, 'trang_thai'>, 'draft' | 'scheduled' | ApprovalState>> = {
  ...modelApprovals,
  nhap: 'draft',
  'hen-gio': 'scheduled',
}

/** A recording's language is written as its tag. */
export const languageTags = Object.fromEntries(recordingLanguages.map((tag) => [tag, tag])) as Readonly<
  Record<RecordingLanguage, RecordingLanguage>
>

/** Who can read the repository; left out means everybody. */
export const repositories: Readonly<Record<TokenOf<FieldsOf<typeof siteForm>, 'kho'>, 'public' | 'private'>> = {
  'cong-khai': 'public',
  rieng: 'private',
}
/** Whether devices keep what their readers open; left out means that they do. */
export const offlineCopies: Readonly<Record<TokenOf<FieldsOf<typeof siteForm>, 'ngoai_tuyen'>, 'on' | 'off'>> = { bat: 'on', tat: 'off' }
/** Whether the site has forms for its staff; left out means that it has. */
export const browserForms: Readonly<Record<TokenOf<FieldsOf<typeof siteForm>, 'quan_tri'>, 'on' | 'off'>> = { bat: 'on', tat: 'off' }
export const siteKinds: Readonly<Record<TokenOf<FieldsOf<typeof siteForm>, 'loai'>, SiteSettings['kind']>> = {
  that: 'real',
  'minh-hoa': 'illustrative',
}

export const formPartKinds: Readonly<Record<'dong' | 'o' | 'bang', FormPart['kind']>> = { dong: 'lines', o: 'ticks', bang: 'table' }

/** The term of a token that somebody wrote, or undefined for one that is none. */
export function termOf<Term>(terms: Readonly<Record<string, Term>>, token: string): Term | undefined {
  return Object.hasOwn(terms, token) ? terms[token] : undefined
}
