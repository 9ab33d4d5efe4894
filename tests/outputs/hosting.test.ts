/** `_headers` and `_redirects`, read by the programs of Netlify, and by the rules that Cloudflare has published. */
import { parseAllHeaders } from '@netlify/headers-parser'
import { parseAllRedirects } from '@netlify/redirect-parser'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { cloudHeaders, cloudRedirects } from '../../src/outputs/hosting/cloud.ts'
import { headersOf } from '../../src/outputs/hosting/headers.ts'
import { nginxConf } from '../../src/outputs/hosting/nginx.ts'
import { moves } from '../../src/outputs/hosting/site-address.ts'
import { addressesAt } from '../../src/views/addresses.ts'
import { renditionsOf, type Renditions } from '../../src/views/rendition.ts'
import { fixtures } from '../support/renditions.ts'

const at = (base: string, host = 'https://nepmoi.example'): Renditions =>
  renditionsOf(fixtures['minh-hoa']().vi.publication, addressesAt(base || '/', host))

function written(name: string, text: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'tep-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  writeFileSync(join(dir, name), text)
  return join(dir, name)
}

/** A splat stands for anything. */
const fits = (pattern: string, path: string) => new RegExp(`^${pattern.split('*').map(RegExp.escape).join('.*')}$`).test(path)
const paths = ['', 'so-tay/', 'nhung/ct2/', 'en/nhung/ct2/', 'en/', '_astro/a.1.css', '_astro/a.1.webp', 'so-tay/nhung/', 'data/ct2.csv']

/** What a host sends without being told: it asks again for everything. */
const expected = (path: string) => {
  const { 'Cache-Control': cache, ...headers } = headersOf(path)
  return cache === 'no-cache' ? headers : { ...headers, 'Cache-Control': cache }
}

/** The rules of Cloudflare: what two rules say of one header is joined, unless the later takes it back first. */
function sentByCloudflare(file: string, path: string): Readonly<Record<string, string>> {
  const sent = new Map<string, string>()
  let holds = false
  for (const line of file.split('\n').filter(Boolean)) {
    const [, name = '', value = ''] = /^ {2}(?:! )?([^:]+)(?:: (.*))?$/.exec(line) ?? []
    if (name === '') holds = fits(line, path)
    else if (holds && line.startsWith('  ! ')) sent.delete(name)
    else if (holds) sent.set(name, [...(sent.has(name) ? [sent.get(name)] : []), value].join(', '))
  }
  return Object.fromEntries(sent)
}

describe.each(['', '/thu/minh-hoa'])('below “%s”', (base) => {
  const site = at(base)
  test('Netlify finds no fault in the headers, and sends what the house says', async () => {
    const file = written('_headers', cloudHeaders(site))
    const { headers, errors } = await parseAllHeaders({ headersFiles: [file], configHeaders: [], minimal: true })
    expect(errors).toEqual([])
    for (const path of paths) {
      const rules = headers.filter((rule) => fits(rule.for, `${base}/${path}`))
      expect(Object.assign({}, ...rules.map(({ values }) => values)), path).toEqual(expected(path))
    }
  })
  test('Cloudflare sends the same, within its limits', () => {
    const file = cloudHeaders(site)
    for (const path of paths) expect(sentByCloudflare(file, `${base}/${path}`), path).toEqual(expected(path))
    expect(file.split('\n').filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100)
    expect(Math.max(...file.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(2000)
  })
  test('Netlify leads on from every old address although a page stands there, and answers English readers in English', async () => {
    const file = written('_redirects', cloudRedirects(site))
    const { redirects, errors } = await parseAllRedirects({ redirectsFiles: [file], configRedirects: [], minimal: true })
    expect(errors).toEqual([])
    const rules = redirects as readonly { readonly from: string }[]
    for (const [from, to] of moves(site)) expect(rules.find((rule) => rule.from === from)).toMatchObject({ to, status: 301, force: true })
    expect(rules.at(-1)).toMatchObject({ from: `${base}/en/*`, to: `${base}/en/404.html`, status: 404 })
  })
  test('Cloudflare leads on, too: it passes over the lines that are not meant for it', () => {
    const lines = cloudRedirects(site).split('\n').filter(Boolean)
    const read = lines.map((line) => line.split(' ')).filter(([, , status]) => [200, 301, 302, 303, 307, 308].includes(Number(status)))
    expect(read.map(([from, to]) => [from, to])).toEqual(moves(site))
    expect(read.length).toBeLessThanOrEqual(2000)
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000)
  })
})

test('charts for embedding alone may be framed, assets alone are kept for ever, and the rest holds everywhere', () => {
  const having = (name: string, value: RegExp) => paths.filter((path) => value.test(headersOf(path)[name] ?? ''))
  expect(having('Content-Security-Policy', /frame-ancestors \*/)).toEqual(['nhung/ct2/', 'en/nhung/ct2/'])
  expect(having('Content-Security-Policy', /frame-ancestors 'none'/)).toHaveLength(paths.length - 2)
  expect(having('Cache-Control', /max-age=31536000, immutable/)).toEqual(['_astro/a.1.css'])
  expect(having('Cache-Control', /^no-cache$/)).toHaveLength(paths.length - 1)
  expect(having('X-Content-Type-Options', /^nosniff$/)).toEqual(paths)
  expect(having('Strict-Transport-Security', /^max-age=\d{8}/)).toEqual(paths)
  expect(having('Cross-Origin-Opener-Policy', /^same-origin$/)).toEqual(paths)
  expect(having('Referrer-Policy', /^same-origin$/)).toEqual(paths)
  expect(having('Permissions-Policy', /camera=\(\).*geolocation=\(\).*microphone=\(\)/)).toEqual(paths)
})

test('two sites on one nginx share no variable', () => {
  const own = (host: string) => new Set(nginxConf(at('', host)).match(/\$nm_\w+/g))
  const [one, other] = [own('https://a.example'), own('https://b-2.example')]
  expect(one.size).toBe(5)
  expect([...one].filter((name) => other.has(name))).toEqual([])
})

test('no file of a server names a script by its fingerprint: these differ from release to release', () =>
  expect(cloudHeaders(at('')) + nginxConf(at(''))).not.toMatch(/sha256-/))
