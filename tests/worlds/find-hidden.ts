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
const nameOf = (role: string, indicator: string, unit: string, moment: string, definition: string, epoch: string) =>
  [role, indicator, unit, moment, definition, epoch].join('|')

export interface Knowledge {
  readonly known: ReadonlyMap<string, Range>
  readonly cells: readonly Cell[]
}

const open: Range = { low: 0, high: 5000 }

/** Numbers that the files tell outright, and ranges that printed rates leave; two that differ are told apart by the earlier. */
export function knownNumbers(cells: readonly Cell[], epoch = ''): Map<string, Range> {
  const known = new Map<string, Range>()
  const learn = (name: string, range: Range) => {
    const before = known.get(name) ?? open
    const [low, high] = [Math.max(before.low, range.low), Math.min(before.high, range.high)]
    if (low <= high) known.set(name, { low, high })
  }
  const exactly = (n: number): Range => ({ low: n, high: n })
  for (const { indicator, unit, moment, definition, numerator, denominator, value } of cells) {
    const at = (role: string) => nameOf(role, indicator, unit, moment, definition, epoch)
    const isRate = indicator.endsWith('R') || denominator !== null || rates.has(indicator)
    if (numerator !== null) learn(at('n'), exactly(numerator))
    if (denominator !== null) learn(at('d'), exactly(denominator))
    if (!isRate && value !== null) learn(at('n'), exactly(value))
  }
  return known
}

const rates = new Set(['W15', 'W16'])

/** Everything that adds up in a world, at one epoch. */
export function sumsOf(world: World, keys: readonly Pick<Secret, 'moment' | 'definition'>[], epoch = ''): Equation[] {
  const codes = world.indicators.map(({ ma }) => ma!)
  const equations: Equation[] = []
  for (const { moment, definition } of keys) {
    const at = (role: string, code: string, unit: string) => nameOf(role, code, unit, moment, definition, epoch)
    for (const code of codes) {
      const isRunning = world.indicators.some(({ ma, luy_ke }) => ma === code && luy_ke === 'co')
      for (const role of ['n', 'd']) {
        for (const [total, parts] of Object.entries({ [district]: communes, ...successors }))
          equations.push([[at(role, code, total), -1], ...parts.map((part) => [at(role, code, part), 1] as const)])
      }
      const parts = world.indicators.filter(({ phan_cua }) => phan_cua === code).map(({ ma }) => ma!)
      if (parts.length > 0)
        for (const unit of [...communes, district])
          equations.push([[at('n', code, unit), -1], ...parts.map((part) => [at('n', part, unit), 1] as const)])
      if (isRunning) continue
    }
    for (const [a, b] of world.same ?? []) {
      const [[roleA = '', codeA = ''], [roleB = '', codeB = '']] = [a.split(' '), b.split(' ')]
      for (const unit of [...communes, district])
        equations.push([
          [at(roleA, codeA, unit), -1],
          [at(roleB, codeB, unit), 1],
        ])
    }
  }
  return equations
}

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
export function assumingSmall(known: ReadonlyMap<string, Range>, names: readonly string[]): Map<string, Range> {
  return new Map([...known, ...names.map((name) => [name, { low: 1, high: 4 }] as const)])
}

export const secretName = (secret: Secret, epoch = ''): string =>
  nameOf(secret.role, secret.indicator, secret.unit, secret.moment, secret.definition, epoch)

/** Too near: neither any small count still possible, nor four apart. */
export const isPinned = ({ low, high }: Range): boolean => !((low <= 1 && high >= 4) || high - low >= 4)
