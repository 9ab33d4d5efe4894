/** Labels of one column moved apart as little as need be. */

export interface Spread {
  readonly middle: number
  /** Where the thing stands that it belongs to, when that is not its middle: labels keep the order of their things. */
  readonly of?: number
  readonly height: number
}

/** New middles in the order given, none closer than the heights allow, inside [from, to] as long as there is room. */
export function spread(labels: readonly Spread[], from: number, to: number): number[] {
  const order = labels.map((_, i) => i).sort((a, b) => placeOf(labels[a]!) - placeOf(labels[b]!))
  const middles = labels.map(({ middle }) => middle)
  let edge = from
  for (const i of order) {
    middles[i] = Math.max(middles[i]!, edge + labels[i]!.height / 2)
    edge = middles[i] + labels[i]!.height / 2
  }
  edge = Math.max(to, from + labels.reduce((sum, { height }) => sum + height, 0))
  for (const i of order.toReversed()) {
    middles[i] = Math.min(middles[i]!, edge - labels[i]!.height / 2)
    edge = middles[i] - labels[i]!.height / 2
  }
  return middles
}

const placeOf = ({ middle, of = middle }: Spread): number => of
