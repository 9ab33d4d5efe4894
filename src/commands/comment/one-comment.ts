/** One comment on a change, found by its mark and kept up to date. */
import type { Comments } from './hosts.ts'

export const mark = '<!-- nep-moi: thay-doi -->'

/** Hosts cut a comment off at 65,536 characters. */
const most = 65_000

/** Writes the comment, or changes the one that is there; `same` where it says so already. */
export async function keepOne(comments: Comments, text: string): Promise<'added' | 'changed' | 'same'> {
  const body = `${mark}\n${harmless(text)}`
  const known = (await comments.list()).find((one) => one.isOurs && one.body.startsWith(mark))
  if (!known) {
    await comments.add(body)
    return 'added'
  }
  if (known.body.trim() === body.trim()) return 'same'
  await comments.change(known.id, body)
  return 'changed'
}

/** The text may have been made by the code of a stranger: it calls nobody, hides nothing, shows no picture and is not too long. */
export const harmless = (text: string): string =>
  text
    .slice(0, most)
    .replace(/<(?=[a-z!/?])/gi, '&lt;')
    .replace(/@/g, '&#64;')
    .replace(/!\[/g, '\\![')
    .replace(/\]\((?=[^)]*:)/g, '] (')
