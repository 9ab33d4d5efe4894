import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publishedSchemas, schemaFolder } from '../../src/commands/schemas/published.ts'

const files = await publishedSchemas()

test.each([...files])('the published form %s is what `npm run schemas` writes, byte for byte', (name, text) => {
  expect(readFileSync(join(schemaFolder, name), 'utf8')).toBe(text)
})

test('there is no published schema that the command does not write', () => {
  expect(readdirSync(schemaFolder).toSorted()).toEqual([...files.keys()].toSorted())
  expect(files.size).toBeGreaterThanOrEqual(14)
})
