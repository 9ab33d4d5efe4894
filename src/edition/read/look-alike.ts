/** Letters of other alphabets in a code, which look like plain ones and are not. */

export type Alphabet = 'cyrillic' | 'greek' | 'wide' | 'other'

export interface ForeignLetter {
  readonly letter: string
  readonly alphabet: Alphabet
  /** The code with plain letters; null when a letter has no plain likeness. */
  readonly plain: string | null
}

const likeness: Readonly<Record<string, string>> = Object.fromEntries(
  [...'АВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧаеорсухіјѕԁһοαν'].map((letter, i) => [letter, [...'ABEKMHOPCTYXIJSABEZHIKMNOPTYXaeopcyxijsdhoav'][i]!]),
)

/** The first letter that is not Latin, or is full-width; null for a code without one. */
export function foreignLetter(code: string): ForeignLetter | null {
  const letter = [...code].find(
    (each) => /[\p{L}\p{N}\p{P}]/u.test(each) && (each.normalize('NFKC') !== each || /[^\p{Script=Latin}\p{Script=Common}]/u.test(each)),
  )
  if (letter === undefined) return null
  const plain = [...code].map((each) => likeness[each] ?? each.normalize('NFKC')).join('')
  const alphabet = /\p{Script=Cyrillic}/u.test(letter)
    ? 'cyrillic'
    : /\p{Script=Greek}/u.test(letter)
      ? 'greek'
      : letter.normalize('NFKC') === letter
        ? 'other'
        : 'wide'
  return { letter, alphabet, plain: /^[\x21-\x7e]*$/.test(plain) ? plain : null }
}
