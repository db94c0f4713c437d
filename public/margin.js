/*
 * The margin of a chapter: cards stand at the height of their passage and never cover each other; the open one
 * keeps its place and the others give way. A selection in the text becomes a comment. Without this script the
 * cards stand under their paragraphs.
 */
;(() => {
  const area = document.querySelector('[data-margin]')
  if (!area) return
  const wide = window.matchMedia('(min-width: 1241px)')
  const gap = 10
  const fromUrl = location.hash.slice(1)
  let active =
    area.querySelector('[data-active]') ??
    (fromUrl.startsWith('k-') ? document.getElementById(fromUrl) : null)

  const cards = () => [...area.querySelectorAll('.mar > .com')].filter((card) => card.offsetParent !== null)
  const topOf = (card) => {
    const passage = card.dataset.for && document.getElementById(card.dataset.for)
    const anchor = passage ?? card.closest('.pg') ?? card
    return anchor.getBoundingClientRect().top - area.getBoundingClientRect().top - 10
  }

  // Wished heights are measured from the passages, never from cards that were already moved.
  const layout = () => {
    const all = cards()
    if (!wide.matches) {
      for (const card of all) card.style.top = ''
      area.style.minHeight = ''
      return
    }
    const rows = all
      .map((card) => ({ card, top: Math.max(0, topOf(card)), height: card.offsetHeight }))
      .sort((a, b) => a.top - b.top)
    const open = Math.max(0, rows.findIndex((row) => row.card === active))
    for (let i = open - 1; i >= 0; i--) {
      rows[i].top = Math.min(rows[i].top, rows[i + 1].top - rows[i].height - gap)
    }
    let floor = 0
    for (const row of rows) {
      row.top = Math.max(row.top, floor)
      floor = row.top + row.height + gap
      row.card.style.top = `${Math.round(row.top)}px`
    }
    area.style.minHeight = rows.length > 0 ? `${Math.round(floor)}px` : ''
  }

  const activate = (card) => {
    active = card
    for (const one of area.querySelectorAll('.com.on, .anc.on')) one.classList.remove('on')
    if (card) {
      card.classList.add('on')
      for (const mark of area.querySelectorAll(`.anc[data-card="${card.id}"]`)) mark.classList.add('on')
    }
    layout()
  }

  area.addEventListener('click', (event) => {
    const passage = event.target.closest('[data-card]')
    const card = passage
      ? document.getElementById(passage.dataset.card)
      : event.target.closest('.com')
    if (!card) return
    if (passage) {
      event.preventDefault()
      history.replaceState(null, '', `#${card.id}`)
      activate(card)
      card.focus({ preventScroll: wide.matches })
    } else if (card !== active) activate(card)
  })
  area.addEventListener('toggle', layout, true)
  window.addEventListener('resize', layout)
  document.fonts?.ready.then(layout)
  // Fonts that arrive late change the text and the cards alike.
  const resized = new ResizeObserver(layout)
  resized.observe(area.querySelector('.reading') ?? area)
  for (const card of area.querySelectorAll('.mar > .com')) resized.observe(card)
  activate(active)
  if (active && !active.contains(document.activeElement)) active.scrollIntoView({ block: 'center' })
  // The jump to the address's fragment takes the focus away from the field that the page gave it to.
  window.addEventListener('load', () => {
    setTimeout(() => active?.querySelector('[data-focus]')?.focus({ preventScroll: true }))
  })

  // What is read besides the text itself: deleted words, numbers of notes, explanations for screen readers.
  const besides = 'del, .visually-hidden, .ds-sr-only, .abbr-full, sup.note, .anc-n, .move-label'
  const textBetween = (block, range) => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    let before = 0
    let quote = ''
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest(besides)) continue
      const starts = range.comparePoint(node, 0)
      const ends = range.comparePoint(node, node.length)
      if (ends < 0) before += node.length
      else if (starts <= 0 || range.intersectsNode(node)) {
        const from = node === range.startContainer ? range.startOffset : 0
        const to = node === range.endContainer ? range.endOffset : node.length
        if (quote === '') before += from
        quote += node.data.slice(from, to)
      }
    }
    const lead = quote.length - quote.trimStart().length
    return { start: before + lead, quote: quote.trim() }
  }

  const button = area.querySelector('[data-comment-selection]')
  const address = button?.getAttribute('href')
  const offer = () => {
    if (!button) return
    const selection = document.getSelection()
    const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null
    const within = (node) => (node.nodeType === 1 ? node : node.parentElement)?.closest('.pg[data-block] .pg-t')
    const part = range && within(range.startContainer)
    if (!part || !area.contains(part)) {
      button.hidden = true
      return
    }
    const group = part.closest('.pg')
    const block = part.querySelector(`[data-b="${CSS.escape(group.dataset.block)}"]`)
    if (!block) return
    const inside = range.cloneRange()
    if (!block.contains(range.endContainer)) inside.setEnd(block, block.childNodes.length)
    const { start, quote } = textBetween(block, inside)
    if (quote === '' || quote.length > 2000) {
      button.hidden = true
      return
    }
    const url = new URL(address, location.href)
    const place = { section: group.dataset.section, at: group.dataset.block, start, end: start + quote.length, quote }
    for (const [name, value] of Object.entries(place)) url.searchParams.set(name, value)
    button.href = `${url.pathname}${url.search}#new-comment`
    const box = range.getBoundingClientRect()
    const frame = area.getBoundingClientRect()
    button.hidden = false
    button.style.top = `${Math.round(box.bottom - frame.top + 6)}px`
    const left = Math.min(box.left - frame.left, frame.width - button.offsetWidth - 8)
    button.style.left = `${Math.round(Math.max(0, left))}px`
  }
  let waiting
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting)
    waiting = setTimeout(offer, 150)
  })
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey && event.altKey && event.code === 'KeyM') || !button) return
    event.preventDefault()
    offer()
    if (!button.hidden) button.click()
  })
})()
