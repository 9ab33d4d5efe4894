/** The description of the staff's forms, made from the schemas and from what an edition declares; a pure function of both. */
import type { Backend, CmsConfig, Collection, CollectionFile, Field as FormsField } from '@sveltia/cms'
import { formWords as say } from '../../language/interface/browser-forms.ts'
import { formatDate } from '../../language/dates.ts'
import { contentFolders } from '../../model/schema/forms/content-folders.ts'
import { pageFields, pageForm } from '../../model/schema/forms/page.ts'
import { schemas, type RegisterName, type TableName } from '../../model/schema/tables.ts'
import type { Field, PageKind } from '../../model/schema/types.ts'
import type { Edition, Unit } from '../../model/types.ts'
import { componentIds, editorBlocks } from './components.ts'
import { consentsTable, offeredField } from './consents.ts'
import { blockFields, formsField, isSeveral, registersName, rowsName, rowSummary, type Choices } from './fields.ts'
import { gitHostOf, type GitHost } from './host.ts'
import { pageFormatName } from './page-format.ts'
import { formatNameOf, type TableLayout } from './table-format.ts'

/** All that the forms need, as it is written beside their program. */
export interface BrowserForms {
  readonly config: CmsConfig
  /** Name of the format of a table → how its files are laid out. */
  readonly tables: Readonly<Record<string, TableLayout>>
  /** Id of a component of texts → the fields of its block. */
  readonly blocks: Readonly<Record<string, readonly FormsField[]>>
  readonly host: GitHost | null
}

type Described = Pick<Edition, 'site' | 'units' | 'indicators' | 'observations'>

/** `base`: the site's path, ending in `/`; `hasConsents`: the edition has a register of consents. */
export function browserForms(edition: Described, base: string, hasConsents: boolean): BrowserForms {
  const { site, units, indicators } = edition
  const host = gitHostOf(site.repository)
  const choices: Choices = {
    units: unitChoices(units),
    parts: site.parts.map(({ code, name }) => ({ value: code, label: name.vi })),
    groups: site.groups.map(({ code, name }) => ({ value: code, label: name.vi })),
    themes: site.themes.map(({ vi }) => ({ value: vi, label: vi })),
    openIndicators: indicators
      .filter(({ confidential }) => !confidential)
      .map(({ code, name }) => ({ value: code, label: `${code}: ${name.vi}` })),
    hasConsents,
  }
  const secret = indicators.filter(({ confidential }) => confidential).map(({ code }) => code)
  const figures = figureFiles(edition, secret)
  const names = Object.keys(schemas).filter((name): name is RegisterName => name !== 'so-lieu')
  const tables = Object.fromEntries(
    Object.keys(schemas).map((name) => [formatNameOf(name), layoutOf(name as TableName, name === 'so-lieu' ? secret : [])]),
  )
  const config: CmsConfig = {
    load_config_file: false,
    backend: backendOf(host),
    app_title: say.app(site.name.vi),
    logo: { src: `${base}favicon.svg`, show_in_header: true },
    media_folder: 'content/anh',
    public_folder: '/content/anh',
    media_libraries: { default: { config: { max_file_size: 15_000_000, slugify_filename: true } }, stock_assets: { providers: [] } },
    show_preview_links: false,
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-', lowercase: true },
    editor: { preview: false },
    collections: [
      ...(['vi', 'en'] as const).flatMap((locale) =>
        Object.entries(contentFolders).map(([folder, kind]) => pagesOf(folder, kind, locale, choices)),
      ),
      ...(figures.length > 0 ? [figuresOf(figures, choices)] : []),
      {
        name: registersName,
        label: say.registers,
        icon: 'library_books',
        description: say.registersHint,
        files: names.map((name) => tableFile(name, schemas[name].path, name, choices)),
      },
    ],
  }
  const blocks = Object.fromEntries(editorBlocks.map((block) => [block.id, blockFields(block, choices)]))
  return { config, tables, blocks, host }
}

function layoutOf(table: TableName, secret: readonly string[]): TableLayout {
  const columns = (schemas[table].fields as readonly Field[]).map((field) => ({
    name: field.name,
    ...(isSeveral(field) ? { several: true as const } : {}),
  }))
  return secret.length === 0 ? { columns } : { columns, hidden: { column: 'ma_chi_tieu', values: secret } }
}

/** Files of figures that have a row which the forms may show, in the order of their names. */
const figureFiles = ({ observations }: Pick<Edition, 'observations'>, secret: readonly string[]): string[] =>
  [...new Set(observations.filter(({ indicator }) => !secret.includes(indicator)).map(({ origin }) => origin.file))]
    .filter((file) => /^data\/so-lieu\/[^/]+\.csv$/.test(file))
    .sort()

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.csv'.length)

const figuresOf = (files: readonly string[], choices: Choices): Collection => ({
  name: 'so-lieu',
  label: say.figures,
  icon: 'monitoring',
  description: say.figuresHint,
  files: files.map((file) => tableFile('so-lieu', file, fileName(file), choices)),
})

function tableFile(table: TableName, file: string, name: string, choices: Choices): CollectionFile {
  return {
    name,
    label: table === 'so-lieu' ? name : schemas[table].title,
    file,
    format: formatNameOf(table),
    fields: [
      {
        name: rowsName,
        label: say.rows,
        label_singular: say.row,
        widget: 'list',
        required: false,
        hint: schemas[table].description,
        collapsed: true,
        summary: rowSummary(table),
        fields: (schemas[table].fields as readonly Field[]).map((field) => formsField(field, table, choices)),
      },
      ...(table === consentsTable ? [offeredField] : []),
    ],
  }
}

/** The text itself, behind the title and the description: what editors come for. */
const bodyField: CollectionFile['fields'][number] = {
  name: 'body',
  label: say.body,
  hint: say.bodyHint,
  widget: 'richtext',
  required: false,
  // The title is the one heading of the first rank.
  buttons: ['bold', 'italic', 'strikethrough', 'code', 'link', 'heading-two', 'heading-three', 'bulleted-list', 'numbered-list', 'quote'],
  editor_components: [...componentIds, 'code-block'],
  // As it is written, first: the editor of blocks writes a text anew as soon as it shows it, and some marks otherwise.
  modes: ['raw', 'rich_text'],
  use_emoji_autocomplete: false,
  linked_images: false,
}

function pagesOf(folder: string, kind: PageKind, locale: 'vi' | 'en', choices: Choices): Collection {
  const [firstFields, otherFields] = [pageFields(kind).slice(0, 2), pageFields(kind).slice(2)].map((fields) =>
    fields.map((field) => formsField(field, pageForm.name, choices)),
  )
  const name = { handbook: say.handbook, story: say.story, page: say.page }[kind]
  const icon = { handbook: 'menu_book', story: 'person_heart', page: 'description' }[kind]
  return {
    name: locale === 'vi' ? folder : `en-${folder}`,
    label: locale === 'vi' ? name : say.english(name),
    label_singular: say.article,
    icon: locale === 'vi' ? icon : 'translate',
    ...(locale === 'vi' ? {} : { description: say.englishHint }),
    folder: locale === 'vi' ? `content/${folder}` : `content/en/${folder}`,
    extension: 'mdx',
    format: pageFormatName,
    identifier_field: 'tieu_de',
    summary: '{{tieu_de}}',
    sortable_fields: { fields: ['tieu_de', 'thu_tu', 'ra_soat'], default: { field: 'tieu_de', direction: 'ascending' } },
    thumbnail: false,
    create: true,
    slug: {
      template: '{{tieu_de}}',
      editable: ['create'],
      hint: locale === 'vi' ? say.address : say.englishHint,
      pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', say.refused.slug],
    },
    fields: [...(firstFields ?? []), bodyField, ...(otherFields ?? [])],
  }
}

/** One choice for each code, with all its bearers. */
function unitChoices(units: readonly Unit[]): Choices['units'] {
  const named = ({ type, name, from, to }: Unit) => {
    const span = [from && say.validFrom(formatDate(from, 'vi')), to && say.validTo(formatDate(to, 'vi'))].filter(Boolean).join(', ')
    return `${type} ${name}${span ? ` (${span})` : ''}`
  }
  return [...Map.groupBy(units, ({ code }) => code)].map(([value, bearers]) => ({
    value,
    label: `${value}: ${bearers.map(named).join('; ')}`,
  }))
}

/**
 * Staff sign in with a token of their own: anything else needs a server between. Without a host the program is told of one that
 * it cannot sign in to, so that only the copy on the computer is left.
 */
function backendOf(host: GitHost | null): Backend {
  const commits = { commit_messages: say.saved }
  if (!host) return { name: 'gitea', repo: 'tren-may/ban-sao', auth_methods: ['oauth'], app_id: 'khong-co', ...commits }
  const { name, repository, base } = host
  const at = { repo: repository, auth_methods: ['token' as const], ...commits }
  if (name === 'github') return { name, ...at }
  const api = base === null ? {} : { base_url: base, api_root: `${base}${name === 'gitlab' ? '/api/v4' : '/api/v1'}` }
  return { name, ...at, ...api }
}
