/** Elements of the editor's own making: no markup strings, nothing that needs a style element. */
import type { IconName } from '#app/ui/icon-names.ts'

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  if (className) made.className = className
  return made
}

export function button(icon: IconName, label: string, press: () => void): HTMLButtonElement {
  const made = element('button', 'ds-button ib')
  made.type = 'button'
  made.dataset.variant = 'tertiary'
  made.dataset.color = 'neutral'
  made.dataset.size = 'sm'
  made.title = label
  made.setAttribute('aria-label', label)
  made.append(iconOf(icon))
  made.addEventListener('click', press)
  return made
}

const svg = 'http://www.w3.org/2000/svg'

function iconOf(name: IconName): SVGSVGElement {
  const drawing = document.createElementNS(svg, 'svg')
  drawing.setAttribute('class', 'ic')
  drawing.setAttribute('aria-hidden', 'true')
  drawing.setAttribute('focusable', 'false')
  const use = document.createElementNS(svg, 'use')
  use.setAttribute('href', `/icons.svg#i-${name}`)
  drawing.append(use)
  return drawing
}
