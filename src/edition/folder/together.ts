/** One finding for many files that lie in one folder and have one cure: a folder of three hundred pictures is one mistake. */
import * as say from '../../language/findings/files.ts'
import type { Finding } from '../../model/finding.ts'
import { plainStem } from './names.ts'

/** So many files of a folder are named each; more are named together. */
const eachUpTo = 3

export function together(findings: readonly Finding[]): Finding[] {
  const groups = Map.groupBy(findings, (finding) => `${finding.level} ${finding.rule} ${folderOf(finding.file)} ${cureOf(finding)}`)
  return [...groups.values()].flatMap((group) => {
    const [first, ...rest] = group
    if (!first || group.length <= eachUpTo) return group
    const names = rest.slice(0, eachUpTo).map(({ file }) => nameOf(file))
    return [{ ...first, phrase: say.andOthers(first.phrase, folderOf(first.file), names, rest.length - names.length) }]
  })
}

const slashIn = (file: string): number => file.replace(/\/$/, '').lastIndexOf('/')
const folderOf = (file: string): string => file.slice(0, Math.max(0, slashIn(file)))
const nameOf = (file: string): string => file.slice(slashIn(file) + 1)

/** The cure without the file's own name: the same for `a.CSV` and `b.CSV`, another for each of two registers. */
function cureOf({ file, phrase }: Finding): string {
  const stem = nameOf(file).replace(/\.[^.]*$/, '')
  return phrase.vi.fix.replace(/([^/“”]+)\.(\w+)”/g, (whole, name: string, ending: string) =>
    name === stem || (ending === 'mdx' && name === plainStem(stem)) ? `*.${ending}”` : whole,
  )
}
