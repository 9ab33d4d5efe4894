import { Schema } from 'tableschema'
import { describe, expect, test } from 'vitest'
import { schemas } from '../../../src/model/schema/tables.ts'

describe.each(Object.values(schemas))('the schema of $name', (schema) => {
  test('is a Table Schema for an independent checker', async () => {
    // Its types say that it answers at once; it does not.
    const checked = await Promise.resolve(Schema.load(schema, { strict: false }))
    expect((checked.errors as unknown as Error[]).map((error) => error.message)).toEqual([])
    expect(checked.valid).toBe(true)
  })

  test('names every column in Vietnamese and English, each name once, in NFC', () => {
    const titles = schema.fields.flatMap((field) => [field.name, field.title])
    expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length)
    for (const field of schema.fields) {
      expect(field.name).toMatch(/^[a-z][a-z_]*(?:256)?$/)
      expect(field.title.normalize('NFC')).toBe(field.title)
      expect(field.titleEn).not.toBe('')
    }
  })

  test('its key is made of its own columns', () => {
    expect(schema.primaryKey.filter((name) => !schema.fields.some((field) => field.name === name))).toEqual([])
  })
})
