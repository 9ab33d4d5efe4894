/** What asks for an address, and what must be there for it to be written. */
import type { Origin } from '../types.ts'
import type { ComparisonPart } from './paths.ts'

/**
 * What must be there for an address to be written; `pack`: something that a newsroom may take; `host`: an address of the site;
 * `frame`: that, and a chart; `readings`: readings that can be drawn; `map`, `years`: units that can be drawn so; `kept`: it is
 * not written, and nobody may have it.
 */
export type Condition =
  'always' | 'observations' | 'comparison' | ComparisonPart | 'readings' | 'chart' | 'pack' | 'host' | 'frame' | 'kept'

/** A record, a text or a file that asks for addresses. */
export interface Claimant {
  readonly kind: 'indicator' | 'unit' | 'model' | 'text' | 'form' | 'frozen' | 'document' | 'recording' | 'redirect' | 'public'
  /** Its code or file name, as its editor typed it. */
  readonly name: string
  readonly origin: Origin
}

export interface Claim {
  /** Below the site's own: pages end in `/`, files do not; a fingerprint that is not known yet is eight `#`. */
  readonly address: string
  readonly when: Condition
  /** Null for the product itself. */
  readonly by: Claimant | null
}
