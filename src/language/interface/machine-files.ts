/** Words in files for programs, which are read in English everywhere. */
export const packageWords = {
  illustrativeTitle: (name: string) => `[Minh họa / illustrative] ${name}`,
  illustrativeDescription: 'Fictional figures for illustration.',
  proposedLicence: (title: string) => `${title} (proposed, awaiting confirmation)`,
  allFigures: 'All published figures',
  deeds: 'What was done for the plan, with evidence',
} as const

interface ColumnWords {
  readonly title: string
  readonly description: string
}

/** Title and meaning of each column of the published CSV files. */
export const figureColumnWords = {
  indicator: { title: 'Indicator', description: 'Code of the indicator or context series.' },
  area_code: { title: 'Area code', description: 'Code of the administrative unit; codes are re-used, so read it with the period.' },
  area_name: { title: 'Area name', description: 'Name that the code had in the period.' },
  period: { title: 'Period', description: 'ISO 8601: a year, a month, a day, or an interval of years or months; the day for a moment.' },
  numerator: { title: 'Numerator', description: 'Count above the line, where published.' },
  denominator: { title: 'Denominator', description: 'Count below the line, where published.' },
  value: { title: 'Value', description: 'In the unit given; blank where there is no figure, never 0 for unknown.' },
  unit: { title: 'Unit', description: 'Unit of measure, in Vietnamese.' },
  definition: { title: 'Definition version', description: 'Values of different versions are not comparable.' },
  status: {
    title: 'Status',
    description: 'How sure a figure is, or why there is no value: not-collected, not-published, suppressed, not-applicable.',
  },
  source: { title: 'Source', description: 'Code of the source.' },
  note: { title: 'Note', description: 'Note in Vietnamese.' },
  bound: { title: 'Bound', description: 'What the source says of a number that is not exact; blank where it is as printed.' },
  period_kind: {
    title: 'Kind of period',
    description: 'year, month, day, span (several years or months in one), year-start or year-end (a moment that the source names so).',
  },
  period_text: {
    title: 'Period in words',
    description: 'The period in the source’s own words, in Vietnamese, where its form cannot say it.',
  },
  note_en: { title: 'Note in English', description: 'The note in English; blank where there is none.' },
} as const satisfies Readonly<Record<string, ColumnWords>>
