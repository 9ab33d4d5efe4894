/** `npm start`, second half: serves the built site on this machine. */
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { commandWords, usages } from '../language/interface/commands.ts'
import { surroundingsWords as say } from '../language/interface/surroundings.ts'
import { readArguments } from './arguments.ts'
import { folderSize } from './folder-size.ts'
import { print, printError } from './output.ts'
import { baseProblem, portProblem } from './surroundings.ts'
import { programFolder } from './project.ts'
import { clearLeft } from './target/claim.ts'
import { isBuild } from './target/manifest.ts'
import { realFolder } from './target/refusal.ts'

const given = process.env['OUT_DIR'] || 'dist'
const out = realFolder(resolve(given))
const port = Number(process.env['PORT'] || 4321)

if (readArguments(process.argv.slice(2), { usage: usages.serve, options: {} })) {
  const problem =
    portProblem(process.env['PORT'] ?? '') ?? baseProblem(process.env['BASE_PATH'] ?? '') ?? builtProblem() ?? (await busyProblem())
  if (problem) {
    printError(problem)
    process.exitCode = 2
  } else await serve()
}

function builtProblem(): string | null {
  clearLeft(out)
  return existsSync(out) && isBuild(out) ? null : say.nothingBuilt(given)
}

/** Another program's port is a sentence; the server would take the next one and say so in English. */
async function busyProblem(): Promise<string | null> {
  const probe = createServer()
  const code = await new Promise<string | undefined>((done) => {
    probe.once('error', ({ code }: NodeJS.ErrnoException) => done(code ?? ''))
    probe.listen(port, 'localhost', () => probe.close(() => done(undefined)))
  })
  if (code === undefined) return null
  return code === 'EADDRINUSE' ? say.portTaken(port, port < 65535 ? port + 1 : 4321) : say.portRefused(port)
}

async function serve(): Promise<void> {
  const { preview } = await import('astro')
  const server = await preview({ root: programFolder, logLevel: 'silent', server: { port, host: 'localhost' } })
  const { pages, bytes } = folderSize(out)
  const base = (process.env['BASE_PATH'] || '/').replace(/\/*$/, '/')
  print(commandWords('vi').served(`http://localhost:${server.port}${base}`, pages, (bytes / 1e6).toFixed(1)))
}
