/** Making each thing once: functions that remember what they made. Nothing here knows what it remembers. */

/** A value made when first asked for. */
export function lazily<V>(make: () => V): () => V {
  let made: { readonly value: V } | null = null
  return () => (made ??= { value: make() }).value
}

/** One value for each key, by identity. */
export function each<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined || made.has(key)) return known as V
    const value = make(key)
    made.set(key, value)
    return value
  }
}

/**
 * What a pure function made of the last texts that it was asked about: a text that did not change is not worked through
 * again when an edition is read anew. The one asked for longest ago is forgotten.
 */
export function recent<V>(limit: number, make: (text: string) => V): (text: string) => V {
  const made = new Map<string, { readonly value: V }>()
  return (text) => {
    const known = made.get(text) ?? { value: make(text) }
    made.delete(text)
    made.set(text, known)
    const [oldest] = made.keys()
    if (made.size > limit && oldest !== undefined) made.delete(oldest)
    return known.value
  }
}

/** One value for each pair of keys. */
export function eachPair<A, B, V>(make: (a: A, b: B) => V): (a: A, b: B) => V {
  const of = each((a: A) => each((b: B) => make(a, b)))
  return (a, b) => of(a)(b)
}

/** One value for each subject within a context (a publication, a rendition), kept as long as the context is. */
export function once<C extends object, S, V>(make: (context: C, subject: S) => V): (context: C, subject: S) => V {
  const contexts = new WeakMap<C, (subject: S) => V>()
  return (context, subject) => {
    let of = contexts.get(context)
    if (!of) contexts.set(context, (of = each((one: S) => make(context, one))))
    return of(subject)
  }
}

/** The same, of the subject that was asked about last alone: for what is large and asked for several times in a row. */
export function lately<C extends object, S, V>(make: (context: C, subject: S) => V): (context: C, subject: S) => V {
  const last = new WeakMap<C, { readonly subject: S; readonly value: V }>()
  return (context, subject) => {
    const known = last.get(context)
    if (known && known.subject === subject) return known.value
    const value = make(context, subject)
    last.set(context, { subject, value })
    return value
  }
}

/** One value for each context. */
export function oncePer<C extends object, V>(make: (context: C) => V): (context: C) => V {
  const of = once((context: C) => make(context))
  return (context) => of(context, null)
}
