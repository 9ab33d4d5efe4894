/** What comes with the packages of others: which may run something at their installation, and the list of them all. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sbom } from '../support/package/make-sbom.ts'
import packageJson from '../../package.json' with { type: 'json' }

interface Package {
  readonly version?: string
  readonly hasInstallScript?: boolean
  readonly link?: boolean
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Readonly<Record<string, Package>> }
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '')

test('packages with a script of installation are those that the guide names, each with its reason', () => {
  const [, section = ''] = /## Install scripts\n([\s\S]*?)(?=\n## |$)/.exec(readFileSync('MAINTAINING.md', 'utf8')) ?? []
  const named = [...section.matchAll(/^- `([^`]+)`: \S+ \S+ \S+.*$/gm)].map(([, name]) => name!)
  const found = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript)
  expect(named.sort()).toEqual([...new Set(found.map(([path]) => nameOf(path)))].sort())
})

test('the list of components has every package of the lock, and is the same the next time', () => {
  const list = sbom('2026-01-02T03:04:05+07:00')
  const bom = JSON.parse(list) as {
    bomFormat: string
    metadata: { timestamp: string; component: { name: string } }
    components: { name: string; version: string; hashes?: readonly object[] }[]
  }
  expect(bom).toMatchObject({
    bomFormat: 'CycloneDX',
    metadata: { timestamp: '2026-01-01T20:04:05.000Z', component: { name: packageJson.name } },
  })
  const listed = new Set(bom.components.map(({ name, version }) => `${name}@${version}`))
  const missing = Object.keys(packageJson.dependencies).filter(
    (name) => !listed.has(`${name}@${packages[`node_modules/${name}`]!.version}`),
  )
  expect(missing).toEqual([])
  expect(bom.components.filter(({ hashes }) => !hashes?.length).map(({ name }) => name)).toEqual([])
  expect(bom.components.length).toBeGreaterThan(500)
  expect(sbom('2026-01-02T03:04:05+07:00')).toBe(list)
})
