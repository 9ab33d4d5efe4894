/** Every rule, in the order in which their findings are shown for one place. */
import { deviceCodes, oneClaim, originals, trialTexts } from './site-addresses.ts'
import { channel } from './channel.ts'
import { consentForms, consentMarks, consentRecordings, consentStories } from './consents.ts'
import { compared, handbookPart, originalDate, owner, pageSources, review, storyAndModel } from './content.ts'
import { firstOfMonth } from './first-of-month.ts'
import { datedSources, periodKind, periodWordsYear, turnOfYear } from './figure-periods.ts'
import { singleFigures, unknownIndicator } from './figures.ts'
import { duplicateObservation, duplicateRecord, sameMoment } from './keys.ts'
import { officeContacts, personalData } from './personal-data.ts'
import { contentImages } from './images.ts'
import { contentLinks, doorLinks } from './links.ts'
import { contentReferences, registerReferences } from './references.ts'
import { documentFiles, filesNamed } from './document-files.ts'
import { documentDates, formulas, groups, plan, rootUnit, targets, unitsInTime } from './registers.ts'
import { formulaUnit } from './formula-unit.ts'
import { neighbours } from './neighbours.ts'
import { ownSeries } from './named-series.ts'
import { notConfidential } from './not-confidential.ts'
import { namesApart } from './names-apart.ts'
import { indicatorSense, registerDates, modelUnits, targetSense } from './register-sense.ts'
import { searchWords } from './search-words.ts'
import { soughtAs } from './sought-as.ts'
import { unitPlaces } from './unit-places.ts'
import { mapSource, tiles } from './map.ts'
import { bodiesThatEnded, deeds, rolesApart } from './plan-sense.ts'
import { plainLanguage } from './plain-language.ts'
import { redirects } from './redirects.ts'
import { paperFormSense } from './paper-forms.ts'
import { personMarks } from './person-marks.ts'
import { parts } from './parts.ts'
import { areaLetters, printLetters } from './print-letters.ts'
import { pagePhotos } from './page-photos.ts'
import { drawings, photos } from './photos.ts'
import { recordedWords, recordings } from './recordings.ts'
import type { Rule } from './rule.ts'
import { askOffices, expiredLaws } from './text-components.ts'
import { threeDecimals } from './sizes.ts'
import { overdue, totals } from './series.ts'
import { tellingNotes } from './telling-notes.ts'
import { unitInPeriod } from './unit-in-period.ts'
import { copiedStories, correctionDays, schedules, unfinishedTexts } from './text-states.ts'
import { unusedFiles } from './unused-files.ts'
import { householdWords } from './telling-words.ts'
import { householdVillage } from './villages.ts'

export const rules: readonly Rule[] = [
  rootUnit,
  plan,
  channel,
  unitsInTime,
  formulas,
  formulaUnit,
  neighbours,
  targets,
  documentDates,
  groups,
  unitPlaces,
  indicatorSense,
  targetSense,
  registerDates,
  modelUnits,
  rolesApart,
  bodiesThatEnded,
  deeds,
  documentFiles,
  filesNamed,
  namesApart,
  tiles,
  mapSource,
  registerReferences,
  duplicateRecord,
  oneClaim,
  redirects,
  deviceCodes,
  originals,
  trialTexts,
  originalDate,
  unknownIndicator,
  unitInPeriod,
  duplicateObservation,
  sameMoment,
  firstOfMonth,
  periodKind,
  periodWordsYear,
  turnOfYear,
  datedSources,
  ownSeries,
  notConfidential,
  singleFigures,
  threeDecimals,
  totals,
  parts,
  overdue,
  officeContacts,
  personalData,
  tellingNotes,
  photos,
  pagePhotos,
  drawings,
  contentReferences,
  plainLanguage,
  askOffices,
  expiredLaws,
  contentLinks,
  doorLinks,
  contentImages,
  recordings,
  recordedWords,
  printLetters,
  areaLetters,
  paperFormSense,
  consentStories,
  consentRecordings,
  consentMarks,
  consentForms,
  personMarks,
  schedules,
  correctionDays,
  copiedStories,
  unfinishedTexts,
  review,
  owner,
  handbookPart,
  storyAndModel,
  householdVillage,
  householdWords,
  compared,
  pageSources,
  searchWords,
  soughtAs,
  unusedFiles,
]
