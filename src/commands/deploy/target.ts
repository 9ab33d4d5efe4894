/** Where a site is put: a folder of this machine, one of a server that is reached by SSH, or a bucket. */
export type Target =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'server'; readonly host: string; readonly path: string }
  | { readonly kind: 'bucket'; readonly address: string }

/** Letters that a shell, an address or rsync could take for something else are in no part of it. */
const path = /^\/[\w.-][\w./-]*$/
const server = /^((?:[\w.-]+@)?[A-Za-z0-9][\w.-]*):(\/[\w.-][\w./-]*)$/
const bucket = /^s3:\/\/[a-z0-9][a-z0-9.-]+(?:\/[\w./-]*)?$/

/** Null for whatever else. */
export function readTarget(given: string): Target | null {
  if (given.split('/').includes('..')) return null
  if (bucket.test(given)) return { kind: 'bucket', address: given.replace(/\/+$/, '') }
  if (path.test(given) && given !== '/') return { kind: 'folder', path: given.replace(/\/+$/, '') }
  const [, host, folder] = server.exec(given) ?? []
  return host !== undefined && folder !== undefined && folder !== '/' ? { kind: 'server', host, path: folder.replace(/\/+$/, '') } : null
}
