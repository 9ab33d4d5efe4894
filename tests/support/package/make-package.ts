/**
 * `npm run package -- FOLDER`: the folder that `npm pack` makes the package of. Node runs no TypeScript of a dependency, so the
 * code is compiled; nobody sees the overrides of a dependency, so the exact packages that were tested go along as a shrinkwrap.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly engines: object
  readonly dependencies: object
  readonly optionalDependencies: object
}

/** What is copied as it is, besides all of `src/` that is no TypeScript. */
const asTheyAre = ['LICENSE', 'public/favicon.svg']
/** Commands for whoever changes the program itself. */
const forDevelopers = /^src\/commands\/(?:schemas\.ts|schemas\/)/

export function makePackage(out: string): void {
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), text)
  }
  const copy = (path: string) => {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    copyFileSync(path, join(out, path))
  }
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
  put('package.json', `${JSON.stringify(manifestOf(manifest), null, 2)}\n`)
  put('npm-shrinkwrap.json', `${JSON.stringify(shrinkwrapOf(manifest), null, 2)}\n`)
  put('README.md', readFileSync('tests/support/package/README.md', 'utf8'))
  put('astro.config.mjs', renamed(readFileSync('astro.config.mjs', 'utf8')))
  for (const path of asTheyAre) copy(path)
  for (const entry of readdirSync('src', { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).replaceAll('\\', '/')
    if (!entry.isFile() || path.endsWith('.d.ts') || forDevelopers.test(path)) continue
    if (path.endsWith('.ts')) put(path.replace(/\.ts$/, '.js'), compiled(readFileSync(path, 'utf8')))
    else if (/\.(?:astro|mjs)$/.test(path)) put(path, renamed(readFileSync(path, 'utf8')))
    else copy(path)
  }
}

function compiled(source: string): string {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  })
  return renamed(outputText)
}

/** Names of modules of ours, wherever they stand in quotation marks, by the ending that they have in the package. */
const renamed = (source: string): string => source.replace(/(['"`])((?:\.{1,2}|src)\/[^'"`\n]*)\.ts\1/g, '$1$2.js$1')

const manifestOf = ({ name, version, license, engines, dependencies, optionalDependencies }: Manifest): object => ({
  name,
  version,
  description: 'A static site by which a locality publishes a public campaign: handbook, stories, indicator charts',
  license,
  type: 'module',
  engines,
  bin: { 'nep-moi': 'src/commands/run.mjs' },
  dependencies,
  optionalDependencies,
})

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>
}

/** The lock of this repository without what only its developers need. */
function shrinkwrapOf({ name, version, license, engines, dependencies, optionalDependencies }: Manifest): object {
  const { packages, ...lock } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
  const needed = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev)
  const root = { name, version, license, dependencies, engines, optionalDependencies }
  return { ...lock, name, version, packages: { '': root, ...Object.fromEntries(needed) } }
}

if (process.argv[1]?.endsWith('make-package.ts')) makePackage(process.argv[2] ?? 'reports/package')
