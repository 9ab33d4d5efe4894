/** An address as a QR code (ISO/IEC 18004), error correction M: readable when a seventh of it is stained. */
import { encode } from 'uqr'

/** Side in modules with the quiet zone of 4 around it, and the dark modules as one path. */
export function qrCode(address: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(address, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size, path: path.join('') }
}
