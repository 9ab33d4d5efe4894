/** Words by which a name of a person is told from names of places, peoples, offices and streets. */

/** Forms of address before a name. */
export const addresses = [
  'ông',
  'bà',
  'anh',
  'chị',
  'em',
  'em bé',
  'bé',
  'cô',
  'cậu',
  'cụ',
  'chú',
  'bác',
  'dì',
  'thím',
  'mợ',
  'cháu',
  'già làng',
]

/** English ones; Vietnamese names follow. */
export const englishAddresses = ['Mr', 'Mrs', 'Ms', 'Miss', 'Madam', 'household of', 'family of', 'farmer', 'widow']

/** “bà con”, “anh em”, “ông cha”, “chị em” …, also in capitals, are not followed by a name. */
export const kin = new Set(['con', 'em', 'anh', 'chị', 'cha', 'bà', 'ông', 'nội', 'ngoại', 'mẹ', 'dì', 'bác', 'chú', 'cháu'])

/** Peoples, and others that everybody knows: “trẻ em Ba Na”, “Bác Hồ”. */
export const nobodyPrivate =
  /^(?:Ba Na|Ba-na|Bahnar|Xơ Đăng|Xơ-đăng|Xê Đăng|Ca Dong|Tơ Đr[áa]|Jơ Lâng|Gia Rai|Gia-rai|Jrai|Giẻ|Rơ Măm|Brâu|Ê Đê|Ê-đê|H’?rê|H'?rê|Cơ Ho|Mạ|M’Nông|Hồ(?:$| Chí Minh)|Việt Nam|Tôn)(?![\p{L}\p{M}])/u

/** Places and gods whose names begin like a form of address. */
export const notAddressed =
  /^(?:Bà (?:Rịa|Nà|Triệu|Trưng|Đen|Điểm|Chúa|Mụ)|Cô Tô|Bác Ái|Anh (?:Sơn|Quốc)|Ông (?:Táo|Công|Trời|Bụt|Già Noel)|Cô Giang|Chú Cuội|cháu Tiên)(?![\p{L}\p{M}])/u

/** Words before a form of address that make it a group, a language or a country: “trẻ em Mường”, “tiếng Anh”, “các chị Hội …”. */
export const collective = /(?<![\p{L}\p{M}])(?:trẻ|các|những|mấy|anh|chị|bà|ông|tiếng|nước|người|đàn|phụ nữ|hai|ba)\s+$/iu
export const office =
  /^(?:Hội|Đoàn|Chi|Ban|Mặt|Đảng|Ủy|UBND|MTTQ|Kinh|Tày|Nùng|Thái|Mường|Dao|Mông|Hoa|Quốc|Pháp|Mỹ|Bộ|Công|Cán|Biên|Giáo|Tổ)(?![\p{L}\p{M}])/u
/** “ông Chủ tịch xã”, “cô Hiệu trưởng”. */
export const post =
  /^(?:Chủ (?:tịch|nhiệm)|Phó|Bí thư|Trưởng|Giám đốc|Hiệu (?:trưởng|phó)|Chi (?:hội|đoàn)|Thủ tướng|Bộ trưởng|Đại biểu|Cán bộ|Công an|Bộ đội|Dân quân|Giáo viên)(?![\p{L}\p{M}])/u

/** “Mr Chairman”. */
export const englishPost = /^(?:Chairman|Chairwoman|President|Secretary|Minister|Director|Speaker)/u
/** Before a lone A: the first word of the name of a place, or of a Mông name that everybody knows. */
export const placeWord = /(?:^|[^\p{L}\p{M}])(?:Đăk|Đắk|Đak|Đắc|Kon|Plei|Ia|Ea|Măng|Krông|Vừ)\s+$/u

/** Family names, with those that also begin a place only where the rest is a name's. */
export const familyNames =
  'Nguyễn|Trần|Phạm|Huỳnh|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Lý|Đinh|Đoàn|Trịnh|Trương|Phan|Hoàng|Lê|Hồ|Dương|Đào|Mai|Cao|Tô|Tạ|Hà|Lương|Lưu|Thái|Châu|Quách|Kiều|Triệu|Tống|Vi|Lò|Lường|Nông|Vương|Giàng|Sùng|Thào|Lầu|Cầm|Quàng|Lâm|La|Chu|Đậu|Thân|Phùng|Tăng|Ông|Bạch|Đàm|Doãn|Hứa|Khổng|Kim|Mạc|Nghiêm|Ninh|Phí|Từ|Viên|Xa|Hà'
/** Family names that begin hardly anything else. */
export const sureFamilyNames = 'Nguyễn|Trần|Phạm|Huỳnh|Đặng|Bùi|Ngô|Trịnh|Trương|Lê|Đỗ|Võ|Vũ|Đinh'
/** Second words that only names of persons have. */
export const middleNames =
  'Văn|Thị|Đình|Hữu|Đức|Xuân|Quốc|Thế|Ngọc|Bá|Duy|Viết|Tấn|Đăng|Trọng|Thanh|Minh|Bích|Như|Diệu|Thùy|Thúy|Hồng|Kim|Thu|Mỹ|Tuấn|Phương|Hoài|Quang'
/** Family names of the Central Highlands. */
export const highlandNames = 'Rơ Châm|Rơ Chăm|Rơ Mah|Rơ Lan|Rah Lan|Rơ Ô|Rơ Ông|Kpă|Kpuih|Ksor|Siu|Puih|Rmah|Niê|Êban|Ê Ban|Byă|Mlô'

/** After a lone A or Y: no name but an office, a subject, a district; or the heading that A stands before. */
export const notAfterLetter =
  /^(?:tế|học|dược|khoa|tá|sĩ|sỹ|đức|lưới|tý|pa|roàng|dơi|túc|xan|vương|ting|tiêng|xing|bung|rooih|tổng|mở|giới|phần|mục|các|những|nội|kết|kế|đặt|thông|số|danh|tình|hình|thực|kinh|đối|chỉ|bảng|biểu|phụ|yên|tỳ)$/u
/** Before a lone A or Y: the letter is a mark of a kind, or the name one of a place or a school. */
export const beforeLetter =
  /(?<![\p{L}\p{M}])(?:huyện|xã|thôn|làng|bản|sông|suối|đèo|núi|thủy điện|cửa khẩu|thị trấn|hồ|cầu|đồn|tỉnh|đường|phố|trường|đại học|đh|học viện|ngành|khoa|khu|khối|nhóm|lớp|loại|hạng|điểm|mẫu|phương án|án|phụ lục|biểu|bảng|mục|phần|cột|ô|tổ|đội|cúm|gan|vi rút|virus|vitamin|máu|block|tòa|nhà|dãy|gói|serie|series|giải|hệ|hàng|cấp|type|class|group|hepatitis|plan|annex|grade|section|part)\s+$/iu

/** Before a full name: it is that of a street, a school, a firm, a prize … */
export const namedAfter =
  /(?<![\p{L}\p{M}])(?:đường|phố|trường|thpt|thcs|ptdtnt|ptdtbt|tiểu học|trung học (?:cơ sở|phổ thông)|mầm non|mẫu giáo|nội trú|bán trú|giải(?: thưởng)?|quỹ|học bổng|cầu|quảng trường|tượng(?: đài)?|bệnh viện|công viên|ngã (?:tư|ba|năm|sáu)|chợ|khu(?: phố| di tích| lưu niệm)?|phường|xã|thôn|làng|tổ dân phố|bảo tàng|nhà xuất bản|nxb|công ty(?: tnhh| cổ phần| cp)?|tnhh(?: mtv)?|dntn|doanh nghiệp(?: tư nhân)?|htx|hợp tác xã|tổ hợp tác|cửa hàng|hiệu|cơ sở|thương hiệu|nhà máy|phong trào|chiến dịch|khu dân cư|sông|đền|chùa|lăng|đập|hồ|street|school)\s+["“]?$/iu
/** Before a name: what its bearer does in public, or the name of who wrote or took what is shown. */
export const inPublic =
  /(?<![\p{L}\p{M}])(?:chủ tịch|bí thư|phó bí thư|thủ tướng|bộ trưởng|đồng chí|đ\/c|tướng|giám đốc|đại biểu|tác giả|phóng viên|nhà báo|ảnh|bài|bài và ảnh|nhà thơ|nhà văn|nhạc sĩ|giáo sư|pgs|gs|ts|liệt sĩ|anh hùng|chairman|chairwoman|secretary|minister|comrade|photo|by)[.:]?\s+(?:(?:\p{Ll}|UBND|HĐND|UBMTTQ|MTTQ|Ủy|Huyện|Tỉnh|Đảng)[\p{L}\p{M}]*\s+){0,5}$/iu
/** Those whose names are in every street. */
export const historical = new Set(
  'Hồ Chí Minh|Võ Nguyên Giáp|Trần Hưng Đạo|Lý Thường Kiệt|Phan Đình Phùng|Phan Bội Châu|Phan Chu Trinh|Lê Hồng Phong|Nguyễn Thị Minh Khai|Võ Thị Sáu|Nguyễn Văn Cừ|Nguyễn Văn Linh|Phạm Văn Đồng|Tôn Đức Thắng|Nguyễn Phú Trọng|Phạm Minh Chính|Nguyễn Xuân Phúc|Trần Thanh Mẫn|Vương Đình Huệ|Huỳnh Thúc Kháng|Nguyễn Tất Thành|Nguyễn Ái Quốc|Hoàng Văn Thụ|Hoàng Hoa Thám|Nguyễn Viết Xuân|Trần Quốc Toản|Võ Văn Kiệt|Bùi Thị Xuân|Nguyễn Bỉnh Khiêm|Nguyễn Đình Chiểu|Chu Văn An|Lê Quý Đôn|Nguyễn Công Trứ|Nguyễn Sinh Sắc|Nguyễn Văn Trỗi|Lê Thánh Tông|Trần Nhân Tông'.split(
    '|',
  ),
)
