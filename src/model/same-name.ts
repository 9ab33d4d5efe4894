/** One key for names that some machine takes for the same: letter case and the typing of accents are ignored. */
export const sameKey = (name: string): string => name.normalize('NFC').toUpperCase().toLowerCase()
