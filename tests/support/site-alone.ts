/** An edition's site file for a folder with registers and no texts: without the doors that lead to its handbook. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const siteAlone = (edition: string): string =>
  readFileSync(join(edition, 'content/trang-web.yaml'), 'utf8').replace(/^loi_vao:.*\n(?:\s.*\n?)*/m, '')
