import type { APIContext } from 'astro'
import { picturePng, pictureSvg } from '../../../outputs/picture.ts'
import { edition } from '../../edition.ts'
import { fileResponse } from '../../../outputs/downloads.ts'
import { pictureView, type PictureView } from '../../../outputs/pictures.ts'

/** Every chart as SVG and PNG in both languages; the name holds the fingerprint of what is drawn, so a link never changes its picture. */
export const getStaticPaths = () =>
  edition().indicators.flatMap((indicator) =>
    (['vi', 'en'] as const).flatMap((locale) => {
      const view = pictureView(indicator, locale)
      return view ? (['svg', 'png'] as const).map((form) => ({ params: { file: `${view.stem}.${form}` }, props: { view, form } })) : []
    }),
  )

export const GET = ({ props: { view, form } }: APIContext<{ view: PictureView; form: 'svg' | 'png' }>) => {
  if (form === 'png') return fileResponse(picturePng(view.standalone), 'image/png')
  return fileResponse(pictureSvg(view.standalone, view.name, view.description), 'image/svg+xml; charset=utf-8')
}
