/** Variables for counts that nobody has given but that take part in a sum; one for each place and role. */
import type { CellModel, Variable } from './cells.ts'
import { placeKey, type Place, type Role } from './place.ts'

/** In place of a cell: a reading that no cell gives and hiding none takes away. */
const noCell = -1

export interface AbsentPlace extends Place {
  readonly role: Role
}

export type Absent = ReturnType<typeof absentVariables>

export function absentVariables(model: CellModel) {
  const variables: Variable[] = [...model.variables]
  const byKey = new Map<string, number>()
  const places = new Map<number, AbsentPlace>()
  const empty = new Set<number>()
  const needed: (readonly number[])[] = []
  const denominatorOf = (key: string) => byKey.get(key.replace('numerator|', 'denominator|'))
  return {
    /** Those of the model, then the absent ones. */
    variables,
    at(place: Place, role: Role): number {
      const key = `${role}|${placeKey(place)}`
      const known = byKey.get(key)
      if (known !== undefined) return known
      const variable = variables.push({ whole: true, readings: [], truth: null }) - 1
      byKey.set(key, variable)
      places.set(variable, { ...place, role })
      return variable
    },
    isAbsent: (variable: number) => variable >= model.variables.length,
    /** Some total leaves nothing for these … */
    markEmpty: (members: readonly number[]) => members.forEach((variable) => empty.add(variable)),
    /** … and another one something for these together. */
    markNeeded: (members: readonly number[]) => needed.push(members),
    /** Takes as 0 what some total leaves nothing for, unless another total has no other part to give its rest to. */
    resolve(): void {
      const contested = new Set(needed.filter((members) => members.every((variable) => empty.has(variable))).flat())
      for (const i of empty) if (!contested.has(i)) variables[i] = { ...variables[i]!, readings: [{ cell: noCell, low: 0, high: 0 }] }
    },
    /** Where each stands. */
    places: places as ReadonlyMap<number, AbsentPlace>,
    /** Absent numerators with their absent denominators. */
    pairs: (): [number, number][] =>
      [...byKey].flatMap(([key, variable]) => {
        const all = key.startsWith('numerator|') ? denominatorOf(key) : undefined
        return all === undefined ? [] : [[variable, all]]
      }),
  }
}
