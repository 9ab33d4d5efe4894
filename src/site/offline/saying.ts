/** What boxes that take files to a device have in common: how sentences are filled, sizes and days told, failures named. */
import { OtherBuild } from './take.ts'

/** `{name}` in a sentence is replaced by the part of that name. */
export const fill = (sentence: string, parts: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '')

/** Bytes as whole thousands. */
export const kilobytes = (bytes: number, locale: string): string => `${Math.ceil(bytes / 1000).toLocaleString(locale)} kB`

/** The day on the device's clock, `2026-11-24`. */
export function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** Why nothing was taken: no room, another build, no network. */
export function failureOf(error: unknown): 'full' | 'changed' | 'lost' {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'full'
  return error instanceof OtherBuild ? 'changed' : 'lost'
}

/** A device short of room then deletes what nobody asked to keep first. */
export function askToPersist(): void {
  if ('storage' in navigator) void navigator.storage.persist()
}

/** Service workers and caches: without both nothing can be kept. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in window
