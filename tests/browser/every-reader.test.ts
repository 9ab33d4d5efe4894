/** A few pages for readers with other eyes, hands and devices; a page of each kind is looked at before a release. */
import { inject } from 'vitest'
import { subPath } from '../support/build-once.ts'
import { everyReader } from '../support/every-reader.ts'
import { figureKinds } from '../support/kinds.ts'
import { visitor } from '../support/visit.ts'

const shown = ['target with figures', 'statuses of communes', 'commune of today', 'frame', 'story with before and after']
const addresses = figureKinds.filter(({ name }) => shown.includes(name)).map(({ address }) => address)

everyReader(visitor(inject('minhHoa'), subPath), ['', ...addresses, 'tim/', 'so-tay/moi-cach-viet/'])
