/** Word writes its lists as paragraphs with a sign, and its footnotes as links to the end of the page. */
import { element } from './dom.ts'
import { newLabel } from './footnotes.ts'

const levelOf = (found: Element): number =>
  Number(/mso-list:\s*l\d+ level(\d)/.exec(found.getAttribute('style') ?? '')?.[1] ?? 0)

export function wordLists(body: HTMLElement): void {
  const open: { level: number; list: HTMLElement }[] = []
  let last: Element | undefined
  for (const line of body.querySelectorAll('p[style*="mso-list"]')) {
    const level = levelOf(line)
    if (level === 0) continue
    if (last === undefined || line.previousElementSibling !== last) open.length = 0
    while (open.length > 0 && open.at(-1)!.level > level) open.pop()
    const sign = takeSign(line)
    const parent = open.at(-1)
    if (parent?.level !== level) {
      const list = element(/^\(?[\p{L}\d]{1,4}[.)]/u.test(sign) ? 'ol' : 'ul')
      const start = Number.parseInt(sign, 10)
      if (start > 1) list.setAttribute('start', String(start))
      if (parent) (parent.list.lastElementChild ?? parent.list).append(list)
      else line.before(list)
      open.push({ level, list })
    }
    const item = element('li')
    const { list } = open.at(-1)!
    list.append(item)
    item.append(line)
    last = open[0]!.list
  }
}

/** The bullet or number that Word wrote as text; taken out of the line. */
function takeSign(line: Element): string {
  const written = line.querySelector('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]')
  const sign = (written?.textContent ?? '').trim()
  written?.remove()
  return sign
}

const references =
  'a[href*="#_ftn"]:not([href*="#_ftnref"]), a[href*="#_edn"]:not([href*="#_ednref"])'
const footnotes = 'div[id^="ftn"], div[id^="edn"]'

export function wordFootnotes(body: HTMLElement): void {
  const labels = new Map<string, string>()
  const labelOf = (id: string) => {
    const label = labels.get(id) ?? newLabel(new Set(labels.values()))
    labels.set(id, label)
    return label
  }
  for (const link of body.querySelectorAll(references)) {
    const id = /#_((?:ftn|edn)\d+)$/.exec(link.getAttribute('href') ?? '')?.[1]
    if (!id || !body.querySelector(`#${id}`)) continue
    const note = element('sup')
    note.dataset.note = labelOf(id)
    link.replaceWith(note)
  }
  for (const found of body.querySelectorAll<HTMLElement>(footnotes)) {
    const label = labels.get(found.id)
    if (!label) continue
    for (const back of found.querySelectorAll('a[href*="#_ftnref"], a[href*="#_ednref"]'))
      back.remove()
    const footnote = element('section')
    footnote.dataset.footnote = label
    footnote.append(...found.childNodes)
    found.remove()
    body.append(footnote)
  }
  for (const frame of body.querySelectorAll('[style*="footnote-list"], [style*="endnote-list"]')) {
    frame.remove()
  }
}
