/** The files that are kept of a finished year under `data/an-ban/<year>/`, beside their list of fingerprints. */
export const frozenFiles = ['so-lieu.csv', 'datapackage.json'] as const

export type FrozenFile = (typeof frozenFiles)[number]

export const isFrozenFile = (name: string): name is FrozenFile => (frozenFiles as readonly string[]).includes(name)
