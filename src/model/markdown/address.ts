/** Where an address in a text leads, told as a browser would read it. */
import { leavesSite, readAddress, type AddressRead } from '../web-address.ts'

export type TextAddress =
  /** `/so-tay/cach-lam/` below this site; `#cach-lam` on the same page; `anh.png` beside the file. */
  { readonly kind: 'site' | 'anchor' | 'relative' } | { readonly kind: 'outside'; readonly read: AddressRead }

export function textAddress(address: string): TextAddress {
  if (leavesSite(address)) return { kind: 'outside', read: readAddress(address, ['web', 'mail', 'telephone']) }
  return { kind: address.startsWith('#') ? 'anchor' : address.startsWith('/') ? 'site' : 'relative' }
}
