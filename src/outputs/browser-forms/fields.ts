/** Fields of the forms, made from the schemas of the files. */
import type { Field as FormsField, StringField } from '@sveltia/cms'
import { languageName } from '../../language/language-names.ts'
import { attributeWords, formWords as say } from '../../language/interface/browser-forms.ts'
import { tokenWords } from '../../language/interface/token-words.ts'
import { recordingLanguages, type RecordingLanguage } from '../../model/recording.ts'
import { componentOf } from '../../model/schema/components.ts'
import { schemas } from '../../model/schema/tables.ts'
import type { ComponentAttribute, Field, FormField, RefName } from '../../model/schema/types.ts'
import { headingName, innerName, type EditorBlock } from './components.ts'
import { consentsTable, isConsentKey, offeredName, withoutForm } from './consents.ts'
import { photoFolder } from './page-values.ts'

export interface Choice {
  readonly value: string
  readonly label: string
}

/** What a form offers that no register can tell it when it is opened. */
export interface Choices {
  /** One for each code of a unit: a code may have had several bearers. An empty list: the form takes what is typed. */
  readonly units: readonly Choice[]
  readonly parts: readonly Choice[]
  readonly groups: readonly Choice[]
  readonly themes: readonly Choice[]
  /** What figures may be written of: never an indicator whose small numbers are hidden. */
  readonly openIndicators: readonly Choice[]
  /** Whether there is a register of consents to choose forms from. */
  readonly hasConsents: boolean
}

export const registersName = 'so-bo'
export const rowsName = 'dong'

/** A field of a table or a form; `table`: the name of its schema. */
export function formsField(field: FormField | Field, table: string, choices: Choices): FormsField {
  const hint = say.hints[`${table}.${field.name}`] ?? say.hints[field.name] ?? field.description
  const isRequired = field.constraints?.required === true
  const common = { name: field.name, label: field.title, required: isRequired, ...(hint ? { hint } : {}) }
  if (field.type === 'object') {
    const fields = field.fields.map((one) => formsField(one, table, choices))
    if (!field.list) return { ...common, widget: 'object', fields }
    return { ...common, widget: 'list', fields, collapsed: true, summary: summaryOf(field.fields.map(({ name }) => name)) }
  }
  if (isConsentKey(table, field.name)) return { ...common, ...consents(field.name, choices), multiple: true }
  const own = ownChoices(field, table, choices)
  if (own && own.length > 0) return { ...common, widget: 'select', ...selected(own, field.list === true, isRequired) }
  if (field.ref) return { ...common, ...relation(field.ref, field.list === true) }
  if (field.list && table === 'bai-viet') return { ...common, widget: 'list' }
  if (table === 'bai-viet' && field.name === 'tep') return photoOrRecording(common, field.description ?? '')
  const [pattern, message] = patternOf(field, isRequired)
  return { ...common, widget: isLong(field.name) ? 'text' : 'string', pattern: [pattern, message] }
}

/** The fields of a block: its attributes, and what it is put around. */
export function blockFields({ id, form, attributes }: EditorBlock, choices: Choices): FormsField[] {
  const known: readonly ComponentAttribute[] = componentOf(id)?.attributes ?? []
  const fields = attributes.map((name): FormsField => {
    const common = { name, label: name === headingName ? say.heading : (attributeWords[name] ?? name), required: false }
    if (name === 'phieu') return { ...common, ...consents(name, choices) }
    const ref = known.find((attribute) => attribute.name === name)?.ref
    if (ref === 'don-vi' && choices.units.length > 0) return { ...common, widget: 'select', ...selected(choices.units, false, false) }
    return ref && ref !== 'don-vi' ? { ...common, ...relation(ref, false) } : { ...common, widget: 'string' }
  })
  if (form === 'alone') return fields
  return [...fields, { name: innerName, label: attributeWords[innerName]!, widget: form === 'words' ? 'string' : 'text', required: false }]
}

/** The columns whose cells a form takes apart at `|`. */
export const isSeveral = (field: Field): boolean =>
  field.list === true && (field.ref !== undefined || field.constraints?.enum !== undefined)

function selected(own: readonly Choice[], multiple: boolean, isRequired: boolean) {
  if (multiple) return { multiple: true, options: [...own] }
  return { options: isRequired ? [...own] : [{ label: say.blank, value: '' }, ...own] }
}

function ownChoices(field: Field, table: string, { units, parts, groups, themes, openIndicators }: Choices): readonly Choice[] | null {
  if (field.ref === 'don-vi' || (table === 'don-vi' && /^(?:thuoc|ke_thua)$/.test(field.name))) return units
  if (field.name === 'ma_chi_tieu' && table === 'so-lieu') return openIndicators
  if (field.name === 'phan' && table === 'bai-viet') return parts
  if (field.name === 'nhom' && table === 'chi-tieu') return groups
  if (field.name === 'linh_vuc') return themes
  const tokens = field.constraints?.enum
  if (!tokens) return null
  if (tokens === recordingLanguages) return recordingLanguages.map((value) => ({ value, label: languageLabel(value) }))
  const words: Readonly<Record<string, string>> = tokenWords
  return tokens.map((value) => ({ value, label: words[value] ?? value }))
}

const languageLabel = (language: RecordingLanguage): string => {
  const name = languageName(language, 'vi')
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

/** Codes of a register are chosen by their names, from the register as it stands in the repository. */
function relation(ref: RefName, multiple: boolean): Pick<FormsField, 'widget'> & Record<string, unknown> {
  const several = multiple ? { multiple: true } : {}
  if (ref === 'cau-chuyen')
    return { widget: 'relation', collection: 'cau-chuyen', value_field: '{{slug}}', display_fields: ['tieu_de'], ...several }
  const schema = schemas[ref]
  const key = schema.primaryKey[0]
  const name = nameColumn(ref)
  const at = (column: string) => `${rowsName}.*.${column}`
  return {
    ...register(ref),
    value_field: at(key),
    display_fields: [at(key), at(name)],
    search_fields: [at(key), at(name)],
    dropdown_threshold: 5,
    ...several,
  }
}

/** Forms that hold today; a text may say that it needs none, also where there is no register. */
function consents(key: string, { hasConsents }: Choices): Pick<FormsField, 'widget'> & Record<string, unknown> {
  const isText = key === 'dong_y'
  if (!hasConsents && isText) return { widget: 'select', options: [...withoutForm] }
  const at = (column: string) => `${offeredName}.*.${column}`
  return { ...register(consentsTable), value_field: at('so'), display_fields: [at(isText ? 'ten' : 'phieu')] }
}

const register = (file: string) => ({ widget: 'relation' as const, collection: registersName, file })

/** The column by which people know a row of a register. */
function nameColumn(table: keyof typeof schemas): string {
  const names = schemas[table].fields.map(({ name }): string => name)
  return ['ten_ngan', 'ten', 'tu', 'cau_hoi', 'noi_dung', 'viec', 'ten_cach_doc', 'den'].find((name) => names.includes(name)) ?? names[0]!
}

/** What a row is called while it is folded: its key, then its name. */
export function rowSummary(table: keyof typeof schemas): string {
  if (table === 'so-lieu') return '{{fields.ky}} · {{fields.ma_chi_tieu}} · {{fields.ma_don_vi}} · {{fields.gia_tri}}'
  return summaryOf([...new Set([...schemas[table].primaryKey, nameColumn(table)])])
}

const summaryOf = (names: readonly string[]): string =>
  names
    .slice(0, 3)
    .map((name) => `{{fields.${name}}}`)
    .join(' · ')

const isLong = (name: string): boolean =>
  /^(?:mo_ta|ghi_chu(?:_noi_bo)?|noi_dung|nghia|giai_thich|cach_danh_gia|tom_tat|vi_sao|gan_voi_vi_sao|viec|ho_tro|cau_hoi|muc_dich)(?:_en)?$/.test(
    name,
  )

function photoOrRecording(common: Pick<StringField, 'name' | 'label' | 'required'>, description: string): FormsField {
  if (description.includes('MP3')) return { ...common, widget: 'string', pattern: [whole('[a-z0-9-]+\\.mp3', true), say.refused.recording] }
  return {
    ...common,
    widget: 'image',
    hint: say.photoFile,
    accept: 'image/jpeg,image/png',
    choose_url: false,
    media_folder: photoFolder.slice(0, -1),
    public_folder: photoFolder.slice(0, -1),
  }
}

const day = '(?:0[1-9]|[12]\\d|3[01])/(?:0[1-9]|1[0-2])/\\d{4}'
const month = '(?:0[1-9]|1[0-2])/\\d{4}'

/** A blank field of the program may be nothing at all, which it writes out before it looks at the pattern. */
const whole = (inner: string, isRequired: boolean): string => (isRequired ? `^(?:${inner})$` : `^(?:${inner}|undefined|null)?$`)

function patternOf(field: Field, isRequired: boolean): [string, string] {
  const { refused } = say
  if (field.name === 'dang_luc') return [whole('\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}', isRequired), refused.moment]
  if (field.type === 'number') return [whole('-?\\d+(?:,\\d+)?', isRequired), refused.number]
  if (field.type === 'integer') return [whole('-?\\d+', isRequired), refused.integer]
  if (field.type === 'date') return [whole(day, isRequired), refused.date]
  if (field.kind === 'period')
    return [whole(`\\d{4}|${month}|${day}|\\d{4}-\\d{4}|${month}-${month}|(?:dau|cuoi) \\d{4}`, isRequired), refused.period]
  if (field.kind === 'address') return [whole('https?://\\S+', isRequired), refused.address]
  return ['^[^\\n]*$', refused.line]
}
