/** One page of each kind in the frozen fixtures; those with `everywhere` are in both. */
export const kinds: readonly { readonly name: string; readonly address: string; readonly everywhere: boolean }[] = [
  { name: 'home', address: '', everywhere: true },
  { name: 'English home', address: 'en/', everywhere: true },
  { name: 'handbook contents', address: 'so-tay/', everywhere: true },
  { name: 'handbook page', address: 'so-tay/chuan-ngheo/', everywhere: false },
  { name: 'handbook page with a target', address: 'so-tay/muc-tieu-nep-nghi/', everywhere: false },
  { name: 'handbook page with two targets', address: 'so-tay/muc-tieu-giam-ngheo/', everywhere: false },
  { name: 'glossary', address: 'so-tay/tu-ngu/', everywhere: false },
  { name: 'English handbook fallback', address: 'en/so-tay/chuan-ngheo/', everywhere: false },
  { name: 'stories', address: 'guong-dien-hinh/', everywhere: true },
  { name: 'story', address: 'guong-dien-hinh/lua-sach-kon-rlong/', everywhere: false },
  { name: 'models', address: 'mo-hinh/', everywhere: true },
  { name: 'indicators', address: 'so-lieu/', everywhere: true },
  { name: 'indicator without figures', address: 'so-lieu/ct2/', everywhere: true },
  { name: 'indicator with readings', address: 'so-lieu/ct4c1/', everywhere: true },
  { name: 'English indicator', address: 'en/so-lieu/ct4c1/', everywhere: true },
  { name: 'context series', address: 'so-lieu/bc1/', everywhere: true },
  { name: 'communes', address: 'so-lieu/don-vi/', everywhere: true },
  { name: 'commune', address: 'so-lieu/don-vi/xa-dak-koi-23485/', everywhere: false },
  { name: 'former commune', address: 'so-lieu/don-vi/xa-dak-koi-23482/', everywhere: false },
  { name: 'method', address: 'so-lieu/phuong-phap/', everywhere: true },
  { name: 'downloads', address: 'so-lieu/tai-ve/', everywhere: true },
  { name: 'changes', address: 'so-lieu/thay-doi/', everywhere: true },
  { name: 'plan', address: 'ke-hoach/', everywhere: true },
  { name: 'press', address: 'bao-chi/', everywhere: true },
  { name: 'about', address: 'gioi-thieu/', everywhere: true },
  { name: 'accessibility', address: 'tro-nang/', everywhere: true },
  { name: 'status', address: 'trang-thai/', everywhere: true },
  { name: 'search', address: 'tim/', everywhere: true },
  { name: 'communes side by side', address: 'so-lieu/so-sanh/', everywhere: true },
  { name: 'notice-board sheet', address: 'so-lieu/don-vi/xa-dak-koi-23485/to-a4/', everywhere: false },
  { name: 'frame for other pages', address: 'nhung/bc1/', everywhere: true },
  { name: 'English frame', address: 'en/nhung/ct2/', everywhere: true },
]

/** Kinds that only an edition with figures by commune has; `letters` is the least number of texts in the charts that one layout shows. */
export const figureKinds: readonly { readonly name: string; readonly address: string; readonly letters: number }[] = [
  { name: 'target with figures', address: 'so-lieu/ct2/', letters: 20 },
  { name: 'target with readings', address: 'so-lieu/ct4c1/', letters: 60 },
  { name: 'target whose own series is a reading, too', address: 'so-lieu/ct4c2/', letters: 60 },
  { name: 'all targets', address: 'so-lieu/', letters: 0 },
  { name: 'statuses of communes', address: 'so-lieu/so-sanh/', letters: 25 },
  { name: 'one target by commune', address: 'so-lieu/so-sanh/ct2/', letters: 60 },
  { name: 'one target by commune, English', address: 'en/so-lieu/so-sanh/ct4b/', letters: 60 },
  { name: 'commune of today', address: 'so-lieu/don-vi/xa-suoi-nang-90003/', letters: 60 },
  { name: 'commune with withheld figures', address: 'so-lieu/don-vi/xa-nuong-suong-90007/', letters: 60 },
  { name: 'notice-board sheet', address: 'so-lieu/don-vi/xa-suoi-nang-90003/to-a4/', letters: 0 },
  { name: 'frame', address: 'nhung/ct2/', letters: 10 },
  { name: 'frame of readings', address: 'nhung/ct4c1/', letters: 10 },
  { name: 'story with before and after', address: 'guong-dien-hinh/vuon-chung/', letters: 6 },
  { name: 'downloads with frozen editions', address: 'so-lieu/tai-ve/', letters: 0 },
]

/** Texts that hold all that can be written. */
export const textKinds = [
  { name: 'text with all that can be written', address: 'so-tay/moi-cach-viet/' },
  { name: 'English text with what has words of its own', address: 'en/so-tay/moi-cach-viet/' },
] as const
