/** The order in which findings are shown: what others wait for, what others depend on, then by file, line and column. */
import type { Finding } from '../../model/finding.ts'

const parts = [
  /^(?:\.|content\/|data\/)$/,
  /^content\/trang-web\.yaml$/,
  /^data\/don-vi\b/,
  /^data\/chi-tieu\b/,
  /^data\/nguon\b/,
  /^data\/[^/]+$/,
  /^data\//,
  /^/,
]

/** How many parts of an edition come before the one that a file belongs to. */
export const rankOf = (file: string): number => parts.findIndex((part) => part.test(file))

const severity = { error: 0, warning: 1, repair: 2 } as const

/** Within one place errors come first. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const ranks = new Map(findings.map(({ file }) => [file, rankOf(file)]))
  return [...findings].sort(
    (a, b) =>
      Number(b.holdsBack !== undefined) - Number(a.holdsBack !== undefined) ||
      ranks.get(a.file)! - ranks.get(b.file)! ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      severity[a.level] - severity[b.level],
  )
}
