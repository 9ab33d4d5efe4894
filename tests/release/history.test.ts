/** No secret in any commit: keys and tokens have shapes that nothing else has. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'

const shapes = [
  /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{36}/,
  /\bgithub_pat_\w{60}/,
  /\bglpat-[\w-]{20}/,
  /\bxox[abprs]-[\w-]{10}/,
  /\bnpm_[A-Za-z0-9]{36}\b/,
  /\bAIza[\w-]{35}\b/,
  /\b[a-z][a-z0-9+]*:\/\/[^\s/:@'"`<>${}]+:[^\s/:@'"`<>${}]{8,}@[a-z0-9]/,
]

/** What tests use in place of one. */
const invented = /:mat-khau@|abcdefghijklmnopqrstuvwxyz/

const hasSecret = (line: string): boolean =>
  shapes.some((shape) => {
    const [found] = shape.exec(line) ?? []
    return found !== undefined && !invented.test(found)
  })

test.each([
  ['a private key', ['-----BEGIN OPENSSH', 'PRIVATE KEY-----'].join(' ')],
  ['a key of a store', `AKIA${'Q7'.repeat(8)}`],
  ['a token of a host', `ghp_${'a1B2'.repeat(9)}`],
  ['a token of another', `glpat-${'x9'.repeat(10)}`],
  ['a token of a chat', `xoxb-${'12'.repeat(6)}`],
  ['a password in an address', ['https://an', 'matkhau-dai@example.org'].join(':')],
])('%s is known by its shape', (_, secret) => expect(hasSecret(`+ khoa = "${secret}"`)).toBe(true))

test('no commit has ever brought one', { timeout: 300_000 }, async () => {
  const log = spawn('git', ['log', '--all', '--format=commit %H', '-p', '-U0', '--no-color', '--no-ext-diff'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const found: string[] = []
  let [commit, lines] = ['', 0]
  for await (const line of createInterface({ input: log.stdout })) {
    lines += 1
    if (line.startsWith('commit ')) commit = line.slice(7, 15)
    else if (line.startsWith('+') && line.length < 2000 && hasSecret(line)) found.push(`${commit}: ${line.slice(0, 60)}`)
  }
  expect(lines).toBeGreaterThan(1000)
  expect(found).toEqual([])
})
