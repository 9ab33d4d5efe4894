/** The forms for staff at `/quan-tri/`: a page, the program packed for our own host, and what it is told of the edition. */
import type { AstroIntegration } from 'astro'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formsPage as address, formsProgram } from '../../model/addresses/forms.ts'
import { schemas } from '../../model/schema/tables.ts'
import { browserForms as describedForms } from '../../outputs/browser-forms/config.ts'
import { descriptionFile, formsPage } from '../../outputs/browser-forms/page.ts'
import { opened } from '../opened.ts'
import { programFiles } from '../browser-forms/program.ts'

/** Must come after whatever looks at the pages of readers: this is none of them. */
export function browserForms(): AstroIntegration {
  let base = '/'
  return {
    name: 'browser-forms',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/')
      },
      'astro:build:done': async ({ dir }) => {
        const edition = opened().publication?.edition
        if (!edition?.site.hasForms) return
        const forms = describedForms(edition, base, existsSync(join(edition.dir, schemas['dong-y'].path)))
        const files = new Map<string, string | Uint8Array>([
          [`${address}index.html`, formsPage(forms.host)],
          [`${formsProgram}${descriptionFile}`, `${JSON.stringify(forms)}\n`],
        ])
        for (const [name, bytes] of await programFiles()) files.set(`${formsProgram}${name}`, bytes)
        for (const [name, bytes] of files) {
          const path = join(fileURLToPath(dir), name)
          mkdirSync(dirname(path), { recursive: true })
          writeFileSync(path, bytes)
        }
      },
    },
  }
}
