/** What the commands say of themselves: how they are used, and what they are doing. */
import type { Locale } from '../../model/locale.ts'
import type { Bilingual } from '../../model/types.ts'

const folders = (folder: string, host: string) =>
  `[EDITION=${folder}] [OUT_DIR=${folder}] [SITE_URL=https://${host}] [BASE_PATH=/${folder}] [STORE_DIR=${folder}] npm run build [-- --usb]`
const bench = 'npm run bench -- [--rows 10000,100000,1000000] | --disclosure | --search [DIR] | --store [DIR]'

export const usages = {
  build: { vi: folders('THƯ_MỤC', 'TÊN-MIỀN'), en: folders('FOLDER', 'HOST') },
  serve: { vi: '[OUT_DIR=THƯ_MỤC] [PORT=SỐ] npm start', en: '[OUT_DIR=FOLDER] [PORT=NUMBER] npm start' },
  dev: { vi: '[EDITION=THƯ_MỤC] [PORT=SỐ] npm run dev', en: '[EDITION=FOLDER] [PORT=NUMBER] npm run dev' },
  schemas: { vi: 'npm run schemas', en: 'npm run schemas' },
  check: {
    vi: 'npm run check -- [--edition THƯ_MỤC] [--format text|json|github|gitlab] [--lang vi|en] [--all]',
    en: 'npm run check -- [--edition FOLDER] [--format text|json|github|gitlab] [--lang vi|en] [--all]',
  },
  freeze: { vi: 'npm run freeze -- --year NĂM [--edition THƯ_MỤC]', en: 'npm run freeze -- --year YEAR [--edition FOLDER]' },
  protect: { vi: 'npm run protect [-- --edition THƯ_MỤC] [--yes]', en: 'npm run protect [-- --edition FOLDER] [--yes]' },
  tidy: { vi: 'npm run tidy [-- --edition THƯ_MỤC] [--yes]', en: 'npm run tidy [-- --edition FOLDER] [--yes]' },
  sentences: { vi: 'npm run sentences [-- --edition THƯ_MỤC]', en: 'npm run sentences [-- --edition FOLDER]' },
  form: {
    vi: 'npm run new -- bieu-mau so-lam-viec | chi-tieu MÃ | don-vi MÃ [--out TỆP.xlsx] [--edition THƯ_MỤC]',
    en: 'npm run new -- bieu-mau so-lam-viec | chi-tieu CODE | don-vi CODE [--out FILE.xlsx] [--edition FOLDER]',
  },
  import: {
    vi: 'npm run import -- TỆP.xlsx … [--ky KỲ --nguon MÃ_NGUỒN] [--yes] [--edition THƯ_MỤC]',
    en: 'npm run import -- FILE.xlsx … [--ky PERIOD --nguon SOURCE] [--yes] [--edition FOLDER]',
  },
  diff: {
    vi: 'npm run diff -- [--base COMMIT] [--format markdown|json] [--edition THƯ_MỤC]',
    en: 'npm run diff -- [--base COMMIT] [--format markdown|json] [--edition FOLDER]',
  },
  deploy: {
    vi: '[OUT_DIR=THƯ_MỤC] npm run deploy -- --to NGƯỜI@MÁY-CHỦ:/THƯ/MỤC | /THƯ/MỤC | s3://KHO [--back | --unlock]',
    en: '[OUT_DIR=FOLDER] npm run deploy -- --to USER@HOST:/FOLDER | /FOLDER | s3://BUCKET [--back | --unlock]',
  },
  comment: { vi: 'npm run comment [-- --file TỆP.md]', en: 'npm run comment [-- --file FILE.md]' },
  links: { vi: '[OUT_DIR=THƯ_MỤC] npm run links', en: '[OUT_DIR=FOLDER] npm run links' },
  country: {
    vi: '[OUT_DIR=THƯ_MỤC] npm run country -- --from THƯ_MỤC_CÁC_TỈNH',
    en: '[OUT_DIR=FOLDER] npm run country -- --from FOLDER_OF_PROVINCES',
  },
  due: { vi: 'SITE_URL=https://TÊN-MIỀN npm run due', en: 'SITE_URL=https://HOST npm run due' },
  bench: { vi: bench, en: bench },
} satisfies Readonly<Record<string, Bilingual>>

const vi = {
  usage: (usage: string) => `Cách dùng: ${usage}`,
  notUnderstood: (words: string) => `Không hiểu: ${words}`,
  wrongChoice: (option: string, allowed: readonly string[], value: string) =>
    `--${option} nhận: ${allowed.join(', ')}; không nhận “${value}”.`,
  unsound: 'Ấn bản còn lỗi nên chưa có câu nào để đọc. Chạy npm run check để xem lỗi.',
  reading: (done: number, all: number, file: string) => `Đang đọc ${done}/${all}: ${file}`,
  served: (address: string, pages: number, megabytes: string) =>
    `Mở ${address}  (${pages} trang, ${megabytes.replace('.', ',')} MB; Ctrl+C để dừng)`,
}

const en: typeof vi = {
  usage: (usage) => `Usage: ${usage}`,
  notUnderstood: (words) => `Not understood: ${words}`,
  wrongChoice: (option, allowed, value) => `--${option} takes: ${allowed.join(', ')}; not “${value}”.`,
  unsound: 'The edition has errors, so there are no sentences to read. Run npm run check to see them.',
  reading: (done, all, file) => `Reading ${done}/${all}: ${file}`,
  served: (address, pages, megabytes) => `Open ${address}  (${pages} pages, ${megabytes} MB; Ctrl+C stops)`,
}

export const commandWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)
