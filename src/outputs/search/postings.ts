/**
 * Postings of a word as text, for hosts compress text: of each page that holds it, in order, the gap to the page before
 * (digits, left out for the very next page) and a letter for its weight there, `a` the least.
 */

/** Page numbers, from 0 and rising, with a weight from 0 to 25 each. */
export type Postings = readonly (readonly [page: number, weight: number])[]

const first = 'a'.charCodeAt(0)
export const heaviest = 6

export function writePostings(postings: Postings): string {
  let before = -1
  return postings
    .map(([page, weight]) => {
      const gap = page - before
      before = page
      return `${gap === 1 ? '' : gap}${String.fromCharCode(first + weight)}`
    })
    .join('')
}

export function readPostings(text: string): Postings {
  const postings: [number, number][] = []
  let [page, gap] = [-1, 0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < first) gap = gap * 10 + code - 48
    else {
      page += gap || 1
      gap = 0
      postings.push([page, code - first])
    }
  }
  return postings
}
