/** Photos of `public/`, and those of texts that are published as they are, lose place and device in the built site. */
import type { AstroIntegration } from 'astro'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { photoNotCleaned } from '../../language/findings/photos.ts'
import { isPhoto, mayHoldMetadata } from '../../model/photo.ts'
import { PlainError } from '../../model/plain-error.ts'
import { cleanPhoto } from '../../outputs/clean-photo.ts'

/** Cleans the photos of a built folder in place; `publicDir`: the folder whose files were copied into it. */
export async function cleanPhotos(root: string, publicDir: string): Promise<void> {
  const isOthers = (name: string) => name.startsWith('_astro/') || existsSync(join(publicDir, name))
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
  for (const name of names.filter((path) => isPhoto(path) && isOthers(path)).sort()) {
    const bytes = readFileSync(join(root, name))
    if (!mayHoldMetadata(bytes)) continue
    try {
      writeFileSync(join(root, name), await cleanPhoto(bytes))
    } catch {
      throw new PlainError(photoNotCleaned(name))
    }
  }
}

export function photoCleaning(): AstroIntegration {
  let publicDir = 'public'
  return {
    name: 'photo-cleaning',
    hooks: {
      'astro:config:done': ({ config }) => {
        publicDir = fileURLToPath(config.publicDir)
      },
      'astro:build:done': ({ dir }) => cleanPhotos(fileURLToPath(dir), publicDir),
    },
  }
}
