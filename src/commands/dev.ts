/** `npm run dev`: live editing. */
import { resolve } from 'node:path'
import { usages } from '../language/interface/commands.ts'
import { readArguments } from './arguments.ts'
import { printError } from './output.ts'
import { programFolder } from './project.ts'
import { portProblem, surroundingsProblems } from './surroundings.ts'

if (readArguments(process.argv.slice(2), { usage: usages.dev, options: {} })) {
  const problems = [...surroundingsProblems(resolve('.'), process.env), portProblem(process.env['PORT'] ?? '')].filter(
    (problem) => problem !== null,
  )
  if (problems.length > 0) {
    printError(problems.join('\n'))
    process.exitCode = 2
  } else {
    const { dev } = await import('astro')
    // What is being written is not to be kept on the device.
    process.env['LIVE_EDITING'] = '1'
    await dev({ root: programFolder, server: { port: Number(process.env['PORT'] || 4321) } })
  }
}
