/** Fingerprints of files, in the form of `sha256sum`, so that anyone can check them without our programs. */
import { createHash } from 'node:crypto'

/** The list of fingerprints in the folder of a frozen year. */
export const checksumFile = 'SHA256SUMS'

/** SHA-256 as 64 hexadecimal digits. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')
