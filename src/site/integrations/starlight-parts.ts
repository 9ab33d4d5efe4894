/** Parts of Starlight's page that this site brings itself, from `starlight/`; the empty ones are those it does without. */
export const replacedParts = [
  'Banner',
  'ContentPanel',
  'DraftContentNotice',
  'FallbackContentNotice',
  'Footer',
  'Head',
  'Header',
  'Hero',
  'MarkdownContent',
  'PageFrame',
  'PageSidebar',
  'PageTitle',
  'Sidebar',
  'SkipLink',
  'ThemeProvider',
  'TwoColumnContent',
] as const
