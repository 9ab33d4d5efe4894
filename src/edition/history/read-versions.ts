/** Old versions of files by their object ids, read in few processes and with bounded memory. */
import { git } from './git.ts'

/** So many bytes of old files are held at once. */
const groupBytes = 8 * 1024 * 1024

/**
 * Gives for each id what `parse` makes of its bytes, null where git does not have it or it is larger than `mostBytes`.
 * `ids` stand in the order in which they will be asked for, as often as they will be; each is read and parsed once and
 * kept until it was asked for the last time.
 */
export function versionReader<T>(
  dir: string,
  ids: readonly string[],
  parse: (bytes: Uint8Array) => T,
  mostBytes: number,
): (id: string) => T | null {
  const uses = new Map<string, number>()
  for (const id of ids) uses.set(id, (uses.get(id) ?? 0) + 1)
  const sizes = sizesOf(dir, [...uses.keys()]).filter(([, size]) => size <= mostBytes)
  const there = new Set(sizes.map(([id]) => id))
  const waiting = groups(sizes)
  const parsed = new Map<string, T>()
  return (id) => {
    if (!there.has(id)) return null
    while (!parsed.has(id) && waiting.length > 0) for (const [read, bytes] of blobsOf(dir, waiting.shift()!)) parsed.set(read, parse(bytes))
    const version = parsed.get(id) ?? null
    const left = (uses.get(id) ?? 1) - 1
    uses.set(id, left)
    if (left === 0) parsed.delete(id)
    return version
  }
}

/** Ids with their sizes in bytes, in the order given, without those that git does not have. */
function sizesOf(dir: string, ids: readonly string[]): [string, number][] {
  if (ids.length === 0) return []
  const lines = git(dir, ['cat-file', '--batch-check'], `${ids.join('\n')}\n`)
    .toString('latin1')
    .split('\n')
  return lines.flatMap((line): [string, number][] => {
    const match = /^([0-9a-f]+) blob (\d+)$/.exec(line)
    return match ? [[match[1]!, Number(match[2])]] : []
  })
}

/** Ids in the same order, so many together as are read at once. */
function groups(sizes: readonly (readonly [string, number])[]): string[][] {
  const all: string[][] = []
  let sum = Infinity
  for (const [id, size] of sizes) {
    if (sum + size > groupBytes) {
      all.push([])
      sum = 0
    }
    all.at(-1)!.push(id)
    sum += size
  }
  return all
}

/** Contents of one group: `<id> blob <size>`, a line break, the bytes, a line break. */
function* blobsOf(dir: string, ids: readonly string[]): Generator<[string, Uint8Array]> {
  const output = git(dir, ['cat-file', '--batch'], `${ids.join('\n')}\n`)
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at)
    const [id = '', kind = '', size = ''] = output.toString('latin1', at, end).split(' ')
    at = end + 1
    if (kind !== 'blob') continue
    yield [id, output.subarray(at, at + Number(size))]
    at += Number(size) + 1
  }
}
