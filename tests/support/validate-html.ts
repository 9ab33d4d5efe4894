/** HTML by an independent judge. */
import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-inline-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    'no-raw-characters': 'off',
    'require-sri': 'off',
    'doctype-style': 'off',
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
})

/** What is wrong with a page, a line for each place; empty when it is valid. */
export async function htmlFindings(html: string): Promise<string> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`)).join('\n')
}
