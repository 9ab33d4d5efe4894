/** Which page comes first, rule by rule, on a small site that stays as it is. */
import { describe, expect, test } from 'vitest'
import { sitePage, smallIndex, words } from './small-site.ts'

const filler = ['nhà', 'nước', 'thôn', 'xã', 'việc', 'người', 'tiền', 'năm'].map((word, i) =>
  sitePage(`so-tay/bai-${i}`, `Bài về ${word}`, [`Ở đây nói về ${word} của mọi nhà trong thôn.`, 'Thấy sai thì báo lỗi.']),
)

const site = await smallIndex(
  [
    ...filler,
    sitePage('so-tay/vay-von', 'Vay vốn', ['Ngân hàng chính sách cho hộ nghèo vay.', '## Lãi suất', 'Lãi thấp, trả dần.']),
    sitePage('so-tay/tiet-kiem', 'Để dành từng ít', ['Có vốn rồi thì vay vốn ít đi.', 'Bớt mua đồ chưa cần.']),
    sitePage('so-tay/hop-tac', 'Cùng nhau làm ăn', ['Tổ hợp tác và hợp tác xã.', 'Vào hợp tác xã thì cùng mua, cùng bán.']),
    sitePage('so-tay/bo', 'Nuôi bò', ['Chuồng bò phải khô. Con bò cần cỏ.']),
    sitePage('so-tay/bo-rac', 'Bỏ rác', ['Bỏ rác đúng chỗ. Đừng bỏ rác xuống suối.']),
    sitePage('so-tay/lua', 'Ruộng nước', ['Ruộng lúa. Lúa cần nước. Cái đạo làm người ở đời.']),
    sitePage('so-tay/tin-nhan', 'Tin nhắn lạ', ['Kẻ lừa đảo hay gọi điện.']),
    sitePage('so-tay/khoe', 'Khỏe mạnh', ['Ăn chín, uống sôi.', '? đau bụng', '? trạm xá']),
    sitePage('so-tay/vuon', 'Vườn nhà', ['Trồng bầu quanh vườn.', 'Bầu cần giàn.']),
    sitePage('mo-hinh/bau', 'Giàn bầu', ['Trồng bầu quanh vườn.', 'Bầu cần giàn.']),
    sitePage('guong-dien-hinh/nuoi-ca', 'Nuôi cá ở ao làng', ['Cả làng nuôi cá.']),
    sitePage('mo-hinh/nuoi-ca', 'Ao cá của làng', ['Nuôi cá ở ao làng, nuôi cá cả năm.']),
    sitePage('mo-hinh/ca-long', 'Nuôi cá lồng', ['Nuôi cá trong lồng.']),
    sitePage('so-tay/muc-luc', 'Mục lục', ['[Nuôi dê trên đồi]', '[Trồng tre ven đồi]', '[Đồi trọc]']),
    sitePage('so-tay/de', 'Chăn thả', ['Nuôi dê trên đồi thì cần hàng rào.']),
    sitePage('guong-dien-hinh/gieng-thon-4', 'Mười hai cái giếng', ['Ở thôn 4 bà con cùng đào giếng.']),
    sitePage('so-tay/cau-hoi', 'Điều hay hỏi', ['Ai cũng có thể hỏi về mọi điều trên các trang này.', 'Muốn báo lỗi thì gọi cho xã.']),
    sitePage('guong-dien-hinh/che-day-lang-thuong', 'Tám chị em cùng làm', ['Làng Thượng trồng chè dây.']),
    sitePage('so-lieu/bc3', 'Tiền hỗ trợ tổ trồng chè dây', ['Tiền hỗ trợ tổ trồng chè dây là 10 triệu đồng.']),
    sitePage('so-lieu/bc4', 'Kinh phí của 90 mô hình', ['Kinh phí của 90 mô hình là 3.955 triệu đồng.']),
    sitePage('so-lieu/bc5', 'Số mô hình theo một bài báo', ['= 90 mô hình', 'Số mô hình là 90 mô hình.']),
    sitePage('so-lieu/bc6', 'Số thôn, làng', ['Có 49 thôn, làng.']),
    sitePage('so-tay/dem-thon', 'Số thôn, làng thì hỏi xã', ['## Số thôn, làng', 'Số thôn, làng đổi theo năm.', 'Hỏi xã số thôn, làng.']),
    sitePage('so-lieu/bc1', 'Số hộ nghèo', ['Số hộ nghèo là 509, giảm 6% so với 1.746 hộ.']),
    sitePage('so-lieu/bc2', 'Tỷ lệ 45% hộ đổi cách làm', ['Mục tiêu 45% số hộ.']),
    sitePage('so-lieu/don-vi/xa-suoi-1', 'Xã Suối Nắng', ['Xã mới.']),
    sitePage('so-lieu/don-vi/xa-suoi-0', 'Xã Suối Nắng', ['Xã cũ.'], true),
    sitePage('so-lieu/don-vi/xa-dak-1', 'Xã Đăk Kôi', ['Xã ở phía bắc.']),
    sitePage('ke-hoach/viec', 'Ai làm việc gì', ['Ủy ban nhân dân xã chủ trì.']),
  ],
  [words('HTX', 'hợp tác xã'), words('heo', 'lợn'), words('UBND', 'ủy ban nhân dân'), words('mượn tiền', 'vay vốn')],
)

const first = async (query: string) => (await site.addresses(query))[0]

describe('the first page that is found', () => {
  test.each([
    ['has the words in its title, not in its text alone', 'vay von', 'so-tay/vay-von'],
    ['has the word in a heading', 'lai suat', 'so-tay/vay-von'],
    ['is written with marks, though the query has none', 'lua dao', 'so-tay/tin-nhan'],
    ['is written with the typed marks', 'bò', 'so-tay/bo'],
    ['is written with the typed marks, the other way round', 'bỏ', 'so-tay/bo-rac'],
    ['has đ where d is typed', 'dak koi', 'so-lieu/don-vi/xa-dak-1'],
    ['is spelt Đăk where Đắk is typed', 'Đắk Kôi', 'so-lieu/don-vi/xa-dak-1'],
    ['has the tone mark in its new place', 'khoẻ mạnh', 'so-tay/khoe'],
    ['has the tone mark in its old place', 'khỏe mạnh', 'so-tay/khoe'],
    ['has the typed marks taken apart', 'bò'.normalize('NFD'), 'so-tay/bo'],
    ['has the words side by side', 'lừa đảo', 'so-tay/tin-nhan'],
    ['calls it otherwise', 'HTX', 'so-tay/hop-tac'],
    ['calls it otherwise, in small letters and within a query', 'vao htx lam an', 'so-tay/hop-tac'],
    ['calls two words otherwise', 'muon tien', 'so-tay/vay-von'],
    ['has a letter more', 'ngaan hàng', 'so-tay/vay-von'],
    ['has a letter less', 'ngn hang', 'so-tay/vay-von'],
    ['has two letters changed', 'chinh scah', 'so-tay/vay-von'],
    ['has another letter', 'giwng thon 4', 'guong-dien-hinh/gieng-thon-4'],
    ['begins with the last word', 'chan th', 'so-tay/de'],
    ['begins with the only word', 'gien', 'guong-dien-hinh/gieng-thon-4'],
    ['is about it, not the list that names the page', 'nuoi de', 'so-tay/de'],
    ['is named after it in its address', 'chè dây', 'guong-dien-hinh/che-day-lang-thuong'],
    ['is known by the number, not one that mentions it', '90 mô hình', 'so-lieu/bc5'],
    ['says it itself, not one of many that repeat a notice', 'báo lỗi', 'so-tay/cau-hoi'],
    ['has two words with a slip each', 'ngaan hnag', 'so-tay/vay-von'],
    ['has the share with its sign', '45%', 'so-lieu/bc2'],
    ['has the number without its thousands mark', '1746', 'so-lieu/bc1'],
    ['has the number with its thousands mark', '1.746', 'so-lieu/bc1'],
    ['is a unit of today, not a former one of the same name', 'suoi nang', 'so-lieu/don-vi/xa-suoi-1'],
    ['has the words together, run together by the hand', 'vayvon', 'so-tay/vay-von'],
    ['is what editors say that readers type for it', 'dau bung', 'so-tay/khoe'],
    ['is so with the rest of a query', 'đau bụng thì làm gì', 'so-tay/khoe'],
    ['tells what to do, not a line of the register that says the same', 'trồng bầu', 'so-tay/vuon'],
    ['has the query for its title, not one that says it more often', 'Số thôn, làng', 'so-lieu/bc6'],
    ['tells of a model whole, not its line in the register', 'nuôi cá', 'guong-dien-hinh/nuoi-ca'],
  ])('%s: “%s”', async (_, query, wanted) => expect(await first(query)).toBe(wanted))

  test.each(['xyzzyq', '', '   ', '<img src=x>', '🌾', '__proto__ constructor', '.', '%'])('is none for “%s”', async (query) =>
    expect(await site.addresses(query)).toEqual([]),
  )
})

test('a former unit is found, too, after that of today', async () => {
  expect((await site.addresses('suoi nang')).slice(0, 2)).toEqual(['so-lieu/don-vi/xa-suoi-1', 'so-lieu/don-vi/xa-suoi-0'])
})

test('a model stands behind another where its story is found before both', async () => {
  expect((await site.addresses('nuôi cá')).slice(0, 3)).toEqual(['guong-dien-hinh/nuoi-ca', 'mo-hinh/ca-long', 'mo-hinh/nuoi-ca'])
})

test('the reader’s own word comes before what it is called otherwise', async () => {
  const { addresses } = await smallIndex(
    [...filler, sitePage('so-tay/a', 'Nuôi lợn', ['Lợn ăn rau.']), sitePage('so-tay/b', 'Nuôi heo', ['Heo ăn rau.'])],
    [words('heo', 'lợn'), words('lợn', 'heo')],
  )
  expect((await addresses('nuoi heo')).slice(0, 2)).toEqual(['so-tay/b', 'so-tay/a'])
  expect((await addresses('nuoi lon')).slice(0, 2)).toEqual(['so-tay/a', 'so-tay/b'])
})
