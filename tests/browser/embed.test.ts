/** Frames in other people's pages: the height in the snippet suffices at every width, and wastes little. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { host, subPath } from '../support/build-once.ts'
import { visitor } from '../support/visit.ts'

const widths = [320, 360, 480, 599, 600, 640, 1000]
/** Blank space under the words of a frame that a page may show at some width, px. */
const blankSpace = 240

/** Height that the page of an indicator tells others to give its frame. */
function snippet(dir: string, address: string): { height: number; src: string } {
  const page = readFileSync(join(dir, address, 'index.html'), 'utf8')
  const [, src, height] = /&lt;iframe src=(?:"|&quot;)(.+?)(?:"|&quot;).*? height=(?:"|&quot;)(\d+)(?:"|&quot;)/s.exec(page) ?? []
  return { height: Number(height), src: src! }
}

describe.each([
  { name: 'that', base: '', codes: ['bc1', 'bc9', 'bc22', 'ct4c1', 'bc41', 'bc58', 'bc3', 'bc2'] },
  { name: 'minhHoa', base: subPath, codes: ['bc1', 'ct2', 'ct4b', 'ct4c1', 'ct5a', 'ct1a', 'ct4c2', 'ct3'] },
] as const)('frames of the fixture $name', ({ name, base, codes }) => {
  const site = visitor(inject(name), base)

  test.each(codes.flatMap((code) => [`so-lieu/${code}/`, `en/so-lieu/${code}/`]))('%s', async (address) => {
    const { height, src } = snippet(inject(name), address)
    expect(height).toBeGreaterThan(100)
    await site.visit(src.slice(`${host}${base}/`.length), async (page) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 100 })
        const [needed, across] = await page.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth])
        expect.soft(needed, `${width} px`).toBeGreaterThan(100)
        expect.soft(needed, `${width} px`).toBeLessThanOrEqual(height)
        expect.soft(height - needed, `blank at ${width} px`).toBeLessThanOrEqual(blankSpace)
        expect.soft(across, `${width} px across`).toBeLessThanOrEqual(width)
      }
    })
  })
})
