/** Whether the addresses of a build mean anything to other people. */

const ownMachine = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/

/** The site's address when it names a host that others can reach; null for none, and for this machine. */
export function publicHost(site: string | URL | null | undefined): URL | null {
  const url = site ? URL.parse(site) : null
  return url && /^https?:$/.test(url.protocol) && !ownMachine.test(url.hostname) ? url : null
}
