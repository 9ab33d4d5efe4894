/** The pictures in the guides for staff show pages as they are: where a page says something else today, they are to be taken anew. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, inject, test } from 'vitest'
import { guidePictures, pictureFolder, saidFile, screen, take } from '../guides/pictures.ts'
import { visitor } from '../support/visit.ts'

const site = visitor(inject('that'))
const said = JSON.parse(readFileSync(saidFile, 'utf8')) as Record<string, string>

test('each has words of today', () => expect(Object.keys(said)).toEqual(guidePictures.map(({ name }) => name)))

test.each(guidePictures)('$name says what the page says; if not: npm run pictures', async (picture) => {
  await site.blank(
    async (page) => {
      const { clip, said: now } = await take(page, site.home, picture)
      expect(now).toBe(said[picture.name])
      const { width, height } = await sharp(join(pictureFolder, `${picture.name}.png`)).metadata()
      expect(width).toBe(2 * clip.width)
      // Letters of another machine are a little wider or higher.
      expect(height / (2 * clip.height)).toBeGreaterThan(0.8)
      expect(height / (2 * clip.height)).toBeLessThan(1.25)
    },
    { viewport: screen },
  )
})
