/** What a front matter says and what its form shows: photos with their folder, numbers of consents one by one. */
import { pageForm } from '../../model/schema/forms/page.ts'
import { isConsentKey } from './consents.ts'

/** Where the program keeps photos; a text names them without it. */
export const photoFolder = '/content/anh/'

export type PageValue = string | number | boolean | null | undefined | readonly PageValue[] | { readonly [key: string]: PageValue }
export type PageContent = Readonly<Record<string, PageValue>>

export const isList = (value: PageValue): value is readonly PageValue[] => Array.isArray(value)

/** As the form shows what the file says. */
export const shown = (values: PageContent): PageContent => withPhotos(withConsents(values, apart), (name) => `${photoFolder}${name}`)
/** As the file says what the form shows. */
export const written = (values: PageContent): PageContent =>
  withConsents(
    withPhotos(values, (path) => path.slice(path.lastIndexOf('/') + 1)),
    (numbers) => (isList(numbers) ? numbers.filter((number) => typeof number === 'string').join('|') : numbers),
  )

const apart = (text: PageValue): PageValue =>
  typeof text === 'string'
    ? text
        .split('|')
        .map((number) => number.trim())
        .filter(Boolean)
    : text

/** The values with the forms of consent of a text, its photos and its recordings written another way. */
function withConsents(values: PageContent, another: (numbers: PageValue) => PageValue): PageContent {
  const inner = (value: PageValue): PageValue =>
    isList(value) ? value.map(inner) : value !== null && typeof value === 'object' ? withConsents(value, another) : value
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, isConsentKey(pageForm.name, key) ? another(value) : inner(value)]),
  )
}

/** The values with another name for the file of each photo. */
function withPhotos(values: PageContent, named: (file: string) => string): PageContent {
  const { anh } = values
  if (!isList(anh)) return values
  const renamed = anh.map((photo) => {
    if (photo === null || typeof photo !== 'object' || isList(photo)) return photo
    const { tep } = photo
    return typeof tep === 'string' && tep !== '' ? { ...photo, tep: named(tep) } : photo
  })
  return { ...values, anh: renamed }
}
