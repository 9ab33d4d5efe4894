/** Visible words of lists of stories and models that are set in order: by place, theme, doer, year, state. */
import type { Locale } from '../../model/locale.ts'
import type { ModelDoer, ModelRunning } from '../../model/types.ts'

const vi = {
  orders: {
    place: { link: 'xã', stories: 'Câu chuyện theo xã', models: 'Mô hình theo xã' },
    theme: { link: 'việc', stories: 'Câu chuyện theo việc', models: 'Mô hình theo việc' },
    doer: { link: 'bên làm', models: 'Mô hình theo bên làm' },
    year: { link: 'năm', stories: 'Câu chuyện theo năm', models: 'Mô hình theo năm' },
    state: { link: 'còn làm hay không', models: 'Mô hình còn làm hay không' },
  },
  placeLede: 'Theo xã vào lúc việc ấy diễn ra: có xã cũ, có xã nay.',
  yearLede: 'Mới nhất đứng trước. Nguồn không ghi năm thì đứng cuối.',
  stateLede: 'Theo lời của nguồn. Nguồn không nói thì không có nghĩa là đã thôi.',
  seeBy: 'Xem theo:',
  goTo: 'Tới:',
  elsewhere: 'Nơi khác',
  noTheme: 'Việc khác',
  year: (year: string) => `Năm ${year}`,
  noYear: 'Không ghi năm',
  doers: {
    people: 'Người dân',
    front: 'Mặt trận Tổ quốc',
    women: 'Hội Phụ nữ',
    youth: 'Đoàn Thanh niên',
    farmers: 'Hội Nông dân',
    veterans: 'Hội Cựu chiến binh',
    party: 'Cơ quan Đảng',
    authorities: 'Chính quyền',
    other: 'Bên khác',
  } satisfies Record<ModelDoer, string>,
  noDoer: 'Nguồn không nói ai làm',
  runnings: { running: 'Nguồn nói đang làm', ended: 'Nguồn nói đã thôi' } satisfies Record<ModelRunning, string>,
  noState: 'Nguồn không nói còn làm hay không',
}

const en: typeof vi = {
  orders: {
    place: { link: 'commune', stories: 'Stories by commune', models: 'Models by commune' },
    theme: { link: 'theme', stories: 'Stories by theme', models: 'Models by theme' },
    doer: { link: 'body', models: 'Models by body' },
    year: { link: 'year', stories: 'Stories by year', models: 'Models by year' },
    state: { link: 'state', models: 'Models still running or not' },
  },
  placeLede: 'By the commune of the time, former and present ones.',
  yearLede: 'Newest first. Where the source gives no year, it stands last.',
  stateLede: 'As the source has it. Where it says nothing, that does not mean that the model ended.',
  seeBy: 'See by:',
  goTo: 'Go to:',
  elsewhere: 'Elsewhere',
  noTheme: 'Other themes',
  year: (year) => year,
  noYear: 'No year given',
  doers: {
    people: 'People themselves',
    front: 'Fatherland Front',
    women: 'Women’s Union',
    youth: 'Youth Union',
    farmers: 'Farmers’ Union',
    veterans: 'Veterans’ Association',
    party: 'Party bodies',
    authorities: 'Authorities',
    other: 'Others',
  },
  noDoer: 'The source does not say who',
  runnings: { running: 'Running, says the source', ended: 'Ended, says the source' },
  noState: 'The source does not say whether it still runs',
}

export const orderWords = (locale: Locale): typeof vi => (locale === 'vi' ? vi : en)
