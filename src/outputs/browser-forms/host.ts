/** The git host that the forms may talk to, taken from the address of the repository. */

export interface GitHost {
  readonly name: 'github' | 'gitlab' | 'gitea'
  /** `owner/repository`, with groups between on GitLab. */
  readonly repository: string
  /** Where the host is when it is not the one that its name stands for. */
  readonly base: string | null
  /** The address that the forms ask, and no other. */
  readonly api: string
}

/** Null for an address that names no host whose kind is known: then the forms work with a copy on the computer alone. */
export function gitHostOf(address: string | null): GitHost | null {
  const url = address === null ? null : URL.parse(address)
  const repository = url?.pathname.replace(/^\/+|\/+$|\.git\/*$/g, '') ?? ''
  if (!url || url.protocol !== 'https:' || !/^[\w.-]+(?:\/[\w.-]+)+$/.test(repository)) return null
  const base = url.origin
  const isPair = repository.split('/').length === 2
  if (url.hostname === 'github.com') return isPair ? { name: 'github', repository, base: null, api: 'https://api.github.com' } : null
  if (url.hostname === 'gitlab.com') return { name: 'gitlab', repository, base: null, api: base }
  if (/(?:^|\.)gitlab\./.test(url.hostname)) return { name: 'gitlab', repository, base, api: base }
  if (/(?:^|\.)(?:codeberg\.org|gitea\.|forgejo\.)/.test(url.hostname))
    return isPair ? { name: 'gitea', repository, base, api: base } : null
  return null
}
