/** Lines that somebody types, or that a script hands over, one after the other. */
import { createInterface } from 'node:readline'

export interface Terminal {
  /** The next line; null where there is none: the input is closed. */
  readonly ask: (prompt: string) => Promise<string | null>
  readonly close: () => void
  /** Somebody sits there: an end of input is meant. */
  readonly isPerson: boolean
}

/** Opened at the first question, so that a run without questions reads nothing. */
export function openTerminal(): Terminal {
  const isPerson = process.stdin.isTTY && process.stdout.isTTY
  const opened: { lines?: AsyncIterator<string>; close?: () => void } = {}
  const open = (): AsyncIterator<string> => {
    const terminal = createInterface({
      input: process.stdin,
      output: process.stdout,
      terminal: isPerson,
    })
    opened.close = () => terminal.close()
    prompt = (text) => {
      terminal.setPrompt(text)
      terminal.prompt()
    }
    return (opened.lines = terminal[Symbol.asyncIterator]())
  }
  let prompt: (text: string) => void = () => undefined
  return {
    ask: async (text) => {
      const lines = opened.lines ?? open()
      prompt(text)
      const next = await lines.next()
      return next.done ? null : next.value
    },
    close: () => opened.close?.(),
    isPerson,
  }
}
