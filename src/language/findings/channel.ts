/** Words for the rule over the channel that the site file declares. */
import { phrase, type Phrase } from '../../model/phrase.ts'

export const channelWithoutContact = (office: string): Phrase =>
  phrase({
    vi: [
      `Cơ quan “${office}” nhận góp ý nhưng chưa có điện thoại, thư điện tử hay trụ sở nào.`,
      'Điền dien_thoai, thu_dien_tu hoặc tru_so của cơ quan trong data/co-quan.csv, hoặc xóa kenh: trang sẽ nói rõ là chưa có nơi nhận.',
    ],
    en: [
      `The office “${office}” takes comments but has no telephone, e-mail address or seat.`,
      'Fill in dien_thoai, thu_dien_tu or tru_so in data/co-quan.csv, or delete kenh: the site will say that there is none.',
    ],
  })
