/** What belongs to an indicator: handbook pages, tasks, models, stories. */
import { indicatorWords } from '../../language/interface/indicator.ts'
import type { Indicator } from '../../model/types.ts'
import { handbookPath, modelPath, storyPath } from '../../model/addresses/paths.ts'
import { planHref, taskId } from '../plan/addresses.ts'
import type { Rendition } from '../rendition.ts'

export interface RelatedLink {
  readonly to: string
  readonly text: string
  /** Set where the text is not in the reader's language. */
  readonly lang: 'vi' | undefined
}

export interface RelatedGroup {
  readonly label: string
  readonly links: readonly RelatedLink[]
}

/** Of more, the rest is left to the list that holds them all. */
const most = 30

/** Groups that have anything; handbook pages and stories by their Vietnamese titles. */
export function relatedTo(rendition: Rendition, { code }: Indicator): RelatedGroup[] {
  const { publication, locale, addresses } = rendition
  const w = indicatorWords(locale)
  const { edition, index } = publication
  const about = (kind: 'handbook' | 'story') => publication.pages(kind).filter((page) => page.indicators.includes(code))
  const stories = about('story')
  const models = [...new Set(stories.flatMap(({ model }) => model ?? []))].flatMap((model) => index.models.get(model) ?? [])
  const lang = locale === 'vi' ? undefined : 'vi'
  const page = (path: string) => addresses.page(locale, path)
  const some = (list: string, links: readonly RelatedLink[]): readonly RelatedLink[] =>
    links.length <= most ? links : [...links.slice(0, most), { to: page(list), text: w.more(links.length - most), lang: undefined }]
  const groups: readonly RelatedGroup[] = [
    { label: w.handbook, links: about('handbook').map(({ slug, title }) => ({ to: page(handbookPath(slug)), text: title, lang })) },
    {
      label: w.tasks,
      links: edition.tasks
        .filter((task) => task.indicators.includes(code))
        .map((task) => ({
          to: planHref(rendition, 'tasks', taskId(task.code)),
          text: `${task.code} · ${task.name[locale]}`,
          lang: undefined,
        })),
    },
    {
      label: w.models,
      links: some(
        'mo-hinh',
        models.map((model) => ({ to: page(modelPath(model.code)), text: model.name[locale], lang: undefined })),
      ),
    },
    {
      label: w.stories,
      links: some(
        'guong-dien-hinh',
        stories.map(({ slug, title }) => ({ to: page(storyPath(slug)), text: title, lang })),
      ),
    },
  ]
  return groups.filter(({ links }) => links.length > 0)
}
