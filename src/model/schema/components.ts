/** The components that content may use, with the attributes each knows and the register an attribute points into. */
import type { ComponentSchema } from './types.ts'

export const components = {
  ChiTieu: { isBlock: true, attributes: [{ name: 'ma', required: true, ref: 'chi-tieu' }] },
  SoLieu: {
    attributes: [
      { name: 'ma', required: true, ref: 'chi-tieu' },
      { name: 'ky', required: true },
      { name: 'don_vi', ref: 'don-vi' },
      { name: 'chuan' },
      { name: 'viet' },
    ],
  },
  Nguon: { attributes: [{ name: 'ma', required: true, ref: 'nguon' }, { name: 'muc' }] },
  VanBan: { attributes: [{ name: 'ma', required: true, ref: 'van-ban' }] },
  BangTuNgu: { isBlock: true, attributes: [] },
  KenhLienHe: { isBlock: true, attributes: [] },
  KiemTraTroNang: { isBlock: true, attributes: [] },
  QuyenDung: { isBlock: true, attributes: [] },
  TheBaoChi: { isBlock: true, attributes: [] },
  GoiBaoChi: { isBlock: true, attributes: [] },
  CacBuoc: { isBlock: true, holds: 'steps', attributes: [] },
  Nen: { isBlock: true, holds: 'list', attributes: [] },
  Dung: { isBlock: true, holds: 'list', attributes: [] },
  HoiAi: {
    isBlock: true,
    holds: 'blocks',
    mayBeEmpty: true,
    attributes: [
      { name: 'viec', required: true },
      { name: 'ai', required: true },
      { name: 'co_quan', ref: 'co-quan' },
      { name: 'o_dau' },
      { name: 'mang_theo', list: true },
    ],
  },
  HopLuat: { isBlock: true, holds: 'blocks', mayBeEmpty: true, attributes: [{ name: 'ma', required: true, ref: 'van-ban' }] },
  Nguoi: {
    isResolved: true,
    holds: 'words',
    attributes: [
      { name: 'phieu', required: true },
      { name: 'thay', required: true },
    ],
  },
  TuNgu: { holds: 'words', attributes: [{ name: 'ma', required: true, ref: 'thuat-ngu' }] },
} as const satisfies Readonly<Record<string, ComponentSchema>>

/** Blocks between `:::` that content may use. */
export const asideNames: readonly string[] = ['note', 'tip', 'caution', 'danger']

export const componentNames: readonly string[] = Object.keys(components)

/** The values of an attribute that holds several: `căn cước; sổ hộ khẩu cũ`. */
export const listedValues = (value: string | undefined): readonly string[] =>
  (value ?? '')
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean)

/** The component of a name that somebody wrote, if there is one. */
export function componentOf(name: string): ComponentSchema | undefined {
  return Object.hasOwn(components, name) ? components[name as keyof typeof components] : undefined
}
