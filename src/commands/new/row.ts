/** A new row of a register. */
import { draftRow, type Answers } from '../../edition/drafting.ts'
import { newWords as say } from '../../language/interface/new.ts'
import { schemas, type RegisterName } from '../../model/schema/tables.ts'
import { addOne } from './add.ts'
import { rowQuestions, type Manner } from './questions.ts'

/** `todo`: what its author has still to do, as far as the register knows. */
export const addRow = (
  argv: readonly string[],
  table: RegisterName,
  manner: Manner,
  todo: (answers: Answers) => readonly string[] = () => [],
): Promise<number> =>
  addOne(argv, {
    kind: table,
    questions: (lists) => rowQuestions(table, lists, manner),
    draft: (dir, answers) => draftRow(dir, table, answers) ?? say.notStored(schemas[table].path),
    todo,
  })
