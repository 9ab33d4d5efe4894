/** Worlds of other units: several levels, merges, new names. */
import {
  inUnits,
  twoDistricts,
  twoDistrictSums,
  six,
  loneDistrict,
  loneDistrictSums,
  oneCommune,
  oneCommuneSums,
  mergedTwice,
  renamed,
} from './sibling-units.ts'
import { count, type World } from './worlds.ts'

export const placeWorlds: readonly World[] = [
  {
    name: 'a hidden district beside a province known',
    units: twoDistricts,
    sums: twoDistrictSums,
    indicators: [count('S1')],
    rows: inUnits(six, '2024', [3, 4, 60, 70, 7, 130, 137]),
  },
  {
    name: 'a district total left out, left over by the province',
    units: twoDistricts,
    sums: twoDistrictSums,
    indicators: [count('S2')],
    rows: inUnits(six, '2024', [3, 40, 60, 70, null, 130, 173]),
  },
  {
    name: 'the only district of a province, with hidden communes',
    units: loneDistrict,
    sums: loneDistrictSums,
    indicators: [count('S3')],
    rows: inUnits(['90001', '90002', '90003', '97'], '2024', [3, 14, 60, 77]),
  },
  {
    name: 'an edition of one commune whose district tells the same',
    units: oneCommune,
    sums: oneCommuneSums,
    indicators: [count('S4')],
    rows: inUnits(['90001', '970', '97'], '2024', [3, 3, 3]),
  },
  {
    name: 'a total of the year over communes that began in it',
    units: mergedTwice,
    sums: [['970', ['90012', '90004']]],
    indicators: [count('S5')],
    rows: [
      { unit: '970', period: '2025', count: 63 },
      { unit: '90004', period: '2025', count: 60 },
      { unit: '90012', period: '12/2025', count: 3 },
    ],
  },
  {
    name: 'a unit that merges twice, its total between the two',
    units: mergedTwice,
    sums: [['970', ['90011', '90003', '90004']]],
    indicators: [count('S6')],
    rows: [
      { unit: '970', period: '2020', count: 83 },
      { unit: '90003', period: '2020', count: 20 },
      { unit: '90004', period: '2020', count: 60 },
      { unit: '90011', period: '12/2020', count: 3 },
    ],
  },
  {
    name: 'a commune renamed within the year',
    units: renamed,
    sums: [['970', ['90001', '90002', '90003']]],
    indicators: [count('S7')],
    rows: [
      { unit: '970', period: '2024', count: 78 },
      { unit: '90001', period: '2024', count: 3 },
      { unit: '90002', period: '12/2024', count: 15 },
      { unit: '90003', period: '2024', count: 60 },
    ],
  },
]
