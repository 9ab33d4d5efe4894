/** All that commands print goes through here, so that nothing which staff or others wrote can steer a terminal or a log. */
import { maskPersonalData } from '../edition/printable.ts'
import { visible } from '../language/visible.ts'

/** Colours that commands give themselves: bold, faint, reversed, red, green, yellow, cyan. */
const ownColour = /(\u001b\[(?:[0127]|3[1236])m)/

/** True where colours are welcome. */
export const hasColours = (): boolean => process.stdout.isTTY && !process.env['NO_COLOR']

/** A stretch of text in a colour; what it holds is made visible here, for a colour is the only control that `print` lets pass. */
export const paint = (code: number, text: string): string => `\u001b[${code}m${visible(text)}\u001b[0m`

let edition = ''

/** From here on, commands that are named to a person are those for this edition, as its folder was given; `''`: the one at hand. */
export const speakOf = (given: string): void => {
  edition = /\s/.test(given) ? `"${given}"` : given
}

/** Not where the folder is named already, as in a usage. */
const ownCommand = /npm run (?:new -- [a-z-]+|(?:check|diff|import|protect|tidy|freeze|sentences)(?: --)?)(?![^\n”]*--edition)/g

const toldOf = (text: string): string =>
  edition === '' ? text : text.replace(ownCommand, (command) => `${command}${/ --(?: |$)/.test(command) ? '' : ' --'} --edition ${edition}`)

/** A line, or several, to the standard output. */
export const print = (text: string): void => {
  process.stdout.write(`${harmless(toldOf(text), hasColours())}\n`)
}

/** A line, or several, to the standard error output; what a library says of a text may repeat the text. */
export const printError = (text: string): void => {
  process.stderr.write(`${harmless(toldOf(maskPersonalData(text)), false)}\n`)
}

/** The last line of a command, with its exit code: all is done, or nothing was. */
export function tell(text: string): number {
  print(text)
  return 0
}
export function fail(text: string): number {
  printError(text)
  return 1
}

/** A line that the next one replaces, on a terminal only; `''` takes it away. */
export const printProgress = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${visible(text)}`)
}

/** Exported for its test: every control character made visible, own colours excepted where there are any. */
export function harmless(text: string, coloured: boolean): string {
  if (!coloured) return visible(text)
  return text
    .split(ownColour)
    .map((part, i) => (i % 2 === 1 ? part : visible(part)))
    .join('')
}
