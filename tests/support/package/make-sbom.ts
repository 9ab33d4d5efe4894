/**
 * What the program is made of (CycloneDX 1.5, JSON), from the lock file alone: names, versions, licences, checksums. The same
 * lock gives the same bytes: npm's random number is taken from the content, its clock from the commit.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import packageJson from '../../../package.json' with { type: 'json' }

interface Bom {
  readonly metadata: { readonly timestamp?: string; readonly component: object }
}

/** `day`: ISO time of the commit that it is made of. */
export function sbom(day: string): string {
  const made = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  })
  const { metadata, ...bom } = JSON.parse(made) as Bom
  // npm names it after the folder that it lies in.
  const component = { ...metadata.component, name: packageJson.name, type: 'application' }
  const body = { ...bom, serialNumber: undefined, metadata: { ...metadata, timestamp: new Date(day).toISOString(), component } }
  const hash = createHash('sha256').update(JSON.stringify(body)).digest('hex')
  const uuid = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
  return `${JSON.stringify({ ...body, serialNumber: `urn:uuid:${uuid}` }, null, 2)}\n`
}

if (process.argv[1]?.endsWith('make-sbom.ts'))
  process.stdout.write(sbom(execFileSync('git', ['log', '-1', '--format=%cI'], { encoding: 'utf8' }).trim()))
