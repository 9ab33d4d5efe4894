/** How the addresses of a redirect are written, below the site's own and without language. */

/** `/so-tay/ten-cu/`: folders in lower case, the first of them no language. */
export const redirectFrom = /^\/(?!en\/)(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+$/

/** A page that is there, or a part of it: `/ke-hoach/viec-ai-lam/#nhiem-vu`; home is `/`. */
export const redirectTo = /^\/(?!en\/)(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*(?:#[A-Za-z0-9][A-Za-z0-9.-]*)?$/

/** The page without the part. */
export const pageOf = (address: string): string => address.replace(/#.*$/, '')

/** The part with its sign, or nothing. */
export const partOf = (address: string): string => /#.*$/.exec(address)?.[0] ?? ''
