/** Every page of the published edition with axe. */
import { inject } from 'vitest'
import { everyPage } from '../support/accessibility.ts'

everyPage(inject('published'))
