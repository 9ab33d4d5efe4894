/** Output of one `git log -p` with full context → commits with the old and new text of every file they touched. */
export interface FileVersion {
  /** Null where the file was added. */
  readonly oldPath: string | null
  /** Null where the file was deleted. */
  readonly newPath: string | null
  readonly oldText: string
  readonly newText: string
}

export interface Commit {
  readonly hash: string
  readonly date: string
  readonly subject: string
  readonly body: string
  /** The reason for readers, from a trailer `Ly-do: …`. */
  readonly reason: string | null
  readonly files: readonly FileVersion[]
}

/** `%x01` starts a commit, `%x1f` separates its fields, `%x02` ends its message: none can stand in a CSV that is read. */
export const logFormat = '%x01%h%x1f%cs%x1f%s%x1f%b%x02'

export function parseLog(output: string): Commit[] {
  return output
    .split('\u0001')
    .slice(1)
    .map((part) => {
      const [message = '', diff = ''] = part.split('\u0002')
      const [hash = '', date = '', subject = '', body = ''] = message.split('\u001f')
      return {
        hash,
        date,
        subject,
        body: withoutTrailers(body),
        reason: /^Ly-do: *(\S.*)$/m.exec(body)?.[1]?.trim() ?? null,
        files: diff
          .split(/^diff --git /m)
          .slice(1)
          .map(parseFile),
      }
    })
}

function withoutTrailers(body: string): string {
  return body.replace(/^[A-Z][A-Za-z-]+: .*$/gm, '').trim()
}

function parseFile(diff: string): FileVersion {
  const [before = '', ...hunks] = diff.split(/^@@ .*$/m)
  const path = (mark: string) => {
    const name = new RegExp(`^${mark} (.*)$`, 'm').exec(before)?.[1]?.replace(/\t$/, '')
    return name === undefined || name === '/dev/null' ? null : unquoted(name)
  }
  const side = (name: string | null) => name?.replace(/^[ab]\//, '') ?? null
  const renamed = { from: path('rename from'), to: path('rename to') }
  const old: string[] = []
  const now: string[] = []
  for (const line of hunks.join('').split('\n').slice(1)) {
    const [sign, text] = [line[0], line.slice(1)]
    if (sign === '-' || sign === ' ') old.push(text)
    if (sign === '+' || sign === ' ') now.push(text)
  }
  return {
    oldPath: renamed.from ?? side(path('---')),
    newPath: renamed.to ?? side(path('\\+\\+\\+')),
    oldText: joined(old),
    newText: joined(now),
  }
}

const joined = (lines: readonly string[]) => (lines.length === 0 ? '' : `${lines.join('\n')}\n`)

/** Names with odd characters are quoted by git in C style. */
function unquoted(name: string): string {
  return /^".*"$/.test(name)
    ? (JSON.parse(name.replace(/\\(\d{3})/g, (_m, octal: string) => `\\u00${parseInt(octal, 8).toString(16).padStart(2, '0')}`)) as string)
    : name
}
