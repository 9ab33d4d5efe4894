/** What a schema of a file that staff write is made of, and what the compiler can tell from one. */

/** Registers and content folders that a code may point into. */
export type RefName =
  'don-vi' | 'chi-tieu' | 'nguon' | 'van-ban' | 'co-quan' | 'nhiem-vu' | 'dieu-khoan' | 'mo-hinh' | 'thuat-ngu' | 'cau-chuyen'

export interface Constraints {
  readonly required?: boolean
  readonly unique?: boolean
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
}

/** A column of a table: a Table Schema field with an English title, `kind`, `ref` (where a code points) and `list` (values apart by `|`). */
export interface Field {
  /** ASCII column name, or key. */
  readonly name: string
  /** Vietnamese title, accepted as a column's header too. */
  readonly title: string
  readonly titleEn: string
  readonly type: 'string' | 'number' | 'integer' | 'date'
  readonly description?: string
  /** `address`: a page on the web, and nothing else that a browser could open. */
  readonly kind?: 'code' | 'period' | 'address'
  readonly ref?: RefName
  readonly list?: boolean
  readonly constraints?: Constraints
  /** How the cell is written, for programs that read Table Schema. */
  readonly format?: '%d/%m/%Y'
  readonly decimalChar?: ','
  readonly groupChar?: '.'
}

export interface TableSchema {
  readonly name: string
  readonly path: string
  readonly title: string
  readonly titleEn: string
  readonly description: string
  /** An edition may do without the file. */
  readonly optional?: true
  readonly fields: readonly Field[]
  readonly primaryKey: readonly string[]
}

/** A key of a YAML form: a field, or a group of fields (`list`: any number of groups). */
export type FormField = PlainKey | GroupKey

export interface PlainKey extends Field {
  readonly type: 'string' | 'integer' | 'date'
  /** English names that are read as this key. */
  readonly aliases?: readonly string[]
  /** Kinds of page that have the key; left out: all. */
  readonly only?: readonly PageKind[]
}

export interface GroupKey {
  readonly name: string
  readonly title: string
  readonly titleEn: string
  readonly type: 'object'
  readonly description?: string
  readonly list?: boolean
  readonly constraints?: Pick<Constraints, 'required'>
  /** Kinds of page that have the key; left out: all. */
  readonly only?: readonly PageKind[]
  readonly fields: readonly PlainKey[]
}

export type PageKind = 'handbook' | 'story' | 'page'

export interface FormSchema {
  readonly name: string
  readonly path: string
  readonly title: string
  readonly titleEn: string
  readonly description: string
  readonly fields: readonly FormField[]
}

/** A component that content may use: `<SoLieu ma="CT2" ky="2023" />`. */
export interface ComponentSchema {
  /** Stands on lines of its own, never within a sentence. */
  readonly isBlock?: true
  /** What it is put around; left out: nothing. */
  readonly holds?: Holding
  /** May also be written without anything inside. */
  readonly mayBeEmpty?: true
  /** Taken out when the edition is read, before anything is drawn: no page and no book knows it. */
  readonly isResolved?: true
  readonly attributes: readonly ComponentAttribute[]
}

/** Words of a sentence; paragraphs and lists; exactly one list; exactly one numbered list. */
export type Holding = 'words' | 'blocks' | 'list' | 'steps'

export interface ComponentAttribute {
  readonly name: string
  readonly required?: true
  readonly ref?: RefName
  /** Several values, apart by `;`. */
  readonly list?: true
}

/** Any field of a schema, with the names of its fields by what they hold. */
type AnyField = Field | FormField
export type FieldsOf<S extends { readonly fields: readonly AnyField[] }> = S['fields'][number]
export type NameOf<F extends AnyField> = F['name']
type Named<F extends AnyField, N> = Extract<F, { readonly name: N }>

interface Listed {
  readonly list: true
}
interface OfTokens {
  readonly constraints: { readonly enum: readonly string[] }
}
interface OfPeriods {
  readonly kind: 'period'
}
interface OfAddresses {
  readonly kind: 'address'
}
export type GroupName<F extends AnyField> = Exclude<Extract<F, { readonly type: 'object' }>, Listed>['name']
export type GroupListName<F extends AnyField> = Extract<F, { readonly type: 'object' } & Listed>['name']
export type ListName<F extends AnyField> = Extract<F, { readonly type: 'string' } & Listed>['name']
export type PeriodName<F extends AnyField> = Extract<F, OfPeriods>['name']
export type AddressName<F extends AnyField> = Extract<F, OfAddresses>['name']
export type DateName<F extends AnyField> = Extract<F, { readonly type: 'date' }>['name']
export type NumberName<F extends AnyField> = Extract<F, { readonly type: 'number' | 'integer' }>['name']
export type TokenName<F extends AnyField> = Exclude<Extract<F, OfTokens>, Listed>['name']
/** Fields of several tokens. */
export type TokensName<F extends AnyField> = Extract<F, OfTokens & Listed>['name']
/** Fields whose tokens are yes and no. */
export type YesName<F extends AnyField> = Extract<F, { readonly constraints: { readonly enum: readonly ['co', 'khong'] } }>['name']
/** Plain texts and codes. */
export type TextName<F extends AnyField> = Exclude<
  Extract<F, { readonly type: 'string' }>,
  Listed | OfTokens | OfPeriods | OfAddresses
>['name']
/** Texts that have a field for their English, too. */
export type BothName<F extends AnyField> = Extract<TextName<F>, StemOf<TextName<F>>>
type StemOf<Name extends string> = Name extends `${infer Stem}_en` ? Stem : never

/** The tokens of one field. */
export type TokenOf<F extends AnyField, N> =
  Named<F, N> extends { readonly constraints: { readonly enum: readonly (infer T extends string)[] } } ? T : never
/** `Value`, or null as well when the field may be blank. */
export type Given<F extends AnyField, N, Value> =
  Named<F, N> extends { readonly constraints: { readonly required: true } } ? Value : Value | null
/** The fields of a group. */
export type GroupFields<F extends AnyField, N> = Named<F, N> extends { readonly fields: readonly (infer G extends PlainKey)[] } ? G : never
