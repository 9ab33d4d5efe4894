/** CSV tokens (Vietnamese, part of the file format) and the model's own English terms. */
import type { FigureStatus, Indicator, IndicatorMeasure, MissingReason, Source, TargetKind, UnitLevel, Document } from './types.ts'

export const levels: Readonly<Record<string, UnitLevel>> = { tinh: 'province', huyen: 'district', xa: 'commune' }
export const measures: Readonly<Record<string, IndicatorMeasure>> = { 'ty-le': 'rate', 'so-dem': 'count', 'so-do': 'amount' }
export const timings: Readonly<Record<string, Indicator['timing']>> = { 'thoi-diem': 'moment', 'trong-ky': 'period' }
export const figureStatuses: Readonly<Record<string, FigureStatus>> = {
  '': 'official',
  'chinh-thuc': 'official',
  'so-bo': 'provisional',
  'uoc-tinh': 'estimate',
  'minh-hoa': 'illustrative',
}
export const missingReasons: Readonly<Record<string, MissingReason>> = {
  'chua-co': 'not-collected',
  'chua-cong-bo': 'not-published',
  'bao-mat': 'suppressed',
  'khong-ap-dung': 'not-applicable',
}
export const targetKinds: Readonly<Record<string, TargetKind>> = {
  muc: 'level',
  'giam-diem': 'fall-points',
  'giam-tuong-doi': 'fall-relative',
}
export const sourceKinds: Readonly<Record<string, Source['kind']>> = {
  'van-ban': 'document',
  'cong-thong-tin': 'portal',
  'bao-chi': 'press',
  khac: 'other',
}
export const documentRoles: Readonly<Record<string, Document['role']>> = { 'ke-hoach': 'plan', 'vien-dan': 'cited', 'boi-canh': 'context' }
