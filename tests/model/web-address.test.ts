/** What may become a link that leaves the site, and what may not. */
import { expect, test } from 'vitest'
import { leavesSite, readAddress } from '../../src/model/web-address.ts'

test.each([
  'https://www.kontum.gov.vn/News/Detail/32486',
  'http://konray.kontum.gov.vn/tin-tuc/',
  'HTTPS://Bao.Example/Bai?id=1&x=2#muc-2',
  'https://defzone.net/wiki/Kon_R%E1%BA%ABy',
  'https://vi.wikipedia.org/wiki/Kon_Rẫy',
  'https://tiếngviệt.vn/tin',
  'https://xn--tingvit-8ua6b.vn/',
  'https://medium.com/@xa/bai-1',
  'https://web.archive.org/web/2020/https://baokontum.com.vn/x',
  'https://congbao.example:8443/van-ban',
  'http://203.162.4.190/tin',
  'https://luatduonggia.vn/?p=840098',
  'https://a-b.example/(ngoac)/dau,phay;cham',
  'https://ví_dụ.example/100%/x',
])('%s leads to a page on the web', (text) => {
  expect(readAddress(text)).toEqual({ ok: true, address: text, kind: 'web' })
})

test.each<[string, string, string, string | null]>([
  ['code', 'javascript:alert(4)', 'scheme', null],
  ['code in other case', 'JaVaScRiPt:alert(4)', 'scheme', null],
  ['code behind a blank', ' javascript:alert(4)', 'hidden-characters', null],
  ['code behind a control character', '\u0001javascript:alert(4)', 'hidden-characters', null],
  ['code broken by a tab', 'java\tscript:alert(4)', 'hidden-characters', null],
  ['code that poses as a host', 'javascript://baokontum.com.vn/%0aalert(1)', 'scheme', null],
  ['old code', 'vbscript:msgbox(1)', 'scheme', null],
  ['a page in the address', 'data:text/html,<script>alert(1)</script>', 'scheme', null],
  ['a blob', 'blob:https://a.example/1', 'scheme', null],
  ['the source of a page', 'view-source:https://a.example/', 'scheme', null],
  ['a file server', 'ftp://a.example/x', 'scheme', null],
  ['mail where only pages may stand', 'mailto:xa@a.example', 'scheme', null],
  ['a telephone where only pages may stand', 'tel:02603824', 'scheme', null],
  ['a file', 'file:///C:/Users/may/x.pdf', 'own-machine', null],
  ['a path of Windows', 'C:\\Users\\may\\x.pdf', 'own-machine', null],
  ['a path of Windows with slashes', 'D:/bao-cao/x.pdf', 'own-machine', null],
  ['a shared folder', '\\\\maychu\\chung\\x.pdf', 'own-machine', null],
  ['this computer', 'http://localhost:4321/x', 'own-machine', null],
  ['this computer by number', 'http://127.0.0.1/x', 'own-machine', null],
  ['an office network', 'http://192.168.1.5/x', 'own-machine', null],
  ['a name in an office network', 'http://maychu.local/x', 'own-machine', null],
  ['a number of version 6', 'http://[::1]/x', 'own-machine', null],
  ['nothing but the scheme', 'https://', 'no-host', null],
  ['a scheme and a path', 'https:///tin', 'malformed', null],
  ['a word for a host', 'https://baokontum', 'no-host', null],
  ['a path of the site', '/x.pdf', 'no-host', null],
  ['an address without scheme', 'www.kontum.gov.vn/tin', 'no-scheme', 'https://www.kontum.gov.vn/tin'],
  ['a host without scheme', 'baokontum.com.vn', 'no-scheme', 'https://baokontum.com.vn'],
  ['a host and port without scheme', 'bao.example:8080/x', 'no-scheme', 'https://bao.example:8080/x'],
  ['the scheme of the page', '//bao.example/x', 'no-scheme', 'https://bao.example/x'],
  ['words', 'xem ở trang của huyện', 'hidden-characters', null],
  ['one word', 'huyen', 'no-scheme', null],
  ['a mailbox', 'xa@a.example', 'no-scheme', null],
  ['two addresses', 'https://a.example/1; https://b.example/2', 'several', null],
  ['two addresses and a line break', 'https://a.example/1\nhttps://b.example/2', 'several', null],
  ['two addresses and a bar', 'https://a.example/1|www.b.example', 'several', null],
  ['a blank at the end', 'https://a.example/1 ', 'hidden-characters', 'https://a.example/1'],
  ['a blank within', 'https://a.example/bai so 1', 'hidden-characters', null],
  ['a zero-width blank', 'https://a.example/\u200bx', 'hidden-characters', null],
  ['a mark that turns the writing', 'https://a.example/\u202efdp', 'hidden-characters', null],
  ['user and password', 'https://an:matkhau@a.example/x', 'user', null],
  ['a host that poses as a user', 'https://kontum.gov.vn@evil.example/', 'user', null],
  ['one slash', 'https:/a.example/x', 'malformed', 'https://a.example/x'],
  ['no slash', 'https:a.example/x', 'malformed', 'https://a.example/x'],
  ['backslashes', 'https:\\\\a.example\\x', 'malformed', null],
  ['angle brackets around it', '<https://a.example/x>', 'malformed', 'https://a.example/x'],
  ['quotation marks around it', '“https://a.example/x”', 'malformed', 'https://a.example/x'],
  ['a tag in it', 'https://a.example/"><script>', 'malformed', null],
  ['a number of one part', 'https://2130706433/', 'own-machine', null],
  ['a port that cannot be', 'https://a.example:99999/', 'malformed', null],
  ['two dots', 'https://a..example/', 'malformed', null],
  ['full-width letters', 'ｈｔｔｐｓ://a.example/', 'look-alike', 'https://a.example/'],
  ['a full-width colon', 'https：//a.example/', 'look-alike', 'https://a.example/'],
  ['a Cyrillic h', 'һttps://a.example/', 'look-alike', null],
  ['a Cyrillic j', 'јavascript:alert(1)', 'look-alike', null],
  ['a Cyrillic host', 'https://bаokontum.com.vn/', 'look-alike', null],
  ['a full-width host', 'https://ｂao.example/', 'look-alike', 'https://bao.example/'],
  ['a full stop of another script', 'https://bao。example/', 'look-alike', null],
])('%s is no link', (_, text, fault, hint) => {
  expect(readAddress(text)).toEqual({ ok: false, fault, hint })
})

test.each<[string, boolean]>([
  ['mailto:ubnd.xa@konray.gov.vn', true],
  ['mailto:a@b.example?bcc=c@d.example', false],
  ['mailto:', false],
  ['tel:+84-260-3824-113', true],
  ['tel:0905 123', false],
  ['tel:alert(1)', false],
  ['https://a.example/', true],
  ['javascript:alert(1)', false],
])('where mail and telephone are allowed, %s: %s', (text, ok) => {
  expect(readAddress(text, ['web', 'mail', 'telephone']).ok).toBe(ok)
})

test.each<[string, boolean]>([
  ['/so-tay/mot/', false],
  ['#chia-cho-cai-gi', false],
  ['../hai/', false],
  ['so-lieu/bc11', false],
  ['https://a.example/', true],
  ['//a.example/', true],
  ['/\\a.example/', true],
  ['/\t/a.example/', true],
  ['\\\\a.example', true],
  [' javascript:alert(1)', true],
  ['java\nscript:alert(1)', true],
  ['JAVASCRIPT:alert(1)', true],
  ['data:text/html,x', true],
  ['mailto:a@b.example', true],
])('a browser would leave the site for %j: %s', (text, leaves) => {
  expect(leavesSite(text)).toBe(leaves)
})
