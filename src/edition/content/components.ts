/** The components that content may use, with the attributes each knows and what register an attribute points into. */
export interface AllowedComponent {
  readonly attributes: readonly string[]
  readonly required: readonly string[]
  /** Attribute → register whose codes it takes. */
  readonly refs: Readonly<Record<string, string>>
}

export const allowedComponents: Readonly<Record<string, AllowedComponent>> = Object.assign(
  Object.create(null) as Record<string, AllowedComponent>,
  {
    ChiTieu: { attributes: ['ma'], required: ['ma'], refs: { ma: 'chi-tieu' } },
    SoLieu: { attributes: ['ma', 'ky', 'don_vi', 'chuan'], required: ['ma', 'ky'], refs: { ma: 'chi-tieu', don_vi: 'don-vi' } },
    Nguon: { attributes: ['ma'], required: ['ma'], refs: { ma: 'nguon' } },
    VanBan: { attributes: ['ma'], required: ['ma'], refs: { ma: 'van-ban' } },
    BangTuNgu: { attributes: [], required: [], refs: {} },
    TuNgu: { attributes: ['ma'], required: ['ma'], refs: { ma: 'thuat-ngu' } },
  } satisfies Record<string, AllowedComponent>,
)
