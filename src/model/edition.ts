/** Settings, and the edition as a whole. */
import type { ConsentForm } from './consent.ts'
import type { MultiPolygon, Polygon } from 'geojson'
import type { OfficialColumn } from './official-forms.ts'
import type { PlainWord, ReadingLimits } from './plain-words.ts'
import type { Bilingual, IsoDate, Origin, Unit } from './basics.ts'
import type { ContentPage, Notice } from './texts.ts'
import type { Indicator, Observation, Target } from './figures.ts'
import type {
  CampaignModel,
  Clause,
  Deed,
  Document,
  OpenQuestion,
  Organisation,
  Redirect,
  Source,
  Statement,
  Task,
  Term,
} from './registers.ts'
import type { PaperForms } from './paper-forms.ts'
import type { RecordingLimits } from './recording.ts'
import type { WebAddress } from './web-address.ts'

export interface DisclosureSettings {
  /** Counts from 1 up to this number are hidden. */
  readonly smallCount: number
  /** Rates on fewer than this many households are hidden. */
  readonly smallDenominator: number
}

/** A map as the site file names it: a GeoJSON file of the edition, where it comes from, and its licence in the supplier's words. */
export interface MapSettings {
  readonly file: string
  readonly source: string | null
  readonly licence: Bilingual
}

export interface MapArea {
  /** Id of the unit in its validity. */
  readonly unit: string
  /** WGS 84, longitude and latitude in degrees. */
  readonly geometry: Polygon | MultiPolygon
}

export interface EditionMap {
  readonly credit: Bilingual
  readonly source: string | null
  readonly areas: readonly MapArea[]
}

export interface Door {
  readonly name: Bilingual
  /** Address as typed: `/so-tay/cach-lam/`. */
  readonly to: string
  readonly origin: Origin
}

export interface SiteSettings {
  readonly kind: 'real' | 'illustrative'
  readonly name: Bilingual
  readonly tagline: Bilingual
  readonly summary: Bilingual
  /** What the campaign is, in two or three short sentences. */
  readonly campaign: Bilingual
  /** Name of the territory in running text: `huyện A (cũ)`. */
  readonly place: Bilingual
  /** Code of the unit whose figures the edition is about. */
  readonly rootUnit: string
  readonly from: number
  readonly to: number
  /** Source code of the plan itself. */
  readonly plan: string
  readonly contact: Bilingual
  /** The office that has agreed to take comments, corrections and requests for removal; null where none has. */
  readonly channel: { readonly office: string; readonly confirmed: IsoDate } | null
  /** What may be used today and on which terms, a whole sentence; blank while the edition declares none. */
  readonly reuse: Bilingual
  readonly repository: string | null
  /** A page or a mailbox for those who find a hole in the site; null where nobody takes such reports. */
  readonly securityContact: WebAddress | null
  readonly groups: readonly { readonly code: string; readonly name: Bilingual }[]
  /** Parts of the handbook in their order. */
  readonly parts: readonly { readonly code: string; readonly name: Bilingual }[]
  /** Themes of stories and models in their order, with their English names. */
  readonly themes: readonly Bilingual[]
  /** Codes of the indicators that count models, in the order of the register's page. */
  readonly modelFigures: readonly string[]
  /** Ways into the handbook named after what a reader wants. Empty: the first pages of the handbook stand in their place. */
  readonly doors: readonly Door[]
  readonly disclosure: DisclosureSettings
  /** True when everybody can read the files and their history, so that a hidden number may not stand in them. */
  readonly repositoryIsPublic: boolean
  /** False: devices delete what they kept of the site. */
  readonly hasOfflineCopy: boolean
  /** False: there are no forms for staff at `/quan-tri/`. */
  readonly hasForms: boolean
  readonly map: MapSettings | null
  readonly reading: ReadingLimits
  readonly recordings: RecordingLimits
  /** Last day known to the figures' editor; "today" for statuses, so that a build is reproducible. */
  readonly asOf: IsoDate
  readonly origin: Origin
}

/** What readers type and what pages call it, as the editors typed both. */
export interface SearchWords {
  readonly typed: readonly string[]
  readonly meant: readonly string[]
  readonly origin: Origin
}

/** The figures as they stood at the end of a year, kept for ever under `data/an-ban/<year>/`. */
export interface FrozenEdition {
  readonly year: string
  /** Day on which its figures stood. */
  readonly asOf: IsoDate
  readonly files: readonly { readonly name: string; readonly sha256: string }[]
}

export interface Edition {
  readonly dir: string
  readonly site: SiteSettings
  readonly units: readonly Unit[]
  /** Null where no licensed map was supplied. */
  readonly map: EditionMap | null
  readonly indicators: readonly Indicator[]
  readonly targets: readonly Target[]
  readonly observations: readonly Observation[]
  readonly sources: readonly Source[]
  readonly documents: readonly Document[]
  readonly organisations: readonly Organisation[]
  readonly tasks: readonly Task[]
  /** In the order of the plan; empty where the edition has no such register. */
  readonly clauses: readonly Clause[]
  readonly deeds: readonly Deed[]
  readonly redirects: readonly Redirect[]
  /** Words that the reading check looks for, beside those that it knows. */
  readonly plainWords: readonly PlainWord[]
  /** Columns of official forms that can be taken in. */
  readonly officialForms: readonly OfficialColumn[]
  readonly models: readonly CampaignModel[]
  readonly questions: readonly OpenQuestion[]
  readonly statements: readonly Statement[]
  readonly terms: readonly Term[]
  /** Newest first. */
  readonly frozen: readonly FrozenEdition[]
  readonly content: readonly ContentPage[]
  /** What recordings say in words of their own, by the name of its file. */
  readonly recordedWords: ReadonlyMap<string, string>
  /** Texts that left; none of them is in `content`. */
  readonly notices: readonly Notice[]
  readonly consents: readonly ConsentForm[]
  readonly searchWords: readonly SearchWords[]
  readonly paperForms: PaperForms
}
