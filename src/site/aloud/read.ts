/**
 * Reading a page aloud with a voice of the device, sentence by sentence: what is said is marked, and a bar stops, goes on and
 * changes the speed. `pause` ends an utterance on some telephones, so stopping is cancelling and remembering the sentence.
 */
import { aloudWords } from '../../language/interface/aloud.ts'
import { blocks, spokenSentences } from './spoken.ts'

const speeds = [1, 1.25, 0.8] as const
/** Milliseconds between cancelling and speaking: some browsers swallow what comes sooner. */
const breath = 60
/** Milliseconds after which a voice that never says that it has ended is not waited for. */
const longest = (letters: number, speed: number): number => 4000 + (220 * letters) / speed

export function readAloud(button: HTMLElement): void {
  const { lang } = button.dataset as { readonly lang: string }
  const w = aloudWords(document.documentElement.lang === 'en' ? 'en' : 'vi')
  const speech = speechSynthesis
  const sentences = spokenSentences(lang)
  let [at, pace, turn, speaking] = [0, 0, 0, true]

  const bar = Object.assign(document.createElement('section'), { className: 'aloud-bar no-print', ariaLabel: w.label })
  const control = (onclick: () => void, textContent = '') => {
    const one = Object.assign(document.createElement('button'), { className: 'small-button', textContent, onclick })
    bar.append(one)
    return one
  }
  const stop = () => {
    turn++
    speech.cancel()
  }
  const leave = () => {
    stop()
    mark()
    bar.remove()
    button.hidden = false
    button.focus()
  }
  /** Says the sentence that it stands at, and those behind it. */
  const go = () => {
    stop()
    const sentence = sentences[at]
    if (!sentence) {
      leave()
      return
    }
    mark(sentence.range)
    toggle.textContent = speaking ? w.stop : w.goOn
    speed.textContent = w.speeds[pace]!
    const mine = turn
    if (speaking) setTimeout(() => mine === turn && say(sentence.text, mine), breath)
  }
  const say = (text: string, mine: number) => {
    const next = () => {
      if (mine !== turn) return
      at++
      go()
    }
    const utterance = new SpeechSynthesisUtterance(text)
    // A voice that is not of the device sends the words of the page to its maker.
    const voice = speech.getVoices().find((one) => one.localService && one.lang.replace('_', '-').startsWith(lang))!
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.rate = speeds[pace]!
    utterance.onend = utterance.onerror = next
    speech.speak(utterance)
    setTimeout(next, longest(text.length, utterance.rate))
  }
  const toggle = control(() => {
    speaking = !speaking
    go()
  })
  const speed = control(() => {
    pace = (pace + 1) % 3
    go()
  })
  control(leave, w.leave)
  addEventListener('pagehide', stop)
  button.hidden = true
  document.body.append(bar)
  toggle.focus()
  go()
}

/** Marks what is being said, without touching the page where the browser can; nothing: takes the mark away. */
function mark(range?: Range): void {
  const block = range?.startContainer.parentElement?.closest(blocks)
  const marks = (CSS as Partial<typeof CSS>).highlights
  marks?.clear()
  document.querySelector('.aloud-now')?.classList.remove('aloud-now')
  if (!range || !block) return
  if (marks) marks.set('aloud', new Highlight(range))
  else block.classList.add('aloud-now')
  block.scrollIntoView({ block: 'center' })
}
