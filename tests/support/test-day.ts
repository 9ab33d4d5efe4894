/** The days on which tests look at editions: each fixture on the day that its figures stand at. */
export const testDay = '2026-11-24'
export const fictionDay = '2025-12-31'
export const smallDay = '2026-01-01'
