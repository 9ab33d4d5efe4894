/** `npm run pictures [-- DIR]`: takes the pictures of the guides anew, from the fixture of a real edition; DIR is one that is built already. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { launch } from '../support/browser.ts'
import { build } from '../support/build-once.ts'
import { realFixture } from '../support/editions.ts'
import { serve } from '../support/serve.ts'
import { guidePictures, pictureFolder, saidFile, screen, take } from './pictures.ts'

const scratch = mkdtempSync(join(tmpdir(), 'pictures-'))
const dir = process.argv[2] ?? join(scratch, 'site')
if (!process.argv[2]) build(realFixture, dir)
const site = await serve(dir)
const browser = await launch()
try {
  const page = await browser.newPage({ viewport: screen, deviceScaleFactor: 2, colorScheme: 'light' })
  const said: Record<string, string> = {}
  mkdirSync(pictureFolder, { recursive: true })
  for (const picture of guidePictures) {
    const taken = await take(page, site.url, picture)
    const shot = await page.screenshot({ clip: taken.clip, fullPage: true })
    await sharp(shot)
      .png({ palette: true, colours: 32 })
      .toFile(join(pictureFolder, `${picture.name}.png`))
    said[picture.name] = taken.said
  }
  writeFileSync(saidFile, `${JSON.stringify(said, null, 2)}\n`)
} finally {
  await browser.close()
  await site.close()
  rmSync(scratch, { recursive: true, force: true })
}
