import { describe, expect, test } from 'vitest'
import { isComment } from '../../../src/model/markdown/nodes.ts'

describe('braces are a comment only when both their letters and the parser of code say so', () => {
  test.each([
    ['one comment', '/* nhắc */', [], true],
    ['a comment over lines', '\n/* một\nhai */ ', [], true],
    ['code between two comments', '/* a */ f() /* b */', [], false],
    ['letters of a comment that were parsed as code', '/* a */', [{}], false],
    ['nothing', '', [], false],
    ['a comment to the end of its line', '// a', [], false],
  ])('%s', (_name, value, body, expected) => {
    expect(isComment({ type: 'mdxTextExpression', value, data: { estree: { body } } })).toBe(expected)
  })

  test('a node of another kind is none', () => expect(isComment({ type: 'html', value: '/* a */' })).toBe(false))
})
