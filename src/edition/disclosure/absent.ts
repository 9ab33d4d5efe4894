/** Variables for counts that nobody has given but that take part in a sum; one for each place and role. */
import type { CellModel, Variable } from './cells.ts'
import { placeKey, type Place, type Role } from './places.ts'

/** A reading that no cell gives and hiding none takes away. */
const nobody = -1

export type Absent = ReturnType<typeof absentVariables>

export function absentVariables(model: CellModel) {
  const variables: Variable[] = [...model.variables]
  const byKey = new Map<string, number>()
  const empty = new Set<number>()
  const needed: (readonly number[])[] = []
  const denominatorOf = (key: string) => byKey.get(key.replace('numerator|', 'denominator|'))
  return {
    /** Those of the model, then the absent ones. */
    variables,
    at(place: Place, role: Role): number {
      const key = `${role}|${placeKey(place)}`
      if (!byKey.has(key)) byKey.set(key, variables.push({ whole: true, readings: [], truth: null }) - 1)
      return byKey.get(key)!
    },
    isAbsent: (variable: number) => variable >= model.variables.length,
    /** Some total leaves nothing for these … */
    nothingIn: (members: readonly number[]) => members.forEach((variable) => empty.add(variable)),
    /** … and another one something for these together. */
    somethingIn: (members: readonly number[]) => needed.push(members),
    /** Takes as 0 what some total leaves nothing for, unless another total has nobody else to give its rest to. */
    settle(): void {
      const contested = new Set(needed.filter((members) => members.every((variable) => empty.has(variable))).flat())
      for (const i of empty) if (!contested.has(i)) variables[i] = { ...variables[i]!, readings: [{ cell: nobody, low: 0, high: 0 }] }
    },
    /** Absent numerators with their absent denominators. */
    pairs: (): [number, number][] =>
      [...byKey].flatMap(([key, variable]) => {
        const all = key.startsWith('numerator|') ? denominatorOf(key) : undefined
        return all === undefined ? [] : [[variable, all]]
      }),
  }
}
