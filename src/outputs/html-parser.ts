/** Reading built pages, tag by tag. */
export { Parser } from 'htmlparser2'

/** Elements that hold nothing and have no end tag. */
export const emptyElements: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
