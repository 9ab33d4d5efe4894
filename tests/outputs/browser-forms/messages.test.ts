/** The program of the forms says every message in Vietnamese. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { programMessages } from '../../../src/language/interface/browser-forms-program.ts'
import { ownProgram, vietnameseMessages } from '../../../src/site/browser-forms/program.ts'

interface Messages {
  readonly [name: string]: string | Messages
}
const flat = (messages: Messages, before = ''): [string, string][] =>
  Object.entries(messages).flatMap(([name, text]) =>
    typeof text === 'string' ? [[`${before}${name}`, text]] : flat(text, `${before}${name}.`),
  )

const program = dirname(createRequire(import.meta.url).resolve('@sveltia/cms'))
const english = flat(JSON.parse(readFileSync(join(program, '..', 'locales', 'en-US.json'), 'utf8')) as Messages)
const vietnamese = new Map(flat(vietnameseMessages()))

/** What is the same in both languages. */
const same = /^(?:video|_sui\.text_editor\.url|file_size_units\.(?:kb|mb|gb|tb))$/

test('every message of the program has Vietnamese words', () => {
  expect(english.length).toBeGreaterThan(900)
  const left = english.filter(([name, text]) => !same.test(name) && (vietnamese.get(name) ?? text) === text).map(([name]) => name)
  expect(left).toEqual([])
})

test('our messages are of those that the program has, and keep what it puts in', () => {
  const known = new Map(english)
  for (const [name, text] of Object.entries(programMessages)) {
    const original = known.get(name) ?? ''
    expect.soft(original, name).not.toBe('')
    const asked = new Set([...original.matchAll(/\$\w+/g)].map(([variable]) => variable))
    for (const [variable] of text.matchAll(/\$\w+/g)) expect.soft(asked, name).toContain(variable)
    expect.soft(text.normalize('NFC'), name).toBe(text)
  }
})

test('the packed program asks no host unbidden', () => {
  const text = ownProgram(readFileSync(join(program, 'index.js'), 'utf8'))
  expect(text).not.toMatch(/jsdelivr|unpkg\.com\/@sveltia\/cms|githubstatus\.com\/api|hostedstatus/)
  expect(() => ownProgram(text)).toThrow('@sveltia/cms')
})
