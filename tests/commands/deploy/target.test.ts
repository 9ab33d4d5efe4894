import { expect, test } from 'vitest'
import { readTarget } from '../../../src/commands/deploy/target.ts'

test.each([
  ['/srv/trang/', { kind: 'folder', path: '/srv/trang' }],
  ['web@may.example:/srv/trang', { kind: 'server', host: 'web@may.example', path: '/srv/trang' }],
  ['may:/srv/trang', { kind: 'server', host: 'may', path: '/srv/trang' }],
  ['s3://kho-trang', { kind: 'bucket', address: 's3://kho-trang' }],
  ['s3://kho/thu-muc/', { kind: 'bucket', address: 's3://kho/thu-muc' }],
])('%s is a place', (given, target) => expect(readTarget(given)).toEqual(target))

test.each([
  '',
  '/',
  'trang',
  './trang',
  'may:/',
  'may:trang',
  '/srv/../etc',
  'may:/srv/../etc',
  '-oProxyCommand=x:/srv',
  'web@-oX:/srv',
  'may:/srv; rm -rf /',
  'may:/srv/$(id)',
  '/srv/hai chữ',
  's3://KHO',
  's3://',
])('%j is none', (given) => expect(readTarget(given)).toBeNull())
