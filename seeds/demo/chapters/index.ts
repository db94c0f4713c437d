/** The demo edition's chapters in order. */

import type { DemoChapter } from '../content.ts'
import { chapter01 } from './chapter-01.data.ts'
import { chapter02 } from './chapter-02.data.ts'
import { chapter03 } from './chapter-03.data.ts'
import { chapter04 } from './chapter-04.data.ts'
import { chapter05 } from './chapter-05.data.ts'
import { chapter06 } from './chapter-06.data.ts'
import { chapter07 } from './chapter-07.data.ts'
import { chapter08 } from './chapter-08.data.ts'
import { chapter09 } from './chapter-09.data.ts'
import { chapter10 } from './chapter-10.data.ts'
import { chapter11 } from './chapter-11.data.ts'
import { chapter12 } from './chapter-12.data.ts'
import { chapter13 } from './chapter-13.data.ts'
import { chapter14 } from './chapter-14.data.ts'
import { chapter15 } from './chapter-15.data.ts'
import { chapter16 } from './chapter-16.data.ts'
import { chapter17 } from './chapter-17.data.ts'

export const chapters: readonly DemoChapter[] = [
  chapter01,
  chapter02,
  chapter03,
  chapter04,
  chapter05,
  chapter06,
  chapter07,
  chapter08,
  chapter09,
  chapter10,
  chapter11,
  chapter12,
  chapter13,
  chapter14,
  chapter15,
  chapter16,
  chapter17,
]
