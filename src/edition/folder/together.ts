/** One finding for many files that lie in one folder for one reason: a folder of three hundred pictures is one mistake. */
import * as say from '../../language/findings/files.ts'
import type { Finding } from '../../model/finding.ts'

/** So many files of a folder are named each; more are named together. */
const eachUpTo = 3

export function together(findings: readonly Finding[]): Finding[] {
  const groups = Map.groupBy(findings, ({ file, rule, level }) => `${level} ${rule} ${folderOf(file)} ${endOf(file)}`)
  return [...groups.values()].flatMap((group) => {
    const [first, ...rest] = group
    if (!first || group.length <= eachUpTo) return group
    const names = rest.slice(0, eachUpTo).map(({ file }) => file.slice(file.lastIndexOf('/') + 1))
    return [{ ...first, phrase: say.andOthers(first.phrase, folderOf(first.file), names, rest.length - names.length) }]
  })
}

const folderOf = (file: string): string => file.slice(0, Math.max(0, file.replace(/\/$/, '').lastIndexOf('/')))
const endOf = (file: string): string => /\.[^./]*$/.exec(file)?.[0].toLowerCase() ?? ''
