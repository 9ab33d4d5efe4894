/** From the files of a world to what they give away, told as sentences. */
import type { Range } from '../edition/disclosure/attacker.ts'
import { assumingSmall, isFlow, isPinned, knownNumbers, rangeOf, secretName, sumsOf, type Secret } from './find-hidden.ts'
import { momentOf, spanOf, readCells, readClaims, readOldNumbers, type Cell, type FileMap } from './read-files.ts'
import type { World } from './worlds.ts'
import { repositoryRows, usualUnits } from './write-world.ts'

/** Every number of a commune that is true and stands in no row of the repository. */
export function secretsOf(world: World, dir: string): Secret[] {
  const first = world.indicators[0]!['ma']!
  const timeOf = (code: string, period: string) => (isFlow(world, code) ? spanOf(period) : momentOf(period))
  const marked = new Set(
    repositoryRows(dir)
      .filter(({ trang_thai }) => trang_thai === 'bao-mat')
      .map((row) => [row['ma_chi_tieu'], row['ma_don_vi'], timeOf(row['ma_chi_tieu']!, row['ky']!), row['chuan']].join('|')),
  )
  const frozen = [world.frozen ?? [], ...Object.values(world.frozenYears ?? {})].flat()
  return [...(world.before ?? []).flat(), ...frozen, ...world.rows].flatMap((row): Secret[] => {
    const at = {
      indicator: row.indicator ?? first,
      unit: row.unit,
      moment: timeOf(row.indicator ?? first, row.period),
      definition: row.definition ?? '',
    }
    const isMarked = marked.has([at.indicator, at.unit, at.moment, at.definition].join('|'))
    if (row.truth !== undefined) return [{ role: 'n', ...at, truth: row.truth }]
    if (!isMarked || row.count === undefined) return []
    return [{ role: 'n', ...at, truth: row.count }]
  })
}

/** What the files let a reader conclude, told as findings; empty where every secret is safe. */
export function findLeaks(world: World, secrets: readonly Secret[], files: FileMap): string[] {
  const cells = readCells(files)
  const { smallCount = 4 } = world
  const unitNames = namesOf(world)
  const sums = sumsOf(world, [...new Map(secrets.map((one) => [`${one.moment} ${one.definition}`, one])).values()])
  const rates = new Set(world.indicators.filter(({ kieu }) => kieu === 'ty-le').map(({ ma }) => ma!))
  // A rate may be hidden for its denominator: of its numerator the tool's rule says nothing.
  const counted = secrets.filter(({ indicator }) => !rates.has(indicator)).map((one) => secretName(one))
  const isFrozen = ({ file }: Cell) => file.includes('an-ban/')
  const isOld = ({ file }: Cell) => file.startsWith('history/')
  const today = knownNumbers(
    cells.filter((cell) => !isFrozen(cell) && !isOld(cell)),
    world,
  )
  const frozen = knownNumbers(cells.filter(isFrozen), world)
  const views = timesOf(world, secrets, files, today, frozen, knownNumbers(cells.filter(isOld), world))
  const found = secrets.flatMap((secret) =>
    views.flatMap(([when, known]) => {
      const told = known.get(secretName(secret))
      if (told?.low === secret.truth && told.high === secret.truth) return [`${secretName(secret)} stands in a file (${when})`]
      const range = rangeOf(secret, known, sums)
      // A conclusion that is wrong gives nothing away.
      const isTrue = range !== null && range.low <= secret.truth && secret.truth <= range.high
      if (isTrue && isPinned(range, smallCount)) return [`${secretName(secret)}: ${range.low}…${range.high} (${when})`]
      // A reader may guess of all hidden counts, or only of those that one equation adds up.
      const own = sums.filter((sum) => sum.some(([name]) => name === secretName(secret)))
      const guesses = [counted, ...own.map((sum) => counted.filter((name) => sum.some(([member, by]) => member === name && by > 0)))]
      return guesses.flatMap((names) => {
        const small = names.includes(secretName(secret)) ? rangeOf(secret, assumingSmall(known, names, smallCount), sums) : null
        return small && !(small.low <= 1 && small.high >= smallCount)
          ? [`${secretName(secret)}: ${small.low}…${small.high} by the rule (${when})`]
          : []
      })
    }),
  )
  const shownToday = new Set([...today.keys()])
  const said = secrets
    .filter((secret) => !shownToday.has(secretName(secret)))
    .flatMap(({ unit, truth, indicator }) =>
      readClaims(files, unitNames)
        .filter((claim) => claim.unit === unit && claim.number === truth)
        .filter(({ file }) => !/[A-Z]\d/.test(file) || file.includes(`${indicator}.`))
        .map((claim) => `${indicator} ${unit}: ${truth} is said in ${claim.file}`),
    )
  return [...found, ...said]
}

/** The times that files speak from. A number that one time hides and another tells is taken to be unchanged. */
function timesOf(
  world: World,
  secrets: readonly Secret[],
  files: FileMap,
  today: ReadonlyMap<string, Range>,
  kept: ReadonlyMap<string, Range>,
  told: ReadonlyMap<string, Range>,
): readonly (readonly [when: string, known: ReadonlyMap<string, Range>])[] {
  const missing = (from: ReadonlyMap<string, Range>, known: ReadonlyMap<string, Range>) => [...from].filter(([name]) => !known.has(name))
  const { frozen, frozenYears, before, indicators } = world
  if (frozen || frozenYears) return [['frozen', new Map([...kept, ...missing(today, kept)])]]
  if (!before) return [['today', today]]
  const code = indicators[0]!['ma']!
  const old = readOldNumbers(files, namesOf(world)).map(({ unit, number }): [string, Range] => [
    secretName({ ...secrets[0]!, indicator: code, unit }),
    { low: number, high: number },
  ])
  const then = new Map([...today, ...told, ...old])
  // Each hidden number in turn is looked for with the others as today shows them.
  return [
    ['earlier', then],
    ...secrets.map((one) => [`before ${one.unit}`, new Map([...then].filter(([name]) => name !== secretName(one)))] as const),
  ]
}

/** What units are called on pages, in both languages: name → code. */
function namesOf({ units = usualUnits }: World): Map<string, string> {
  return new Map(
    units.flatMap(({ ma, loai, ten, cap, den_ngay }) => {
      if (cap === 'tinh') return []
      const [day, month, year] = (den_ngay ?? '').split('/')
      const until = day ? ` (until ${Number(day)} ${months[Number(month) - 1]} ${year})` : ''
      const english = `${ten} ${cap === 'xa' ? 'commune' : 'district'}`
      return [`${loai} ${ten}${day ? ` (đến ${den_ngay})` : ''}`, `${loai} ${ten}`, `${english}${until}`, english].map(
        (name) => [name, ma!] as const,
      )
    }),
  )
}

const months = 'January February March April May June July August September October November December'.split(' ')
