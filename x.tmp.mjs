const { openRoadmap } = await import('./app/formats/roadmap-text/open-roadmap.ts')
import { readFileSync } from 'node:fs'
const b = readFileSync('/work/shared/documents/roadmap-lv-2023.txt')
const m=()=>Math.round(process.memoryUsage().rss/1e6)
console.log('start',m()); const t=performance.now(); openRoadmap(b); console.log(performance.now()-t, m())
