import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { mapInline, pagePolicy, withPolicy } from '../../src/outputs/policy.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const page = (more = '') => `<head><title>Một</title><meta charset="utf-8"/><style>p{color:red}</style>${more}</head><p>Chữ`
const rules = (policy: string): Readonly<Record<string, string>> =>
  Object.fromEntries<string>(policy.split(';').map((rule) => [rule.split(' ')[0] ?? '', rule.slice(rule.indexOf(' ') + 1)]))

describe('the policy of a page', () => {
  test('lets nothing in but what the page carries, by its hash', () => {
    const policy = rules(pagePolicy(page('<script>a()</script><script data-x="1">b()</script>')))
    expect(policy['default-src']).toBe("'none'")
    expect(policy['style-src']).toBe(hash('p{color:red}'))
    expect(policy['script-src']).toBe(`${hash('a()')} ${hash('b()')}`)
    expect(policy['connect-src']).toBeUndefined()
  })

  test('names no script where there is none', () => expect(rules(pagePolicy(page()))).not.toHaveProperty('script-src'))

  test.each([
    ['structured data', '<script type="application/ld+json">{"a":1}</script>'],
    ['an attribute', '<p title="<script>x()</script>">'],
    ['an attribute in single quotes', "<p title='<style>x{}</style>'>"],
  ])('takes %s for no program', (_, markup) => expect(pagePolicy(page(markup))).toBe(pagePolicy(page())))

  test.each(['<script type="module" src="/_astro/a.js"></script>', '<button data-script="/_astro/aloud.js">'])(
    'lets files of its own host in where the page asks for them: %s',
    (markup) => {
      const policy = rules(pagePolicy(page(markup)))
      expect(policy['script-src']).toMatch(/^'self'/)
      expect(policy['connect-src']).toBe("'self'")
    },
  )

  test('lets sound in where there is some', () => expect(rules(pagePolicy(page('<audio controls>')))['media-src']).toBe("'self' blob:"))

  test('stands behind the character set and before all that it speaks of', () => {
    const html = withPolicy(page('<script>a()</script>'))
    expect(html).toMatch(/<meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy" content="[^"]*"><style>/)
  })

  test('is not said twice', () => expect(withPolicy(withPolicy(page()))).toBe(withPolicy(page())))

  test('wants a place', () => expect(() => withPolicy('<p>')).toThrow('character set'))
})

test('a replaced part keeps its attributes, and a dollar sign is a dollar sign', () =>
  expect(mapInline('<script data-a="1">x</script>', () => '$&')).toBe('<script data-a="1">$&</script>'))
