/** Reading front-matter fields one by one: each failure is a finding with its line, and reading goes on. */
import * as say from '../../language/findings/content.ts'
import type { Finding } from '../../model/finding.ts'
import type { Bilingual, IsoDate, Period } from '../../model/types.ts'
import { readDate, readPeriod } from '../read/period.ts'
import { nearest } from '../read/suggest.ts'
import type { YamlValues } from './yaml.ts'

export interface FieldReader {
  text(key: string, required?: boolean): string
  both(key: string, required?: boolean): Bilingual
  integer(key: string, otherwise: number): number
  date(key: string, required?: boolean): IsoDate | null
  period(key: string): Period | null
  list(key: string): readonly string[]
  choice<T extends string>(key: string, choices: readonly T[], otherwise: T | null): T
  /** Reports every key that no reader asked for. */
  unknownKeys(known: readonly string[]): void
}

export function fieldReader(yaml: YamlValues, findings: Finding[]): FieldReader {
  const complain = (key: string, rule: string, phrase: Finding['phrase'], value?: unknown) =>
    findings.push({ level: 'error', rule, ...yaml.place(key), ...(value === undefined ? {} : { value: show(value) }), phrase })

  const text = (key: string, required = false): string => {
    const value = yaml.values[key]
    if (value === undefined || value === null || value === '') {
      if (required) complain(key, 'missing-value', say.missingKey(key))
      return ''
    }
    if (typeof value === 'string' || typeof value === 'number') return String(value).normalize('NFC').trim()
    complain(key, 'front-matter-type', say.notText(key), value)
    return ''
  }
  return {
    text,
    both: (key, required = false) => {
      const vi = text(key, required)
      return { vi, en: text(`${key}_en`) || vi }
    },
    integer: (key, otherwise) => {
      const value = yaml.values[key]
      if (value === undefined || value === null) return otherwise
      if (typeof value === 'number' && Number.isInteger(value)) return value
      complain(key, 'front-matter-type', say.notInteger(key), value)
      return otherwise
    },
    date: (key, required = false) => {
      const value = text(key, required)
      if (value === '') return null
      const read = readDate(value)
      if (read.ok) return read.date
      complain(key, read.rule, read.phrase, value)
      return null
    },
    period: (key) => {
      const value = text(key)
      if (value === '') return null
      const read = readPeriod(value)
      if (read.ok) return read.period
      complain(key, read.rule, read.phrase, value)
      return null
    },
    list: (key) => {
      const value = yaml.values[key]
      if (value === undefined || value === null) return []
      if (Array.isArray(value) && value.every((item) => typeof item === 'string' || typeof item === 'number')) return value.map(String)
      complain(key, 'front-matter-type', say.notList(key), value)
      return []
    },
    choice: (key, choices, otherwise) => {
      const value = text(key, otherwise === null)
      const found = choices.find((choice) => choice === value)
      if (found) return found
      if (value !== '') complain(key, 'unknown-value', say.notChoice(key, value, choices, nearest(value, choices)), value)
      return otherwise ?? choices[0]!
    },
    unknownKeys: (known) => {
      for (const key of Object.keys(yaml.values)) {
        if (!known.includes(key)) complain(key, 'unknown-key', say.unknownKey(key, nearest(key, known)))
      }
    },
  }
}

function show(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 80)
}
