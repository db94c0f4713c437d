/*
 * What makes pages quicker to use; without it everything still works. No framework, no state of its own:
 * behaviour hangs on data attributes, so that server-drawn pages decide what gets it.
 */
;(() => {
  const root = document.documentElement

  const actions = {
    themeToggle() {
      const dark = getComputedStyle(root).colorScheme.startsWith('dark')
      root.dataset.colorScheme = dark ? 'light' : 'dark'
      document.cookie = `theme=${root.dataset.colorScheme}; Path=/; Max-Age=31536000; SameSite=Lax`
    },
    print() {
      window.print()
    },
  }

  document.addEventListener('click', (event) => {
    const target = event.target.closest('[data-theme-toggle], [data-print]')
    if (!target) return
    if ('themeToggle' in target.dataset) actions.themeToggle()
    if ('print' in target.dataset) actions.print()
  })

  document.addEventListener('change', (event) => {
    const field = event.target.closest('[data-submit-on-change]')
    const form = field?.tagName === 'FORM' ? field : field?.form
    form?.requestSubmit()
  })

  // One form, one request: a second press while the first is under way is ignored.
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (event.defaultPrevented || form.method !== 'post') return
    if (form.dataset.sending) event.preventDefault()
    form.dataset.sending = '1'
    form.setAttribute('aria-busy', 'true')
  })
  window.addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form[data-sending]')) {
      delete form.dataset.sending
      form.removeAttribute('aria-busy')
    }
  })

  // A menu made of <details> closes when the reader turns elsewhere or presses Escape; focus goes back.
  const menus = 'details.menu, details.mmenu'
  document.addEventListener('click', (event) => {
    for (const menu of document.querySelectorAll(`:is(${menus})[open]`)) {
      if (!menu.contains(event.target)) menu.open = false
    }
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    const menu = document.querySelector(`:is(${menus})[open]`)
    if (!menu) return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })

  // Changes are elements h-1, h-2 …: N and P step through them, the buttons do the same.
  const place = document.querySelector('[data-change-place]')
  const changes = place ? [...document.querySelectorAll('[id^="h-"]')].filter((e) => /^h-\d+$/.test(e.id)) : []
  let at = -1
  const step = (by) => {
    if (changes.length === 0) return
    changes[at]?.classList.remove('is-current')
    at = (at + by + changes.length) % changes.length
    const change = changes[at]
    change.classList.add('is-current')
    change.scrollIntoView({ block: 'center' })
    place.textContent = place.textContent.replace(/\d+/, String(at + 1))
  }
  const typing = (target) => target.closest('input, textarea, select, [contenteditable]')
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-change-step]')
    if (button) step(button.dataset.changeStep === 'next' ? 1 : -1)
  })
  document.addEventListener('keydown', (event) => {
    if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'n' || event.key === 'N') step(1)
    if (event.key === 'p' || event.key === 'P') step(-1)
  })

  // The text of a footnote beside its number while the pointer or the focus is there; the link itself still leads to it.
  let bubble
  let closing
  const hideNote = () => {
    bubble?.remove()
    bubble = undefined
  }
  const showNote = (link) => {
    clearTimeout(closing)
    const note = document.getElementById(decodeURIComponent(link.hash.slice(1)))?.closest('li')
    if (!note) return
    hideNote()
    bubble = document.createElement('div')
    bubble.className = 'note-bubble'
    bubble.setAttribute('aria-hidden', 'true')
    for (const part of note.childNodes) bubble.append(part.cloneNode(true))
    for (const part of bubble.querySelectorAll('.note-back')) part.remove()
    for (const part of bubble.querySelectorAll('[id]')) part.removeAttribute('id')
    for (const part of bubble.querySelectorAll('a, [tabindex]')) part.setAttribute('tabindex', '-1')
    document.body.append(bubble)
    const at = link.getBoundingClientRect()
    const left = Math.min(at.left, root.clientWidth - bubble.offsetWidth - 16)
    const above = at.top - bubble.offsetHeight - 8
    bubble.style.left = `${Math.max(16, left) + scrollX}px`
    bubble.style.top = `${(above > 64 ? above : at.bottom + 8) + scrollY}px`
  }
  const noteLink = (target) => target.closest?.('.note-ref a')
  for (const [start, end] of [
    ['mouseover', 'mouseout'],
    ['focusin', 'focusout'],
  ]) {
    document.addEventListener(start, (event) => {
      const link = noteLink(event.target)
      if (link) showNote(link)
      else if (bubble?.contains(event.target)) clearTimeout(closing)
    })
    document.addEventListener(end, () => {
      clearTimeout(closing)
      closing = setTimeout(hideNote, 250)
    })
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hideNote()
  })

  document.querySelector('[data-focus]')?.focus()
})()
