/**
 * What a reader can conclude about hidden numbers from files alone: the numbers that stand in them, who adds up to whom, and
 * the rule by which the tool hides. Uses the independent attacker, and no line of the protector.
 */
import { attack, type Equation, type Range } from '../edition/disclosure/attacker.ts'
import type { Cell } from './read-files.ts'
import { communes, district, successors, type World } from './worlds.ts'

export interface Secret {
  readonly role: 'n' | 'd'
  readonly indicator: string
  readonly unit: string
  readonly moment: string
  readonly definition: string
  readonly truth: number
}

/** One number: role, series, place, moment, definition and the time that the file speaks from. */
export const nameOf = (role: string, indicator: string, unit: string, moment: string, definition: string, epoch: string) =>
  [role, indicator, unit, moment, definition, epoch].join('|')

export interface Knowledge {
  readonly known: ReadonlyMap<string, Range>
  readonly cells: readonly Cell[]
}

const open: Range = { low: 0, high: 5000 }

/** Numbers that the files tell outright, and ranges that printed rates leave; two that differ are told apart by the earlier. */
export function knownNumbers(cells: readonly Cell[], world: World, epoch = ''): Map<string, Range> {
  const known = new Map<string, Range>()
  const alike = namesAlike(world)
  const learn = (role: string, at: (role: string) => string, range: Range) => {
    for (const name of [at(role), ...alike(role, at)]) {
      const before = known.get(name) ?? open
      const [low, high] = [Math.max(before.low, range.low), Math.min(before.high, range.high)]
      if (low <= high) known.set(name, { low, high })
    }
  }
  const exactly = (n: number): Range => ({ low: n, high: n })
  const measures = new Map(world.indicators.map(({ ma, kieu }) => [ma, kieu]))
  const ratios = cells.flatMap((cell) => {
    const { indicator, unit, definition, numerator, denominator, value } = cell
    const moment = isFlow(world, indicator) ? cell.span : cell.moment
    const at: At = (role, code = indicator) => nameOf(role, code, unit, moment, definition, epoch)
    const isRatio = measures.get(indicator) === 'ty-le' || denominator !== null || hasDenominator(world, indicator)
    if (numerator !== null) learn('n', at, exactly(numerator))
    if (denominator !== null) learn('d', at, exactly(denominator))
    if (!isRatio && value !== null) learn('n', at, exactly(value))
    return isRatio && value !== null ? [{ ...cell, at, value }] : []
  })
  // A printed ratio gives its numerator to whoever knows its denominator, and the other way round.
  for (const { at, indicator, value, decimals } of ratios) {
    const per = measures.get(indicator) === 'ty-le' ? 100 : 1
    const [low, high] = [Math.max(0, value - 0.5 / 10 ** decimals) / per, (value + 0.5 / 10 ** decimals) / per]
    const [top, bottom] = [known.get(at('n')) ?? open, known.get(at('d')) ?? open]
    learn('n', at, { low: Math.ceil(low * bottom.low - dust), high: Math.floor(high * bottom.high + dust) })
    if (low > 0 && top.low > 0) learn('d', at, { low: Math.ceil(top.low / high - dust), high: Math.floor(top.high / low + dust) })
  }
  return known
}

const dust = 1e-6
type At = (role: string, code?: string) => string

/** What happened in a period belongs to the whole of it. */
export const isFlow = ({ indicators }: World, code: string): boolean =>
  indicators.some(({ ma, tinh_theo }) => ma === code && tinh_theo === 'trong-ky')

const hasDenominator = ({ indicators }: World, code: string) =>
  indicators.some(({ ma, mau_so_chuoi, cong_thuc = '' }) => ma === code && (Boolean(mau_so_chuoi) || cong_thuc.includes('/')))

/** Names of the same number in other series of the same place. */
function namesAlike({ same = [] }: World): (role: string, at: At) => string[] {
  return (role, at) => {
    const own = at('').split('|')[1]
    const reached = new Set([`${role} ${own}`])
    for (const next of reached) for (const pair of same) if (pair.includes(next)) pair.forEach((other) => reached.add(other))
    return [...reached].map((name) => at(...(name.split(' ') as [string, string])))
  }
}

/** Everything that adds up in a world, at one epoch. */
export function sumsOf(world: World, keys: readonly Pick<Secret, 'moment' | 'definition'>[], epoch = ''): Equation[] {
  const codes = world.indicators.map(({ ma }) => ma!)
  const equations: Equation[] = []
  for (const { moment, definition } of keys) {
    const at = (role: string, code: string, unit: string) => nameOf(role, code, unit, moment, definition, epoch)
    for (const code of codes) {
      const isRunning = world.indicators.some(({ ma, luy_ke }) => ma === code && luy_ke === 'co')
      for (const role of ['n', 'd']) {
        for (const [total, parts] of world.sums ?? Object.entries({ [district]: communes, ...successors }))
          equations.push([[at(role, code, total), -1], ...parts.map((part) => [at(role, code, part), 1] as const)])
      }
      const parts = world.indicators.filter(({ phan_cua }) => phan_cua === code).map(({ ma }) => ma!)
      if (parts.length > 0)
        for (const unit of unitsOf(world))
          equations.push([[at('n', code, unit), -1], ...parts.map((part) => [at('n', part, unit), 1] as const)])
      if (isRunning) continue
    }
    for (const [a, b] of world.same ?? []) {
      const [[roleA = '', codeA = ''], [roleB = '', codeB = '']] = [a.split(' '), b.split(' ')]
      for (const unit of unitsOf(world))
        equations.push([
          [at(roleA, codeA, unit), -1],
          [at(roleB, codeB, unit), 1],
        ])
    }
  }
  return [...equations, ...(world.equations ?? [])]
}

const unitsOf = ({ sums }: World): readonly string[] =>
  sums ? [...new Set(sums.flatMap(([total, parts]) => [total, ...parts]))] : [...communes, district]

/** The lowest and highest value that a secret can have; null where what is taken for known contradicts itself. */
export function rangeOf(secret: Secret, known: ReadonlyMap<string, Range>, equations: readonly Equation[], epoch = ''): Range | null {
  const start = new Map<string, Range>()
  const name = nameOf(secret.role, secret.indicator, secret.unit, secret.moment, secret.definition, epoch)
  for (const [member] of [[name], ...equations.flat()] as readonly (readonly [string])[]) start.set(member, known.get(member) ?? open)
  const truth = new Map([...start].map(([member, { low }]) => [member, member === name ? secret.truth : low]))
  try {
    return attack(name, equations, start, truth)
  } catch {
    return null
  }
}

/** The rule of the tool itself: a hidden count may be taken to be one of 1…4, where nothing speaks against it. */
export function assumingSmall(known: ReadonlyMap<string, Range>, names: readonly string[], smallCount: number): Map<string, Range> {
  return new Map([...known, ...names.map((name) => [name, { low: 1, high: smallCount }] as const)])
}

export const secretName = (secret: Secret, epoch = ''): string =>
  nameOf(secret.role, secret.indicator, secret.unit, secret.moment, secret.definition, epoch)

/** Too near: neither any small count still possible, nor as many apart. */
export const isPinned = ({ low, high }: Range, smallCount: number): boolean =>
  !((low <= 1 && high >= smallCount) || high - low >= smallCount)
