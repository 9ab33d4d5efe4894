/** Asks in the terminal before files are changed. */
import { createInterface } from 'node:readline/promises'
import { question, yesAnswers } from '../language/findings/protect.ts'

/** No answer is a refusal. */
export async function isAgreed(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const closed = new Promise<string>((done) => terminal.once('close', () => done('')))
    const answer = await Promise.race([terminal.question(question), closed])
    return yesAnswers.includes(answer.trim().normalize('NFC').toLowerCase())
  } finally {
    terminal.close()
  }
}
