/** Collections of the edition's texts, as they were read and checked before Astro sees them. */
import { docsSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import { checkedTexts } from './integrations/checked-texts.ts'

const titled = z.object({ title: z.string(), description: z.string().optional() })

export const collections = {
  docs: defineCollection({ loader: checkedTexts('handbook'), schema: docsSchema() }),
  stories: defineCollection({ loader: checkedTexts('story'), schema: titled }),
  areaTexts: defineCollection({ loader: checkedTexts('area'), schema: titled }),
  pages: defineCollection({ loader: checkedTexts('page'), schema: titled }),
}
