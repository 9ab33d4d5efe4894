/** Kinds of `npm run new` run inside the process of a test, which spares its start. */
import { vi } from 'vitest'
import type { AddKind } from '../../src/commands/new/add.ts'

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Flags must answer all: no line is read. */
export async function addInProcess(kind: string, argv: readonly string[]): Promise<Run> {
  const said = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += String(text)
      return true
    }),
  )
  try {
    const { add } = (await import(`../../src/commands/new/${kind}.ts`)) as { readonly add: AddKind }
    return { status: await add(argv), ...said }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}
