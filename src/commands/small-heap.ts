/**
 * Keeps the heap near what lives in it; otherwise it grows to several times that before the collector runs. 439,529 rows
 * then take 0.9 GB to check instead of 1.7, in the same time.
 */
import { setFlagsFromString } from 'node:v8'

setFlagsFromString('--heap-growing-percent=60')
