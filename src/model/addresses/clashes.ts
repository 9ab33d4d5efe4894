/** Two claims to one address: the same, the same but for letter case or typing of accents, or a file where a folder is. */
import { sameKey } from '../same-name.ts'
import type { Claim } from './claims.ts'
import { ownFolders } from './own.ts'

export interface Clash {
  readonly address: string
  readonly claim: Claim
  /** The claim that came before; null where the address lies in a folder of the product. */
  readonly before: Claim | null
}

/** One clash for each pair of claimants, at the first address that they both ask for. */
export function clashesOf(claims: readonly Claim[]): Clash[] {
  const files = new Map<string, Claim>()
  const folders = new Map<string, { readonly spelt: string; readonly claim: Claim }>()
  const clashes = new Map<string, Clash>()
  const clash = (claim: Claim, before: Claim | null | undefined) => {
    const pair = `${idOf(claim)} ${idOf(before ?? null)}`
    if (before !== undefined && !clashes.has(pair)) clashes.set(pair, { address: claim.address, claim, before })
  }
  for (const claim of claims) {
    const path = pathOf(claim.address)
    const key = sameKey(path)
    if (claim.by && ownFolders.some((folder) => `${key}/`.startsWith(folder))) clash(claim, null)
    clash(claim, files.get(key))
    clash(claim, folders.get(key)?.claim)
    if (!files.has(key)) files.set(key, claim)
    for (const spelt of foldersOf(path)) {
      const folder = sameKey(spelt)
      const known = folders.get(folder)
      clash(claim, files.get(folder))
      if (!known) folders.set(folder, { spelt, claim })
      else if (known.spelt !== spelt) clash(claim, known.claim)
    }
  }
  return [...clashes.values()]
}

/** All that the product claims is claimed by one. */
const idOf = (claim: Claim | null): string => (claim?.by ? `${claim.by.origin.file}:${claim.by.origin.line}` : 'own')

/** Where an address lies on disk. */
const pathOf = (address: string): string => (address === '' || address.endsWith('/') ? `${address}index.html` : address)

/** `a/b/c.csv` → `a`, `a/b`. */
const foldersOf = (path: string): string[] => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index))
