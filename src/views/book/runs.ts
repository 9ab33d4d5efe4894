/** Lines of a text as runs. */
import { isComponent, nodesOf, type TextNode } from '../../model/markdown/nodes.ts'
import { componentRuns } from './components.ts'
import type { Run, Runs } from './model.ts'
import { targetOf, urlOf, type Reading } from './reading.ts'

type Form = Omit<Run, 'text'>

export const runsOf = (reading: Reading, nodes: readonly TextNode[] | undefined): Runs =>
  joined((nodes ?? []).flatMap((node) => runsIn(reading, node, {})))

const forms: Readonly<Record<string, Form>> = { strong: { strong: true }, emphasis: { italic: true }, delete: { struck: true } }

function runsIn(reading: Reading, node: TextNode, form: Form): Run[] {
  const { type, value = '', children = [] } = node
  const within = (more: Form) => children.flatMap((child) => runsIn(reading, child, { ...form, ...more }))
  if (isComponent(node)) return componentRuns(reading, node, within).map((run) => ({ ...form, ...run }))
  switch (type) {
    case 'text':
      return [{ ...form, text: value.replace(/\s*\n\s*/g, ' ') }]
    case 'inlineCode':
      return [{ ...form, text: value, code: true }]
    case 'break':
      return [{ text: '\n' }]
    case 'footnoteReference':
      return [{ text: String(noteNumber(reading, node.identifier ?? '')), note: true }]
    case 'link':
    case 'linkReference': {
      const to = targetOf(reading, urlOf(reading, node))
      return within(to ? { to } : {})
    }
    case 'image':
    case 'imageReference':
      return []
    default:
      return within(forms[type] ?? {})
  }
}

/** Notes are counted as the text names them. */
function noteNumber({ notes }: Reading, name: string): number {
  if (!notes.includes(name)) notes.push(name)
  return notes.indexOf(name) + 1
}

/** Without runs of nothing, and with neighbours of one form as one. */
function joined(runs: readonly Run[]): Run[] {
  const whole: Run[] = []
  for (const run of runs) {
    const last = whole.at(-1)
    if (run.text === '') continue
    if (last && last.text !== '\n' && run.text !== '\n' && sameForm(last, run))
      whole[whole.length - 1] = { ...last, text: last.text + run.text }
    else whole.push(run)
  }
  return whole
}

const formOf = (run: Run): string => JSON.stringify(Object.entries({ ...run, text: '' }).sort())
const sameForm = (a: Run, b: Run): boolean => formOf(a) === formOf(b)

/** The letters of a node, as headings get their ids from. */
export const lettersOf = (node: TextNode): string =>
  nodesOf(node)
    .map(({ type, value = '' }) => (type === 'text' || type === 'inlineCode' ? value : type === 'break' ? '\n' : ''))
    .join('')

export const plainText = (runs: Runs): string => runs.map(({ text }) => text).join('')
