/** A new text: a draft, so that nothing half-made is published. */
import { draftText } from '../../edition/drafting.ts'
import { newWords as say } from '../../language/interface/new.ts'
import { newTexts } from '../../language/new-texts.ts'
import { addOne } from './add.ts'
import { textQuestions, type Manner } from './questions.ts'

export const addText = (argv: readonly string[], word: string, kind: keyof typeof newTexts, manner: Manner): Promise<number> =>
  addOne(argv, {
    kind: word,
    questions: (lists) => textQuestions(kind, lists, { ...manner, suggestions: { trang_thai: () => 'nhap' } }),
    draft: (_dir, { tep = '', ...answers }) => draftText(kind, tep, answers, newTexts[kind]),
    todo: () => [say.fillText, say.openText],
    state: say.draft,
  })
