import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { datapackage } from '../../src/outputs/datapackage.ts'
import { deedsSchema } from '../../src/outputs/deeds-csv.ts'
import { figuresCsv } from '../../src/outputs/figures-csv.ts'
import { figuresSchema } from '../../src/outputs/figures-schema.ts'
import { editions } from './editions.ts'

interface Descriptor {
  readonly homepage?: string
  readonly licenses: readonly { readonly name: string; readonly title: string }[]
  readonly resources: readonly Record<string, unknown>[]
}

describe.each(editions)('the data package of $dir', ({ edition, lookup }) => {
  const deeds = 'code\r\n'
  const csvOf = (code: string | null) =>
    figuresCsv(code === null ? edition.observations : edition.observations.filter((o) => o.indicator === code), lookup)

  test('tells of each file its separator, bytes and fingerprint, and names one schema for all', () => {
    const { resources, licenses, homepage } = datapackage(edition, csvOf, {
      homepage: null,
      schemaPath: 'schema.json',
      deeds,
    }) as Descriptor
    expect(homepage).toBeUndefined()
    expect(resources).toHaveLength(edition.indicators.length + 2)
    expect(resources.at(-1)).toMatchObject({ path: 'viec-lam.csv', bytes: deeds.length, schema: deedsSchema })
    for (const [i, resource] of resources.slice(0, -1).entries()) {
      const csv = csvOf(i === 0 ? null : edition.indicators[i - 1]!.code)
      expect(resource).toMatchObject({ dialect: { delimiter: ',' }, bytes: new TextEncoder().encode(csv).length, schema: 'schema.json' })
      expect(resource['hash']).toBe(`sha256:${createHash('sha256').update(csv).digest('hex')}`)
    }
    expect(licenses[0]).toMatchObject({ name: 'CC-BY-4.0' })
    expect(licenses[0]!.title).toContain('proposed')
  })

  test('a copy that is kept holds its schema itself and names no address', () => {
    const kept = datapackage({ ...edition, indicators: [] }, csvOf) as Descriptor
    expect(kept.resources).toHaveLength(1)
    expect(kept.resources[0]!['schema']).toEqual(figuresSchema)
    expect(kept.homepage).toBeUndefined()
  })

  test('the schema asks for what every row has', () => {
    const constraints = Object.fromEntries(figuresSchema.fields.map(({ name, constraints: own }) => [name, own]))
    expect(constraints['status']).toMatchObject({ required: true })
    expect(constraints['status']!.enum).toContain('suppressed')
    expect(
      new Set(edition.observations.map((o) => (o.state === 'figure' ? o.status : o.reason))).difference(
        new Set(constraints['status']!.enum),
      ).size,
    ).toBe(0)
    expect('2024-11').toMatch(new RegExp(`^(?:${constraints['period']!.pattern})$`))
    expect('11/2024').not.toMatch(new RegExp(`^(?:${constraints['period']!.pattern})$`))
  })
})
