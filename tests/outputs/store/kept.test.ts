import { buildSync } from 'esbuild'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { keptNow, keptSoon, useStore, type Maker } from '../../../src/outputs/store/kept.ts'

const maker: Maker = { kind: 'test', source: 'src/a.ts' }
const bytes = (text: string) => Uint8Array.from(Buffer.from(text))

/** A store in memory that notes under which keys it was asked. */
function memory(version = (source: string) => `1 ${source}`) {
  const things = new Map<string, Uint8Array<ArrayBuffer>>()
  const asked: string[] = []
  useStore({
    version,
    recall: (key) => {
      asked.push(key)
      return things.get(key) ?? null
    },
    keep: (key, made) => things.set(key, made),
  })
  return { things, asked }
}
afterEach(() => useStore(null))

/** The key that inputs are asked for by. */
function keyOf(inputs: readonly (string | Uint8Array)[], by: Partial<Maker> = {}, version?: (source: string) => string): string {
  const { asked } = memory(version)
  keptNow({ ...maker, ...by }, inputs, () => bytes(''))
  return asked[0]!
}

describe('what is drawn', () => {
  test('is drawn once', async () => {
    memory()
    expect(keptNow(maker, ['a'], () => bytes('first'))).toEqual(bytes('first'))
    expect(keptNow(maker, ['a'], () => bytes('second'))).toEqual(bytes('first'))
    expect(await keptSoon(maker, ['a'], () => Promise.resolve(bytes('third')))).toEqual(bytes('first'))
    expect(await keptSoon(maker, ['b'], () => Promise.resolve(bytes('soon')))).toEqual(bytes('soon'))
    expect(keptNow(maker, ['b'], () => bytes('now'))).toEqual(bytes('soon'))
  })

  test('is drawn every time without a store', async () => {
    expect(keptNow(maker, ['a'], () => bytes('first'))).toEqual(bytes('first'))
    expect(keptNow(maker, ['a'], () => bytes('second'))).toEqual(bytes('second'))
    expect(await keptSoon(maker, ['a'], () => Promise.resolve(bytes('third')))).toEqual(bytes('third'))
  })

  test('is not kept where it cannot be drawn', async () => {
    const { things } = memory()
    const fail = () => {
      throw new Error('torn')
    }
    expect(() => keptNow(maker, ['a'], fail)).toThrow('torn')
    await expect(keptSoon(maker, ['a'], () => Promise.reject(new Error('torn')))).rejects.toThrow('torn')
    expect(things.size).toBe(0)
  })
})

describe('a key', () => {
  const own = keyOf(['a', 'b'])
  test('is a SHA-256, the same for the same bytes in either form', () => {
    expect(own).toMatch(/^[0-9a-f]{64}$/)
    expect(keyOf([bytes('a'), 'b'])).toBe(own)
  })
  test.each<[string, () => string]>([
    ['other bytes', () => keyOf(['a', 'c'])],
    ['bytes that are cut elsewhere', () => keyOf(['ab', ''])],
    ['bytes in another order', () => keyOf(['b', 'a'])],
    ['more bytes', () => keyOf(['a', 'b', ''])],
    ['another kind', () => keyOf(['a', 'b'], { kind: 'other' })],
    ['another version', () => keyOf(['a', 'b'], {}, (source) => `2 ${source}`)],
    ['another module', () => keyOf(['a', 'b'], { source: 'src/b.ts' })],
  ])('is another one for %s', (_name, other) => expect(other()).not.toBe(own))
})

describe('whatever is kept', () => {
  const files = readdirSync('src/outputs', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const named = files.flatMap((name) => {
    const text = readFileSync(join('src/outputs', name), 'utf8')
    if (!/\bkept(?:Now|Soon)\(\{/.test(text)) return []
    return [[`src/outputs/${name.replaceAll('\\', '/')}`, /'(src\/outputs\/[^']+)'/.exec(text)?.[1] ?? ''] as const]
  })
  test('is of several kinds', () => expect(named.length).toBeGreaterThan(4))
  test.each(named)('in %s names the module that draws it', (file, source) => expect(source).toBe(file))
  test.each(named)('in %s is not drawn anew for code that draws nothing', (file) => {
    const { metafile } = buildSync({
      entryPoints: [file],
      bundle: true,
      write: false,
      metafile: true,
      packages: 'external',
      platform: 'node',
    })
    expect(Object.keys(metafile.inputs).filter((path) => /^src\/(?:edition|views|site|commands)\//.test(path))).toEqual([])
  })
})
