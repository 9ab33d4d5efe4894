/** What a writer may have meant by a text that is no period: shown, never applied. */
export function hint(text: string): string | null {
  const month = /^(?:đầu |cuối |dau |cuoi )?(?:tháng|thang|th|t)\.?\s*(\d{1,2})\s*[-/.,]?\s*(?:năm|nam)?\s*(\d{4})$/iu.exec(text)
  if (month) return `${month[1]!.padStart(2, '0')}/${month[2]!}`
  const moment = /^(?:(đầu|dau)|cuối|cuoi)\s+(?:(\d{1,2})[-/.])?(\d{4})$/iu.exec(text)
  if (moment) return moment[2] ? `${moment[2].padStart(2, '0')}/${moment[3]!}` : `${moment[1] ? 'dau' : 'cuoi'} ${moment[3]!}`
  const span = /^(?:giai đoạn|từ)?\s*(?:năm\s+)?(\d{4})\s*(?:[-–—/]|đến|tới)\s*(?:năm\s+)?(\d{4})$/iu.exec(text)
  if (span) return `${span[1]!}-${span[2]!}`
  const year = /^(?:năm|nam|n)?\.?\s*(\d{4})(?:[.,]0+)?$/iu.exec(text)?.[1]
  if (year) return year
  const parts = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? /^()(\d{1,2})[-/.](\d{4})$/.exec(text)
  if (parts)
    return [parts[1], parts[2], parts[3]]
      .filter(Boolean)
      .map((part) => part!.padStart(2, '0'))
      .join('/')
  const iso = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text)
  return iso ? [iso[3], iso[2], iso[1]].filter(Boolean).join('/') : null
}
