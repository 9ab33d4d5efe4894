/** HTML by a second independent judge, the Nu Html Checker, which needs Java. */
import { spawnSync } from 'node:child_process'

const jar = 'node_modules/vnu-jar/build/dist/vnu.jar'

export const hasJava: boolean = spawnSync('java', ['-version']).status === 0

/**
 * What the checker has not learnt yet: a property of SVG, and of style sheets containers, mixed colours, the inside of a fold and
 * what opens over a page; of policies, trusted types; of links, `expect`. A mark with a name (`::highlight`) it can only call a parse error; the build parses sheets, too.
 */
const unknownToIt =
  '.*(?:CSS: Parse Error\\.|“paint-order”|“::details-content”|“:popover-open”|“@container”|“container-type”|color-mix|A “link” element with a “blocking” attribute must have a “rel” attribute whose value is “stylesheet”|: Unrecognised directive-name: "require-trusted-types-for"\\. Unrecognised directive-name: "trusted-types"\\.\\s*$).*'

/** What is wrong on all pages of a built site, a line each; empty when they are valid. */
export function nuFindings(dir: string): string {
  const { status, stdout, stderr, error } = spawnSync(
    'java',
    ['-Xss4m', '-jar', jar, '--errors-only', '--skip-non-html', '--stdout', '--format', 'gnu', '--filterpattern', unknownToIt, dir],
    { encoding: 'utf8', maxBuffer: 1e8 },
  )
  if (error) throw error
  const found = stdout.trim()
  return status === 0 || found ? found : stderr
}
