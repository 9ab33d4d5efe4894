/** `npm run new -- hoan-tac`: takes the last addition back, if nobody has changed it since. */
import { takeBack } from '../../edition/drafting.ts'
import { newWords as say } from '../../language/interface/new.ts'
import { editionFolder } from '../edition-folder.ts'
import { explain } from '../explain.ts'
import type { AddKind } from './add.ts'
import { print, printError } from '../output.ts'
import { additionRecord } from '../project.ts'
import { placeOf } from './add.ts'
import { readArguments } from '../arguments.ts'
import { newUsage } from '../../language/interface/new.ts'

export const add: AddKind = (argv) => {
  const values = readArguments(argv, { usage: newUsage('hoan-tac'), options: { edition: null } })
  const dir = values && editionFolder(values['edition'])
  return Promise.resolve(dir === null ? 2 : undo(dir))
}

function undo(dir: string): number {
  const fail = (sentence: string): number => {
    printError(sentence)
    return 1
  }
  try {
    const { kind, ...result } = takeBack(dir, additionRecord(dir))
    if (kind === 'nothing') return fail(say.nothingToUndo)
    const places = 'files' in result ? result.files.map(placeOf) : []
    if (kind === 'changed') return fail(places.map(say.changedSince).join('\n'))
    print(places.map(say.undone).join('\n'))
    return 0
  } catch (error) {
    return fail(error instanceof SyntaxError ? say.recordBroken : say.cannotWrite(explain(error)))
  }
}
