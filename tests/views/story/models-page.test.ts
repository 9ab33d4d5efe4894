import { describe, expect, test } from 'vitest'
import { modelsPage } from '../../../src/views/story/models-page.ts'
import { campaign } from '../../support/campaign.ts'
import { csv, model, sources, type Cells } from '../../support/small-edition.ts'

const shown = (models: readonly Cells[], files: Readonly<Record<string, string>> = {}) =>
  modelsPage(campaign({ files: { 'data/mo-hinh.csv': csv('mo-hinh', models), ...files } }))

describe('the register of models', () => {
  const models = [model('a', '90001', ''), model('b', '90002', '12/2025'), model('c', '90003', '2021'), model('d', '90001', '2023')]
  test('stands by the commune of today, the newest first', () =>
    expect(shown(models).places.map(({ name, models: here }) => [name, here.map(({ code }) => code).join(' ')])).toEqual([
      ['Xã Suối Tơ', 'b d a'],
      ['Xã Cầu', 'c'],
    ]))
  test('has an index by year, models without a year last', () =>
    expect(shown(models).years.map(({ year, models: then }) => [year, then.map(({ code }) => code).join(' ')])).toEqual([
      ['2025', 'b'],
      ['2023', 'd'],
      ['2021', 'c'],
      [null, 'a'],
    ]))
  test('says once that sources were read in part, only where one was', () => {
    expect(shown(models).anyPartly).toBe(false)
    expect(shown(models, { 'data/nguon.csv': csv('nguon', [{ ...sources[0], doc_du: 'khong' }]) }).anyPartly).toBe(true)
  })
  test('is empty in an edition without models', () => expect(shown([])).toEqual({ places: [], years: [], anyPartly: false }))
})
