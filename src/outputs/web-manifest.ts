/** `manifest.webmanifest`: under which name and sign a phone shows the site among its programs. */
import { fileWords } from '../language/interface/files.ts'
import { icons } from '../model/addresses/own.ts'
import type { Rendition } from '../views/rendition.ts'

/** `minimal-ui`: the address stays in sight, and so does the way to send it on. */
export function webManifest({ publication, locale, addresses }: Rendition): string {
  const { kind, name, tagline } = publication.edition.site
  const mark = kind === 'illustrative' ? `[${fileWords(locale).mark}] ` : ''
  const home = addresses.page(locale)
  const icon = (path: string, size: number, purpose: string) => ({
    src: addresses.file(path),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })
  return `${JSON.stringify(
    {
      id: home,
      name: `${mark}${name[locale]}: ${tagline[locale]}`,
      short_name: `${mark}${name[locale]}`,
      lang: locale,
      start_url: home,
      scope: home,
      display: 'minimal-ui',
      background_color: '#faf6ef',
      theme_color: '#faf6ef',
      icons: [icon(icons.small, 192, 'any'), icon(icons.large, 512, 'any'), icon(icons.full, 512, 'maskable')],
    },
    null,
    1,
  )}\n`
}
