/*
 * On a chapter open for feedback: words marked inside one paragraph get a bar with links to the form, and the
 * outline shows which section is being read. Without it every paragraph has its own link.
 */
;(() => {
  const template = document.querySelector('[data-passage-bar]')
  const text = document.querySelector('[data-passages]')
  const longest = 1500
  // Not part of the text: explanations of abbreviations, numbers of notes, words for screen readers.
  const aside = '.abbr-full, sup.note, .ds-sr-only, .note-back, .pp-a'

  const icon = (name) => {
    const ns = 'http://www.w3.org/2000/svg'
    const svg = document.createElementNS(ns, 'svg')
    svg.setAttribute('class', 'ic')
    svg.setAttribute('aria-hidden', 'true')
    const use = document.createElementNS(ns, 'use')
    use.setAttribute('href', `/icons.svg#i-${name}`)
    svg.append(use)
    return svg
  }

  /** The text of a range without what stands aside. */
  const textOf = (range) => {
    const copy = range.cloneContents()
    for (const element of copy.querySelectorAll(aside)) element.remove()
    return copy.textContent
  }

  /** Offsets in UTF-16 units of the block's visible text. */
  const passageOf = (selection) => {
    if (selection.isCollapsed || selection.rangeCount === 0) return undefined
    const range = selection.getRangeAt(0)
    const start = range.startContainer
    const from = (start.nodeType === Node.TEXT_NODE ? start.parentElement : start).closest('[data-b]')
    if (!from || !text.contains(from)) return undefined
    const block = from.closest('.pp')?.querySelector('[data-b]')
    const section = from.closest('[data-section]')
    if (!block || !section) return undefined
    const inside = document.createRange()
    inside.selectNodeContents(block)
    // A double or triple click often ends at the beginning of the next paragraph.
    if (range.compareBoundaryPoints(Range.END_TO_END, inside) <= 0) {
      inside.setEnd(range.endContainer, range.endOffset)
    } else if (textBetween(block, range).trim() !== '') return undefined
    inside.setStart(range.startContainer, range.startOffset)
    const before = document.createRange()
    before.selectNodeContents(block)
    before.setEnd(range.startContainer, range.startOffset)
    const raw = textOf(inside)
    const quote = raw.trim()
    if (quote === '') return undefined
    const at = textOf(before).length + raw.indexOf(quote)
    return { block, section: section.dataset.section, start: at, end: at + quote.length, quote }
  }

  /** What is selected after the block. */
  const textBetween = (block, range) => {
    const after = document.createRange()
    after.setStartAfter(block.closest('.pp'))
    after.setEnd(range.endContainer, range.endOffset)
    return textOf(after)
  }

  let bar
  const hide = () => {
    bar?.parentElement?.classList.remove('has-sel')
    bar?.remove()
    bar = undefined
  }

  const show = ({ block, section, start, end, quote }) => {
    hide()
    const { href, label, suggest, object, opinion } = template.dataset
    const place = { section, block: block.dataset.b }
    // A longer passage is the whole paragraph: an address has an end.
    const marked = quote.length > longest ? place : { ...place, start, end, quote }
    const link = (kind, name, words, look) => {
      const a = document.createElement('a')
      a.className = 'ds-button'
      a.dataset.size = 'sm'
      if (look) a.dataset.variant = look
      a.href = `${href}?${new URLSearchParams({ ...marked, kind })}`
      a.append(icon(name), words)
      return a
    }
    bar = document.createElement('div')
    bar.className = 'selbar'
    bar.lang = document.documentElement.lang
    bar.setAttribute('role', 'group')
    bar.setAttribute('aria-label', label)
    bar.append(
      link('proposal', 'lightbulb', suggest),
      link('objection', 'octagon-alert', object, 'tertiary'),
      link('opinion', 'message-square-text', opinion, 'tertiary'),
    )
    const holder = block.closest('.pp')
    holder.classList.add('has-sel')
    holder.append(bar)
  }

  if (template && text) {
    let wait
    document.addEventListener('selectionchange', () => {
      clearTimeout(wait)
      wait = setTimeout(() => {
        if (bar?.contains(document.activeElement)) return
        const passage = passageOf(document.getSelection())
        if (passage) show(passage)
        else hide()
      }, 200)
    })
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') hide()
    })
  }

  const links = [...document.querySelectorAll('.pub-o a')]
  const sections = links.map((a) => document.getElementById(decodeURIComponent(a.hash.slice(1))))
  const read = () => {
    const at = sections.findLastIndex((section) => section && section.getBoundingClientRect().top < 140)
    links.forEach((a, i) => {
      if (i === at) a.setAttribute('aria-current', 'true')
      else a.removeAttribute('aria-current')
    })
  }
  if (links.length > 0) {
    let drawn = false
    addEventListener(
      'scroll',
      () => {
        if (drawn) return
        drawn = true
        requestAnimationFrame(() => {
          drawn = false
          read()
        })
      },
      { passive: true },
    )
    read()
  }
})()
