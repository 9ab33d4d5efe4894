/** The components of texts as blocks of the forms' editor, made from their schema. What nobody changed is written back letter for letter. */
import { asideNames, components } from '../../model/schema/components.ts'
import type { ComponentSchema } from '../../model/schema/types.ts'

/** How a component stands in a text: alone, around words of a sentence, or around lines; or lines between `:::`. */
export type BlockForm = 'alone' | 'words' | 'lines' | 'aside'

export interface EditorBlock {
  readonly id: string
  readonly form: BlockForm
  /** Names of the attributes, in the order of the schema. */
  readonly attributes: readonly string[]
  readonly mayBeEmpty: boolean
}

/** Name of the field that holds what a block is put around. */
export const innerName = 'trong'
/** Name of the field that holds the heading of a block between `:::`. */
export const headingName = 'tieu_de'

export const editorBlocks: readonly EditorBlock[] = [
  ...Object.entries<ComponentSchema>(components).map(([id, { holds, attributes, mayBeEmpty }]) => ({
    id,
    form: holds === undefined ? ('alone' as const) : holds === 'words' ? ('words' as const) : ('lines' as const),
    attributes: attributes.map(({ name }) => name),
    mayBeEmpty: mayBeEmpty === true,
  })),
  ...asideNames.map((id) => ({ id, form: 'aside' as const, attributes: [headingName], mayBeEmpty: false })),
]

/** Photos are declared beside the text, with their credit and consent, not put into it. */
export const componentIds: readonly string[] = editorBlocks.map(({ id }) => id)

type Props = Readonly<Record<string, unknown>>

const attributes = String.raw`(?:\s+[a-z_]+="[^"<>]*")*`

/** Finds a block in a text; of lines, from the beginning of a line. */
export function patternOf({ id, form, mayBeEmpty }: EditorBlock): RegExp {
  if (form === 'alone') return new RegExp(String.raw`<${id}(${attributes})\s*/>`)
  if (form === 'words') return new RegExp(String.raw`<${id}(${attributes})\s*>([^<>\n]*)</${id}>`)
  if (form === 'aside') return new RegExp(String.raw`^:::${id}(?:\[([^\]\n]*)\])?\n([\s\S]*?)\n:::$`, 'm')
  const around = String.raw`>\n([\s\S]*?)\n</${id}>`
  return new RegExp(String.raw`^<${id}(${attributes})\s*(?:${mayBeEmpty ? `/>|${around}` : around})$`, 'm')
}

export function propsOf({ form, attributes: names }: EditorBlock, match: readonly (string | undefined)[]): Record<string, string> {
  const [goc = '', first = '', inner] = match
  const given = new Map([...first.matchAll(/([a-z_]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
  const named = form === 'aside' ? { [headingName]: first } : Object.fromEntries(names.map((name) => [name, given.get(name) ?? '']))
  return { ...named, ...(form === 'alone' ? {} : { [innerName]: (inner ?? '').replace(/^\n+|\n+$/g, '') }), goc }
}

export function textOfBlock(block: EditorBlock, props: Props): string {
  const { id, form, attributes: names, mayBeEmpty } = block
  const at = (name: string): string => {
    const value = props[name]
    return typeof value === 'string' ? value : ''
  }
  const goc = at('goc')
  const match = goc === '' ? null : patternOf(block).exec(goc)
  if (match) {
    const before = propsOf(block, match)
    if (Object.entries(before).every(([name, value]) => name === 'goc' || at(name) === value)) return goc
  }
  const inner = at(innerName)
  if (form === 'aside') {
    const heading = at(headingName).replace(/[[\]\n]/g, ' ')
    return `:::${id}${heading ? `[${heading}]` : ''}\n${inner}\n:::`
  }
  const open = [id, ...names.flatMap((name) => (at(name) === '' ? [] : [`${name}="${attributeText(at(name))}"`]))].join(' ')
  if (form === 'alone' || (mayBeEmpty && inner === '')) return `<${open} />`
  return form === 'words' ? `<${open}>${inner}</${id}>` : `<${open}>\n\n${inner}\n\n</${id}>`
}

/** What would end an attribute, or begin a tag, is no part of a value. */
const attributeText = (value: string): string =>
  value
    .replace(/"/g, '”')
    .replace(/[<>\n]/g, ' ')
    .normalize('NFC')
