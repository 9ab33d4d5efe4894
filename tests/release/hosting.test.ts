/** What real web servers answer with the files that a build writes for them, at the root of a host and under a sub-path. */
import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { packTexts } from '../../src/commands/deploy/packed.ts'
import { release } from '../../src/commands/deploy/server.ts'
import { headersOf, safeHeader } from '../../src/outputs/hosting/headers.ts'
import { filesForServers } from '../../src/outputs/hosting/server-files.ts'
import { contentType } from '../../src/outputs/hosting/media-types.ts'
import { moves } from '../../src/outputs/hosting/site-address.ts'
import { addressesAt } from '../../src/views/addresses.ts'
import { renditionsOf, type Renditions } from '../../src/views/rendition.ts'
import { fixtures } from '../support/renditions.ts'
import { scratch, smallBuild } from '../support/small-build.ts'
import { apache, caddy, hasProgram, nginx, sendsBrotli } from '../support/web-servers.ts'

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Buffer
}

/** One request, as it travels: nothing is followed or unpacked. */
const ask = (address: string, sent: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((done, fail) => {
    get(address, { headers: { 'X-Forwarded-Proto': 'https', ...sent } }, (answer) => {
      const parts: Buffer[] = []
      answer
        .on('data', (part: Buffer) => parts.push(part))
        .on('end', () => done({ status: answer.statusCode!, headers: answer.headers as Answer['headers'], body: Buffer.concat(parts) }))
    }).on('error', fail)
  })

const long = (text: string) => `<!doctype html><title>${text}</title>${`<p>${text}</p>`.repeat(200)}</html>`
const pages = {
  'so-tay/index.html': long('Sổ tay'),
  'en/index.html': long('Home'),
  'nhung/ct2/index.html': long('Biểu đồ'),
  'en/nhung/ct2/index.html': long('Chart'),
  'so-tay/nhung/index.html': long('Trang có tên ấy'),
  '404.html': long('Không tìm thấy'),
  'en/404.html': long('Not found'),
  'data/so-lieu.csv': `value\n${'1\n'.repeat(600)}`,
  'data/ct2.bib': '@misc{a}',
  'manifest.webmanifest': '{}',
  'anh/ct2-00000000.svg': '<svg></svg>',
  'anh/chup/a-00000000.jpg': 'ảnh',
  '_astro/anh.00000000.webp': 'ảnh',
  '.well-known/security.txt': 'Contact: mailto:a@b.example\n',
}

const site = fixtures['minh-hoa']
const sites = [
  ['at the root of a host', ''],
  ['under a sub-path', '/thu/minh-hoa'],
] as const

/** A build with what its hosts are told. */
function built(
  base: string,
  stamp = 'mot',
): { readonly out: string; readonly renditions: Renditions; readonly file: (name: string) => string } {
  const renditions = renditionsOf(site().vi.publication, addressesAt(base || '/', null))
  const own = Object.fromEntries(filesForServers(renditions).map(({ path, body }) => [path, body() as string]))
  const old = Object.fromEntries(moves(renditions).map(([from]) => [`${from.slice(base.length + 1)}index.html`, long('chuyển')]))
  const out = smallBuild(stamp, { ...pages, ...old, ...own })
  return { out, renditions, file: (name) => readFileSync(join(out, name), 'utf8') }
}

/** The same, released to a folder of this machine with packed copies; an earlier release left its assets. */
async function released(base: string) {
  const folder = join(scratch('noi-dat'), 'trang')
  const before = built(base, 'truoc')
  release({ kind: 'folder', path: folder }, [before.out], 'r1', 'a'.repeat(16))
  const now = built(base)
  const packed = scratch('nen')
  await packTexts(now.out, packed)
  release({ kind: 'folder', path: folder }, [packed, now.out], 'r2', 'a'.repeat(16))
  return { ...now, folder }
}

type Serve = (base: string) => Promise<{ readonly address: string; readonly renditions: Renditions }>

const servers: readonly {
  readonly name: string
  readonly isThere: boolean
  readonly serve: Serve
  readonly encodings: readonly string[]
  readonly keepsAssets: boolean
}[] = [
  {
    name: 'nginx',
    isThere: hasProgram('nginx', '-v') && hasProgram('rsync', '--version'),
    encodings: ['gzip', ...(sendsBrotli ? ['br'] : [])],
    keepsAssets: true,
    serve: async (base) => {
      const { file, folder, renditions } = await released(base)
      return { address: `${await nginx(file('.may-chu/nginx.conf'), folder)}${base}`, renditions }
    },
  },
  {
    name: 'Caddy',
    isThere: hasProgram('caddy', 'version') && hasProgram('rsync', '--version'),
    encodings: ['gzip', 'br', 'zstd'],
    keepsAssets: true,
    serve: async (base) => {
      const { file, folder, renditions } = await released(base)
      return { address: `${await caddy(file('.may-chu/Caddyfile'), folder)}${base}`, renditions }
    },
  },
  {
    name: 'Apache',
    isThere: hasProgram('apache2', '-v'),
    encodings: [],
    keepsAssets: false,
    serve: async (base) => {
      const { out, renditions } = built(base)
      return { address: `${await apache(out, base)}${base}`, renditions }
    },
  },
]

beforeAll(() => {
  for (const { name, isThere } of servers) if (!isThere) process.stdout.write(`${name} is not here; what it answers was not tested.\n`)
})

describe.each(servers)('$name', ({ isThere, serve, encodings, keepsAssets }) => {
  describe.skipIf(!isThere).each(sites)('%s', (_, base) => {
    test('sends what the house says, with the right kind', async () => {
      const { address } = await serve(base)
      const asked = ['', 'so-tay/', 'en/', 'nhung/ct2/', 'en/nhung/ct2/', 'so-tay/nhung/', '_astro/mot.css', '_astro/mot.js']
      for (const path of [...asked, ...Object.keys(pages).filter((name) => !name.endsWith('.html'))]) {
        const { status, headers } = await ask(`${address}/${path}`)
        expect.soft(status, path).toBe(200)
        for (const [name, value] of Object.entries(headersOf(path))) expect.soft(headers[name.toLowerCase()], `${path} ${name}`).toBe(value)
        const kind = headers['content-type']?.replace(/;\s*/, '; ').toLowerCase()
        expect.soft(kind, path).toBe(contentType(path === '' || path.endsWith('/') ? 'index.html' : path))
      }
      const unsafe = await ask(`${address}/so-tay/`, { 'X-Forwarded-Proto': 'http' })
      expect.soft(unsafe.headers[safeHeader.toLowerCase()]).toBeUndefined()
    })

    test('answers what is not there in its language, and never for ever', async () => {
      const { address } = await serve(base)
      const missing = [
        'khong-co/',
        'so-tay/khong-co',
        '_astro/khong-co.js',
        'data/khong-co.csv',
        '.nep-moi',
        '.htaccess',
        '_headers',
        '_redirects',
        '.may-chu/nginx.conf',
      ]
      for (const [path, title] of [...missing.map((one) => [one, 'Không tìm thấy'] as const), ['en/not-there/', 'Not found'] as const]) {
        const { status, headers, body } = await ask(`${address}/${path}`)
        expect.soft(status, path).toBe(404)
        expect.soft(body.toString(), path).toContain(title)
        expect.soft(headers['content-type']?.toLowerCase(), path).toMatch(/^text\/html; ?charset=utf-8$/)
        for (const [name, value] of Object.entries(headersOf('khong-co/')))
          expect.soft(headers[name.toLowerCase()], `${path} ${name}`).toBe(value)
      }
    })

    test('leads on from pages that moved, and to the slash of a folder', async () => {
      const { address, renditions } = await serve(base)
      const origin = new URL(address).origin
      const moved = moves(renditions)
      expect(moved).toHaveLength(4)
      for (const [from, to] of moved) {
        const { status, headers } = await ask(`${origin}${from}`)
        expect.soft(status, from).toBe(301)
        expect.soft(headers['location']!.replace(origin, ''), from).toBe(to)
      }
      const folder = await ask(`${address}/so-tay`)
      expect.soft([301, 308], `so-tay ${folder.status}`).toContain(folder.status)
      expect.soft(folder.headers['location']!.replace(origin, '')).toBe(`${base}/so-tay/`)
    })

    test.skipIf(encodings.length === 0)('sends packed files as they lie, which unpack to what was built', async () => {
      const { address } = await serve(base)
      const unpack = { gzip: gunzipSync, br: brotliDecompressSync, zstd: zstdDecompressSync } as const
      for (const encoding of encodings)
        for (const [path, text] of [
          ['so-tay/', pages['so-tay/index.html']],
          ['data/so-lieu.csv', pages['data/so-lieu.csv']],
        ] as const) {
          const { headers, body } = await ask(`${address}/${path}`, { 'Accept-Encoding': encoding })
          expect.soft(headers['content-encoding'], `${path} ${encoding}`).toBe(encoding)
          expect.soft(headers['vary'], path).toMatch(/accept-encoding/i)
          // A server that packs by itself does not know the length beforehand.
          expect.soft(Number(headers['content-length']), path).toBe(body.length)
          expect.soft(unpack[encoding as keyof typeof unpack](body).toString(), path).toBe(text)
        }
      const plain = await ask(`${address}/so-tay/`, { 'Accept-Encoding': 'identity' })
      expect.soft(plain.headers['content-encoding']).toBeUndefined()
      expect.soft(plain.body.toString()).toBe(pages['so-tay/index.html'])
    })

    test('asks again for a page that did not change, for no bytes', async () => {
      const { address } = await serve(base)
      const first = await ask(`${address}/so-tay/`)
      const again = await ask(`${address}/so-tay/`, { 'If-None-Match': first.headers['etag']! })
      expect([again.status, again.body.length]).toEqual([304, 0])
    })

    test.skipIf(!keepsAssets)('still has the assets of the release before, and nothing else of it', async () => {
      const { address } = await serve(base)
      const { status, headers, body } = await ask(`${address}/_astro/truoc.css`)
      expect([status, body.toString(), headers['cache-control']]).toEqual([
        200,
        '/*truoc*/',
        headersOf('_astro/truoc.css')['Cache-Control'],
      ])
      expect((await ask(`${address}/.danh-sach/r1`)).status).toBe(404)
    })
  })
})

/** Readers at once, and requests of each: some seconds on a small machine. */
const [readers, requests] = [32, 250]

test.skipIf(!servers[0]!.isThere)('nginx with many readers at once fails none, and never packs a page while they wait', async () => {
  const { address } = await servers[0]!.serve('')
  const paths = ['so-tay/', 'en/', 'nhung/ct2/', '_astro/mot.css', 'data/so-lieu.csv']
  const met = { right: 0, wrong: 0, bytes: 0 }
  const reader = async () => {
    for (let i = 0; i < requests; i++) {
      const { status, headers, body } = await ask(`${address}/${paths[i % paths.length]!}`, { 'Accept-Encoding': 'gzip' })
      // What is packed while it is sent comes in chunks of no known length.
      if (status === 200 && headers['content-length'] === String(body.length)) met.right++
      else met.wrong++
      met.bytes += body.length
    }
  }
  const begun = performance.now()
  await Promise.all(Array.from({ length: readers }, reader))
  const seconds = (performance.now() - begun) / 1000
  process.stdout.write(`nginx: ${Math.round(met.right / seconds)} answers a second, ${Math.round(met.bytes / met.right)} bytes each\n`)
  expect(met).toMatchObject({ right: readers * requests, wrong: 0 })
})
