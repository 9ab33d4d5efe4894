/** The pictures in the guides for staff: which part of which page of the fixture of a real edition, as a phone shows it. */
import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'

export interface GuidePicture {
  readonly name: string
  /** Below the home of the site. */
  readonly address: string
  /** The picture begins at the top of the first and ends at the bottom of the last. */
  readonly from: string
  readonly to: string
}

export const pictureFolder = 'huong-dan/hinh'
/** What the pages said when the pictures were taken, by name. */
export const saidFile = `${pictureFolder}/loi.json`
export const screen = { width: 480, height: 900 }

export const guidePictures: readonly GuidePicture[] = [
  { name: 'bai-da-len-chua', address: 'trang-thai/', from: '#ban-dung + p', to: '#ban-dung ~ ul' },
  { name: 'dau-mot-bai', address: 'so-tay/cach-lam/', from: 'h1', to: 'main aside' },
  { name: 'mot-cau-chuyen', address: 'guong-dien-hinh/gieng-thon-4-dak-koi/', from: 'h1', to: 'main aside' },
  { name: 'phong-bao-chi', address: 'bao-chi/', from: 'h1', to: '.press-cards article' },
  { name: 'dinh-chinh', address: 'dinh-chinh/', from: 'h1', to: '#da-dinh-chinh + p' },
]

export interface Taken {
  readonly clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** SHA-256 of the words in it, without days and codes, which change from build to build. */
  readonly said: string
}

/** Where the picture lies on the page, and what is said there. */
export async function take(page: Page, home: string, { address, from, to }: GuidePicture): Promise<Taken> {
  await page.goto(home + address)
  const { top, bottom, words } = await page.evaluate(
    ([first, last]) => {
      const box = (selector: string) => {
        const found = document.querySelector(selector)
        if (!found) throw new Error(`Nothing on the page is ${selector}`)
        return found.getBoundingClientRect()
      }
      const [a, b] = [box(first).top + scrollY - 6, box(last).bottom + scrollY + 10]
      const inside = [
        ...document.querySelectorAll('main h1, main h2, main h3, main p, main li, main dt, main dd, main a, main button'),
      ].filter((one) => {
        const { top, bottom, height } = one.getBoundingClientRect()
        return height > 0 && top + scrollY >= a && bottom + scrollY <= b
      })
      return { top: a, bottom: b, words: inside.map(({ textContent }) => textContent).join('\n') }
    },
    [from, to] as const,
  )
  const lasting = words.replace(/\d/g, '').replace(/\s+/g, ' ')
  return {
    clip: { x: 0, y: Math.max(0, top), width: screen.width, height: bottom - top },
    said: createHash('sha256').update(lasting).digest('hex').slice(0, 16),
  }
}
