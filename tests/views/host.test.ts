import { expect, test } from 'vitest'
import { publicHost } from '../../src/views/addresses.ts'

test.each(['https://nepmoi.example', 'http://10.1.2.3/', 'https://localhost.example/thu'])('%s is a host for others', (site) =>
  expect(publicHost(site)?.href.startsWith(site)).toBe(true),
)
test.each([
  undefined,
  '',
  'nepmoi.example',
  'file:///srv',
  'http://localhost:4321',
  'http://127.0.0.1:8080/',
  'http://[::1]/',
  'http://x.localhost',
])('%s is none', (site) => expect(publicHost(site)).toBeNull())
