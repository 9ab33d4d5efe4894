/** The box that takes the handbook along: what is on the device, what is newer, one button to fetch and one to remove. */
import type { CopyWords } from '../../language/interface/offline.ts'
import { forgetWithdrawn } from '../offline/recordings.ts'
import { askToPersist, canKeep, failureOf, fill, kilobytes, today } from '../offline/saying.ts'
import { shelfAt } from '../offline/take.ts'
import type { Copy, FileList } from '../offline/store.ts'

const box = document.querySelector<HTMLElement>('.offline-copy')
if (box && canKeep()) void show(box)

async function show(box: HTMLElement): Promise<void> {
  const words = JSON.parse(box.dataset['words']!) as CopyWords
  const locale = document.documentElement.lang
  const home = new URL(box.dataset['home']!, location.href).href
  const shelf = shelfAt(home, box.dataset['list']!)
  const [text, takeButton, removeButton] = ['[data-say]', '[data-take]', '[data-remove]'].map((name) =>
    box.querySelector<HTMLElement>(name)!,
  )
  const why = text!.textContent

  const size = (bytes: number) => kilobytes(bytes, locale)
  const dayText = (copy: Copy) => new Date(`${copy.day}T12:00`).toLocaleDateString(locale)
  const say = (sentence: string, take: string, canRemove: boolean) => {
    text!.textContent = sentence
    takeButton!.textContent = take
    takeButton!.hidden = take === ''
    removeButton!.hidden = !canRemove
  }
  const bytesOf = (files: FileList['files']) => files.reduce((sum, [, , bytes]) => sum + bytes, 0)

  const none = (sentence: string) => say(sentence, fill(words.take, { size: size(Number(box.dataset['bytes'])) }), false)

  /** Tells what is kept; asks the site for something newer only where something is kept. */
  const refresh = async (sentence = why) => {
    const copy = await shelf.copy()
    if (!copy) {
      none(sentence)
      return
    }
    say(fill(words.kept, { day: dayText(copy) }), '', true)
    const offered = await shelf.offered().catch(() => null)
    if (!offered || JSON.stringify(offered.files) === JSON.stringify(copy.files)) return
    const update = fill(words.update, { size: size(bytesOf(await shelf.missing(offered))) })
    say(fill(words.newer, { day: dayText(copy) }), update, true)
  }

  const take = async () => {
    const had = await shelf.copy()
    const again = takeButton!.textContent
    try {
      const list = await shelf.offered()
      const all = size(bytesOf(await shelf.missing(list)))
      const going = (bytes: number) => say(fill(words.going, { done: size(bytes), size: all }), '', false)
      going(0)
      askToPersist()
      await shelf.take(list, today(), going)
      await refresh()
    } catch (error) {
      const failure = failureOf(error)
      say(words[failure === 'lost' && had ? 'lostNewer' : failure], again, had !== undefined)
    }
  }

  takeButton!.onclick = () => void take()
  removeButton!.onclick = () => void shelf.remove().then(() => refresh(words.removed))
  await refresh()
  box.hidden = false
  await forgetWithdrawn(home)
}
