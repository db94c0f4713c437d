/** Writes public/icons.svg: one sprite with the lucide icons the interface uses (ISC licence). */
import { readFileSync, writeFileSync } from 'node:fs'
import { iconNames } from '#app/ui/icon-names.ts'

const icon = (name: string): string => {
  const svg = readFileSync(`node_modules/lucide-static/icons/${name}.svg`, 'utf8')
  const shapes = svg
    .slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
    .replace(/\s*\n\s*/g, '')
  return `<symbol id="i-${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${shapes}</symbol>`
}

export const sprite = (): string =>
  `<!-- lucide, ISC licence: https://lucide.dev/license -->\n<svg xmlns="http://www.w3.org/2000/svg">\n${iconNames.map(icon).join('\n')}\n</svg>\n`

export async function run(): Promise<number> {
  writeFileSync('public/icons.svg', sprite())
  return 0
}
