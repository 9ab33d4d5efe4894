import { describe, expect, test } from 'vitest'
import { recent } from '../../src/model/once.ts'

describe('what was made of the last texts', () => {
  const counting = (limit: number) => {
    const made: string[] = []
    return { made, of: recent(limit, (text) => (made.push(text), text.length)) }
  }

  test('is not made again', () => {
    const { made, of } = counting(2)
    expect([of('một'), of('hai '), of('một')]).toEqual([3, 4, 3])
    expect(made).toEqual(['một', 'hai '])
  })

  test('is forgotten when it was asked for longest ago', () => {
    const { made, of } = counting(2)
    for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) of(text)
    expect(made).toEqual(['a', 'b', 'c', 'b'])
  })

  test('is nothing where making it failed', () => {
    let tries = 0
    const of = recent(2, () => {
      tries++
      throw new Error('no')
    })
    expect(() => of('a')).toThrow('no')
    expect(() => of('a')).toThrow('no')
    expect(tries).toBe(2)
  })
})
