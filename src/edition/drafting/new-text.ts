/** A text with front matter from answers, in the form in which texts are stored. */
import { Document, Scalar } from 'yaml'
import type { FormField } from '../../model/schema/types.ts'
import type { Answers } from './new-row.ts'

/** Several values of an answer stand apart by `|`, as in tables. */
export const listOf = (answer: string): string[] =>
  answer
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean)

/** The file of a text: the keys that were answered, in the order of the form, then its body. */
export function newText(fields: readonly FormField[], answers: Answers, body: string): string {
  return `---\n${yamlOf(fields, answers)}---\n\n${body}`
}

/** A mapping of the keys that were answered. */
export function yamlOf(fields: readonly FormField[], answers: Answers): string {
  const document = new Document({})
  for (const field of fields) {
    const answer = answers[field.name] ?? ''
    if (field.type === 'object' || answer === '') continue
    document.set(
      field.name,
      field.list
        ? document.createNode(listOf(answer).map(scalarOf), { flow: true })
        : field.type === 'integer'
          ? new Scalar(Number(answer))
          : scalarOf(answer),
    )
  }
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false })
}

/** Days, periods and codes of digits stand in quotation marks, so that no program takes them for numbers. */
function scalarOf(text: string): Scalar {
  const scalar = new Scalar(text)
  if (/^\d/.test(text)) scalar.type = Scalar.QUOTE_SINGLE
  return scalar
}
