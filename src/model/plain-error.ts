/** An error whose message is a sentence for whoever ran the command: no fault of the program. */
export class PlainError extends Error {
  override readonly name = 'PlainError'
}

/** By name: pages of a build and the command that builds them load this file each for itself. */
export const isPlain = (error: unknown): error is PlainError => error instanceof Error && error.name === 'PlainError'
