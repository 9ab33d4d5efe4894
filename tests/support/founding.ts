/** Answers for a new edition, as flags: a fictional place, with letters that files have to quote. */
const answers: Readonly<Record<string, string>> = {
  ten: 'Nếp Làng',
  cau_ngan: 'Vì một Suối Mơ: no ấm',
  tom_tat: 'Cuộc vận động giúp bà con Suối Mơ đổi cách làm ăn để thoát nghèo lâu dài.',
  noi: 'huyện Suối Mơ',
  don_vi_goc: '971',
  tu_nam: '2026',
  den_nam: '2030',
  don_vi_cap: 'huyen',
  don_vi_loai: 'Huyện',
  don_vi_ten: 'Suối “Mơ”',
  ke_hoach_ten: 'Kế hoạch; về “cuộc vận động”',
  ke_hoach_noi_dang: 'Ủy ban nhân dân huyện Suối Mơ',
  ke_hoach_ngay_dang: '01/02/2026',
  ke_hoach_chinh_thuc: 'co',
  ke_hoach_doc_du: 'co',
  co_quan_ten: 'Ủy ban Mặt trận huyện',
  co_quan_cap: 'huyen',
  chi_tieu_ma: 'CT1',
  chi_tieu_ten: 'Hộ vào tổ hợp tác',
  chi_tieu_kieu: 'so-dem',
  chi_tieu_don_vi_tinh: 'hộ',
}

export const foundingFlags = (dir: string, changes: Readonly<Record<string, string>> = {}): string[] =>
  Object.entries({ thu_muc: dir, ...answers, ...changes }).flatMap(([name, value]) => [`--${name}`, value])
