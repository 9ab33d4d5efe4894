/** The script that reads pages aloud, in a file of its own that is fetched when somebody wants to hear: pages know its name. */
import type { AstroIntegration } from 'astro'
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pack } from '../pack.ts'

export async function aloudScript(): Promise<{ readonly path: string; readonly text: string }> {
  const text = await pack(new URL('../aloud/read.ts', import.meta.url), 'esm')
  return { text, path: `_astro/aloud.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js` }
}

/** Must come before the sheets are cut: the script names what they dress. */
export function aloud(): AstroIntegration {
  const script = aloudScript()
  return {
    name: 'aloud',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        updateConfig({ vite: { define: { 'import.meta.env.ALOUD_SCRIPT': JSON.stringify((await script).path) } } })
      },
      'astro:build:done': async ({ dir }) => {
        const { path, text } = await script
        const file = join(fileURLToPath(dir), path)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, text)
      },
    },
  }
}
