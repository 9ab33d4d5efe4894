/** Collections of the edition's texts. The front matter has been checked in Vietnamese before Astro sees it. */
import { docsSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import { glob } from 'astro/loaders'
import { join } from 'node:path'
import { editionDir } from './opened.ts'

const base = join(editionDir(), 'content')

/** Starlight asks for `title` and `description`; editors write `tieu_de` and `mo_ta`. */
function texts(pattern: string): ReturnType<typeof glob> {
  const loader = glob({ base, pattern })
  return {
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        parseData: (entry) => {
          const { tieu_de, mo_ta, ...rest } = entry.data as Record<string, unknown>
          return context.parseData({ ...entry, data: { title: tieu_de, description: mo_ta, ...rest } as unknown as typeof entry.data })
        },
      }),
  }
}

const anything = z.object({ title: z.string(), description: z.string().optional() })

export const collections = {
  docs: defineCollection({ loader: texts('{so-tay,en/so-tay}/**/*.{md,mdx}'), schema: docsSchema() }),
  stories: defineCollection({ loader: texts('{cau-chuyen,en/cau-chuyen}/**/*.{md,mdx}'), schema: anything }),
  pages: defineCollection({ loader: texts('{trang,en/trang}/**/*.{md,mdx}'), schema: anything }),
}
