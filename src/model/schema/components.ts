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
    ],
  },
  Nguon: { attributes: [{ name: 'ma', required: true, ref: 'nguon' }, { name: 'muc' }] },
  VanBan: { attributes: [{ name: 'ma', required: true, ref: 'van-ban' }] },
  BangTuNgu: { isBlock: true, attributes: [] },
  KenhLienHe: { isBlock: true, attributes: [] },
  QuyenDung: { isBlock: true, attributes: [] },
  TheBaoChi: { isBlock: true, attributes: [] },
  TuNgu: { holdsText: true, attributes: [{ name: 'ma', required: true, ref: 'thuat-ngu' }] },
} as const satisfies Readonly<Record<string, ComponentSchema>>

/** Blocks between `:::` that content may use. */
export const asideNames: readonly string[] = ['note', 'tip', 'caution', 'danger']

export const componentNames: readonly string[] = Object.keys(components)

/** The component of a name that somebody wrote, if there is one. */
export function componentOf(name: string): ComponentSchema | undefined {
  return Object.hasOwn(components, name) ? components[name as keyof typeof components] : undefined
}
