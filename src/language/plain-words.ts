/** Words of offices with plainer ones, and nouns of Chinese origin: what the reading check knows before an edition adds its own. */

/** Phrase → what to try instead. */
export const officialWords: readonly (readonly [words: string, instead: string])[] = Object.entries({
  'triển khai thực hiện': 'làm',
  'tổ chức thực hiện': 'làm',
  'tổ chức triển khai': 'làm',
  'triển khai': 'làm',
  'tiến hành': 'làm',
  'quán triệt': 'nói rõ cho mọi người hiểu',
  'nhằm mục đích': 'để',
  'công tác tuyên truyền': 'việc nói cho bà con biết',
  'nâng cao nhận thức': 'giúp bà con hiểu',
  'đẩy mạnh': 'làm nhiều hơn',
  'tăng cường': 'thêm',
  'phát huy': 'dùng cho hết',
  'trên cơ sở': 'dựa vào',
  'thực trạng': 'tình hình bây giờ',
  'đối tượng thụ hưởng': 'người được nhận',
  'đối tượng': 'người',
  'thụ hưởng': 'được nhận',
  'huy động nguồn lực': 'góp tiền, góp công',
  'nguồn lực': 'tiền, người, đồ dùng',
  'sinh kế': 'cách làm ăn',
  'an sinh xã hội': 'việc giúp người khó khăn',
  'đa dạng hóa': 'làm nhiều thứ',
  'chuyển đổi cơ cấu cây trồng': 'đổi cây trồng',
  'chuyển dịch cơ cấu': 'đổi dần',
  'ứng dụng khoa học kỹ thuật': 'dùng cách làm mới',
  'tiếp cận': 'đến được, dùng được',
  'theo quy định hiện hành': 'theo … (nêu tên văn bản)',
  'theo quy định của pháp luật': 'theo luật (nêu tên luật)',
  'trong thời gian tới': 'sắp tới',
  'góp phần': 'giúp',
  'phấn đấu': 'cố',
  'vận dụng': 'dùng',
  'đồng bộ': 'cùng lúc',
  'quyết liệt': 'thật mạnh',
  'nhân rộng': 'làm ra nhiều nơi',
  'tập trung chỉ đạo': 'lo',
  'đề xuất': 'nêu ý',
  'kiến nghị': 'đề nghị',
  'chuyển biến tích cực': 'khá lên',
  'cơ bản hoàn thành': 'gần xong',
})

/** Noun of Chinese origin → a plainer word; blank where there is none. Three in a row are hard to hear. */
export const heavyNouns: readonly (readonly [noun: string, instead: string])[] = [
  ...Object.entries({
    'công tác': 'việc',
    'giải pháp': 'cách',
    'biện pháp': 'cách',
    'phương pháp': 'cách',
    'phương thức': 'cách',
    'hình thức': 'kiểu',
    'nhiệm vụ': 'việc',
    'hoạt động': 'việc',
    'mục tiêu': 'điều muốn đạt',
    'nội dung': 'điều',
    'quy trình': 'các bước',
    'kinh phí': 'tiền',
    'ngân sách': 'tiền Nhà nước',
    'nhận thức': 'hiểu biết',
    'tuyên truyền': 'nói cho biết',
    'giáo dục': 'dạy',
    'quản lý': 'trông coi',
    'năng lực': 'sức làm',
    'thủ tục': 'giấy tờ phải làm',
    'đánh giá': 'xem xét',
    'triển khai': 'làm',
    'thực hiện': 'làm',
    'hỗ trợ': 'giúp',
    'thống kê': 'đếm',
  }),
  ...(
    'vận động|tổ chức|điều kiện|chính sách|chương trình|dự án|kế hoạch|quy định|quy mô|tiến độ|nguồn lực|nhân lực|lao động|sản xuất|' +
    'kinh doanh|kinh tế|xã hội|văn hóa|chính trị|môi trường|tài nguyên|khoa học|kỹ thuật|công nghệ|thông tin|truyền thông|dịch vụ|hạ tầng|' +
    'cơ sở|vật chất|tinh thần|dân trí|dân sinh|an ninh|trật tự|quốc phòng|pháp luật|hành chính|hồ sơ|chế độ|đối tượng|kết quả|thành tích|' +
    'phong trào|thi đua|khen thưởng|kiểm tra|giám sát|tổng kết|sơ kết|báo cáo|số liệu|chỉ tiêu|tiêu chí|chỉ số|cơ cấu|nông nghiệp|nông thôn|' +
    'lâm nghiệp|thị trường|sản phẩm|giá trị|tiềm năng|lợi thế|nhu cầu|nguyện vọng|quyền lợi|nghĩa vụ|phát triển|ứng dụng|chuyển giao|đầu tư|' +
    'tín dụng|chất lượng|hiệu quả|ý thức|trách nhiệm'
  )
    .split('|')
    .map((noun) => [noun, ''] as const),
]

/** What makes one household known, being the first or only one, or tells of its debts, in both languages: nothing stands for it. */
export const tellingWords: readonly (readonly [words: string, instead: string])[] = (
  'đầu tiên|duy nhất|trả nợ|trả xong|mắc nợ|còn nợ|nợ nần|từng là hộ nghèo|' +
  'the first household|the only household|the first to|in debt|repaid|once a poor household'
)
  .split('|')
  .map((words) => [words, ''] as const)
