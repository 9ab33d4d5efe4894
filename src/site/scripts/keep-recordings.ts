/** Keeping a recording on the device, hearing it from there, and letting it go: buttons beside each. */
import type { KeepWords } from '../../language/interface/recordings.ts'
import { forgetWithdrawn, soundOf } from '../offline/recordings.ts'
import { askToPersist, canKeep, failureOf, fill, kilobytes, today } from '../offline/saying.ts'
import type { FileList } from '../offline/store.ts'
import { shelfAt } from '../offline/take.ts'

const shared = document.querySelector<HTMLElement>('.recordings > [data-words]')
if (shared && canKeep())
  void showAll(new URL(shared.dataset['home']!, location.href).href, JSON.parse(shared.dataset['words']!) as KeepWords)

async function showAll(home: string, words: KeepWords): Promise<void> {
  for (const box of document.querySelectorAll<HTMLElement>('.recordings .keep')) await show(box, home, words)
  await forgetWithdrawn(home)
}

async function show(box: HTMLElement, home: string, words: KeepWords): Promise<void> {
  const { key, path, hash, bytes } = box.dataset as Readonly<Record<'key' | 'path' | 'hash' | 'bytes', string>>
  const shelf = shelfAt(home, key)
  const list: FileList = { files: [[path, hash, Number(bytes)]] }
  const [text, take, remove] = ['span', '[data-take]', '[data-remove]'].map((name) => box.querySelector<HTMLElement>(name)!)
  const player = box.parentElement!.querySelector('audio')!
  const online = player.src
  const size = (count: number) => kilobytes(count, document.documentElement.lang)

  /** What is kept is heard from the device; a player that is at it is left alone. */
  const turnTo = (sound: Blob | null) => {
    if (!player.paused || player.src.startsWith('blob:') === (sound !== null)) return
    URL.revokeObjectURL(player.src)
    player.src = sound ? URL.createObjectURL(sound) : online
  }
  const refresh = async (sentence = '') => {
    const kept = (await shelf.copy())?.files[0]
    const isKept = kept?.[1] === hash
    text!.textContent = isKept ? words.kept : sentence
    take!.hidden = isKept
    take!.textContent = fill(kept ? words.update : words.take, { size: size(Number(bytes)) })
    remove!.hidden = !kept
    turnTo(isKept ? await soundOf(home, kept) : null)
  }
  const going = (count: number) => {
    text!.textContent = fill(words.going, { done: size(count), size: size(Number(bytes)) })
    take!.hidden = remove!.hidden = true
  }

  take!.onclick = async () => {
    going(0)
    askToPersist()
    await shelf.take(list, today(), going).then(
      () => refresh(),
      (error: unknown) => refresh(words[failureOf(error)]),
    )
  }
  remove!.onclick = () => void shelf.remove().then(() => refresh())
  await refresh()
  box.hidden = false
}
