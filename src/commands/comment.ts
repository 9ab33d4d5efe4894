/** `npm run comment`: what a change means, as one comment on it that is kept up to date. Token and place come from the environment. */
import { readFileSync } from 'node:fs'
import { commentWords as say } from '../language/interface/comment.ts'
import { usages } from '../language/interface/commands.ts'
import { readArguments } from './arguments.ts'
import { commentsOf } from './comment/hosts.ts'
import { keepOne } from './comment/one-comment.ts'
import { print, printError } from './output.ts'

const values = readArguments(process.argv.slice(2), { usage: usages.comment, options: { file: null } })
if (values) {
  const file = values['file'] ?? 'thay-doi.md'
  const comments = commentsOf(process.env)
  const text = textOf(file)
  if (text === null || !comments) {
    printError(text === null ? say.noFile(file) : say.noPlace)
    process.exitCode = 2
  } else print(say.done[await keepOne(comments, text)])
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
