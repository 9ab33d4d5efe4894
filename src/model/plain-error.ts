/** An error whose message is a sentence for whoever ran the command: no fault of the program. */
export class PlainError extends Error {
  override name = 'PlainError'
  /** Builders rename what they pass on, and load this file each for itself. */
  readonly isPlain = true
}

/** The sentence meant for whoever ran the command, of an error or of the one that it only passes on; null where there is none. */
export function plainMessage(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if ('isPlain' in error) return error.message
  const within = [error.cause, ...('errors' in error && Array.isArray(error.errors) ? (error.errors as unknown[]) : [])]
  return within.map(plainMessage).find((message) => message !== null) ?? null
}
