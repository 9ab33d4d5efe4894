import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { versionsOf } from '../../../src/commands/store/version.ts'

const own = {
  'src/draw.ts': "import sharp from 'sharp'\nimport { colour } from './colour.ts'\n// Draws.\nexport const draw = () => sharp(colour)\n",
  'src/colour.ts': "export const colour = 'red'\n",
  'src/other.ts': 'export const other = 1\n',
  'node_modules/.package-lock.json': '{"sharp":"1.0.0"}',
  'package-lock.json': '{}',
}

/** The version of `src/draw.ts` in a project with these files. */
function version(changed: Readonly<Record<string, string>> = {}): string {
  const project = mkdtempSync(join(tmpdir(), 'version-'))
  onTestFinished(() => rmSync(project, { recursive: true, force: true }))
  for (const [name, text] of Object.entries({ ...own, ...changed })) {
    mkdirSync(dirname(join(project, name)), { recursive: true })
    writeFileSync(join(project, name), text)
  }
  return versionsOf(project)('src/draw.ts')
}

test.each([
  ['its own code', { 'src/draw.ts': own['src/draw.ts'].replace('sharp(colour)', 'sharp(colour, {})') }],
  ['code that it imports', { 'src/colour.ts': "export const colour = 'blue'\n" }],
  ['the packages that are installed', { 'node_modules/.package-lock.json': '{"sharp":"1.0.1"}' }],
])('%s makes another version', (_name, changed) => expect(version(changed)).not.toBe(version()))

test.each([
  ['another folder', {}],
  ['words of a comment', { 'src/draw.ts': own['src/draw.ts'].replace('// Draws.', '// Draws a picture.') }],
  ['a module that it does not import', { 'src/other.ts': 'export const other = 2\n' }],
])('%s makes none', (_name, changed) => expect(version(changed)).toBe(version()))

test('a module that is not there is an error', () => expect(() => versionsOf('.')('src/khong-co.ts')).toThrow())
