/** Which folders a build may replace. Each case is a folder that somebody could name by mistake; none of them may lose anything. */
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { filesBelow, writeManifest } from '../../../src/commands/target/manifest.ts'
import { realFolder, refusalOf } from '../../../src/commands/target/refusal.ts'

/** A home with a project and an edition beside it, and a folder where the command was typed. */
function world() {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'refusal-')))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const write = (path: string, text = 'x') => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const part of ['content/a.mdx', 'data/a.csv', 'src/a.ts', 'public/a.svg', 'node_modules/a/a.js', '.git/HEAD', 'README.md'])
    write(`home/du-an/${part}`)
  for (const part of ['content/a.mdx', 'data/a.csv', '.git/HEAD']) write(`home/an-ban/${part}`)
  write('home/viec/ghi-chu.txt')
  const folder = (path: string) => join(root, 'home', path)
  const kept = { project: folder('du-an'), edition: folder('an-ban'), home: join(root, 'home'), current: [folder('viec')] }
  return { root, write, folder, refusal: (given: string) => refusalOf(given, kept) }
}
type World = ReturnType<typeof world>

describe('refused is', () => {
  test.each<[string, string | ((world: World) => string), RegExp]>([
    ['the project', '.', /chứa dự án/],
    ['the project by a longer way', 'src/..', /chứa dự án/],
    ['the folder above the project', '..', /chứa dự án/],
    ['the root of the disk', '/', /chứa dự án/],
    ['the home', ({ folder }) => folder('.'), /chứa dự án/],
    ['the edition', '../an-ban', /chứa ấn bản/],
    ['the folder where the command was typed', '../viec', /chứa thư mục đang đứng/],
    ['a part of the project', 'src', /nằm trong src\/ của dự án/],
    ['a new folder within a part of the project', 'public/dist', /nằm trong public\/ của dự án/],
    ['the packages', 'node_modules/x', /nằm trong node_modules\/ của dự án/],
    ['the history', '.git/x', /nằm trong \.git\/ của dự án/],
    ['a part of the edition', '../an-ban/data/so-lieu', /nằm trong data\/ của ấn bản/],
    ['a file', 'README.md', /là một tệp/],
    ['a name with a blank at its end', 'dist ', /khoảng trắng/],
    ['a name of blanks', ' ', /khoảng trắng/],
    [
      'a folder with other things',
      ({ write, folder }) => {
        write('home/web/anh.png')
        return folder('web')
      },
      /đã có tệp \(“anh\.png”…\)/,
    ],
    [
      'a folder in which only a folder of our name is',
      ({ write, folder }) => {
        write('home/web/data/datapackage.json')
        return folder('web')
      },
      /đã có tệp \(“data”…\)/,
    ],
    [
      'a build into which somebody put a file',
      ({ write, folder }) => {
        write('home/web/index.html', '<html></html>')
        writeManifest(folder('web'))
        write('home/web/so-tay/bao-cao.pdf')
        return folder('web')
      },
      /có 1 tệp không do máy dựng: “so-tay\/bao-cao\.pdf”\./,
    ],
    [
      'a link to the project',
      ({ folder }) => {
        symlinkSync(folder('du-an'), folder('loi-tat'))
        return folder('loi-tat')
      },
      /chứa dự án/,
    ],
    [
      'a new folder below a link to the content',
      ({ folder }) => {
        symlinkSync(folder('du-an/content'), folder('loi-tat'))
        return folder('loi-tat/moi/nua')
      },
      /nằm trong content\/ của dự án/,
    ],
    [
      'a link to a file',
      ({ folder }) => {
        symlinkSync(folder('viec/ghi-chu.txt'), folder('loi-tat'))
        return folder('loi-tat')
      },
      /là một tệp/,
    ],
    [
      'a link to nowhere',
      ({ folder }) => {
        symlinkSync(folder('khong-co'), folder('loi-tat'))
        return folder('loi-tat')
      },
      /lối tắt dẫn tới chỗ không có/,
    ],
  ])('%s, and nothing is touched', (_name, make, words) => {
    const w = world()
    const given = typeof make === 'string' ? make : make(w)
    const before = filesBelow(w.root)
    expect(w.refusal(given)).toMatch(words)
    expect(filesBelow(w.root)).toEqual(before)
    expect(existsSync(join(w.root, 'home/du-an/dist'))).toBe(false)
  })
})

describe('accepted is', () => {
  const built = ({ write, folder }: World, path: string) => {
    write(`home/${path}/index.html`, '<html></html>')
    writeManifest(folder(path))
    return folder(path)
  }
  test.each<[string, string | ((world: World) => string)]>([
    ['a folder that is not there', 'dist'],
    ['one far away that is not there', '../xa/nua/dist'],
    ['a name that begins like the project’s', '../du-an-2'],
    ['a name that begins like a part’s', 'data-web'],
    [
      'an empty folder',
      ({ folder }) => {
        mkdirSync(folder('trong'))
        return folder('trong')
      },
    ],
    ['an earlier build', (w) => built(w, 'web')],
    ['an earlier build within the project', (w) => built(w, 'du-an/dist')],
    [
      'an earlier build with what its host and systems keep there',
      (w) => {
        const dir = built(w, 'web')
        for (const name of ['.git/HEAD', '.htaccess', 'CNAME', '.well-known/acme', 'so-tay/.DS_Store', 'anh/Thumbs.db'])
          w.write(`home/web/${name}`)
        return dir
      },
    ],
    [
      'a folder with nothing but what its host keeps there',
      ({ write, folder }) => {
        for (const name of ['.git/HEAD', 'CNAME']) write(`home/web/${name}`)
        return folder('web')
      },
    ],
    [
      'a build of before the list of files was kept',
      ({ write, folder }) => {
        for (const name of ['data/datapackage.json', 'trang-thai/index.html', 'pagefind/pagefind.js', 'x.txt']) write(`home/web/${name}`)
        return folder('web')
      },
    ],
    [
      'a link to an earlier build',
      (w) => {
        built(w, 'web')
        symlinkSync(w.folder('web'), w.folder('loi-tat'))
        return w.folder('loi-tat')
      },
    ],
  ])('%s', (_name, make) => {
    const w = world()
    expect(w.refusal(typeof make === 'string' ? make : make(w))).toBeNull()
  })
})

test('the real folder of a link is the one that is replaced, also below it', () => {
  const { folder } = world()
  symlinkSync(folder('viec'), folder('loi-tat'))
  expect(realFolder(folder('loi-tat'))).toBe(folder('viec'))
  expect(realFolder(folder('loi-tat/moi/nua'))).toBe(folder('viec/moi/nua'))
})
