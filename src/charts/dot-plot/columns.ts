/** Where names, marks and values of a dot plot stand beside or over one another. */

export interface Columns {
  /** Names stand to the left of the marks, else over them. */
  readonly namesBeside: boolean
  /** Values stand to the right of the marks, else over them at the right edge. */
  readonly valuesBeside: boolean
  /** Where the marks begin and end. */
  readonly start: number
  readonly end: number
}

const indent = 10

/** Names and values beside the marks as long as half of the width is left to these; else names go over them, then values too. */
export function dotColumns(nameRoom: number, valueRoom: number, width: number): Columns {
  const end = width - valueRoom - indent
  const beside = { namesBeside: true, valuesBeside: true, start: nameRoom + indent, end }
  const namesOver = { ...beside, namesBeside: false, start: 0 }
  const leavesHalf = ({ start, end }: Columns) => end - start >= width / 2
  return [beside, namesOver].find(leavesHalf) ?? { namesBeside: false, valuesBeside: false, start: 0, end: width }
}
