/** One page of each kind under its own policy: nothing of ours is refused, nothing of anybody else’s runs. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { pageKinds } from '../support/page-kinds.ts'
import { visitor } from '../support/visit.ts'
import { complaints } from '../support/watched.ts'

const dir = inject('that')

describe('a page of the site', () => {
  const site = visitor(dir)

  test.each(pageKinds(dir).map(({ name, page }) => [name, page.address] as const))('%s does all it does', async (_, address) => {
    expect(await site.blank((page) => complaints(page, site.home + address))).toEqual([])
  })

  test('gives its worker the one address that the policy knows', async () => {
    const names = await site.visit('', async (page) => {
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
      return await page.evaluate(() => {
        const policy = (globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }).trustedTypes
        return ['other', 'nep-moi'].map((name) => {
          try {
            policy.createPolicy(name, {})
            return `${name} made`
          } catch {
            return `${name} refused`
          }
        })
      })
    })
    // Not even its own name can be taken a second time.
    expect(names).toEqual(['other refused', 'nep-moi refused'])
  })
})

describe('a page that somebody has tampered with', () => {
  const away = mkdtempSync(join(tmpdir(), 'nep-moi-policy-'))
  afterAll(() => rmSync(away, { recursive: true }))
  const planted = [
    ['a script', '<script>document.title = "ran"</script>'],
    ['a handler', '<img src="/none.png" onerror="document.title = \'ran\'">'],
    ['an address that is a program', '<iframe src="javascript:parent.document.title = \'ran\'"></iframe>'],
    ['a script of another host', '<script src="http://127.0.0.1:9/x.js"></script>'],
    ['a form to another host', '<form id="f" action="http://127.0.0.1:9/"><input name="a"></form>'],
    ['another base', '<base href="http://127.0.0.1:9/">'],
  ] as const
  const home = readFileSync(join(dir, 'index.html'), 'utf8')
  for (const [i, [, markup]] of planted.entries())
    writeFileSync(
      join(away, `${i}.html`),
      home.replace('<main', () => `${markup}<main`),
    )
  for (const name of ['favicon.svg', '404.html']) cpSync(join(dir, name), join(away, name))
  const site = visitor(away)

  test.each(planted.map(([name], i) => [name, i] as const))('runs nothing of %s', async (_, i) => {
    const { title, refused } = await site.blank(async (page) => {
      const refused: string[] = []
      page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
      await page.goto(`${site.home}${i}.html`)
      await page.evaluate(() => document.querySelector<HTMLFormElement>('#f')?.requestSubmit())
      await page.waitForTimeout(100)
      return { title: await page.title(), refused }
    })
    expect(title).not.toBe('ran')
    expect(refused.join('\n')).toContain('Content Security Policy')
  })
})
