/*
 * Beside the feedback form: keeps what is being written on this device until it is sent, and shows at once what a
 * proposed wording would change. The form needs none of it.
 */
;(() => {
  const keyOf = (chapter) => `celvedis:feedback:${chapter}`
  const read = (chapter) => {
    try {
      return JSON.parse(localStorage.getItem(keyOf(chapter)) ?? 'null') ?? undefined
    } catch {
      return undefined
    }
  }
  const write = (chapter, draft) => {
    try {
      localStorage.setItem(keyOf(chapter), JSON.stringify(draft))
      return true
    } catch {
      return false // Private windows and full disks keep nothing.
    }
  }
  const forget = (chapter) => {
    try {
      localStorage.removeItem(keyOf(chapter))
    } catch {
      // Nothing was kept.
    }
  }

  // The receipt: what was sent last is not a draft any more. Another one, begun since, stays.
  const receipt = document.querySelector('[data-draft-sent]')
  if (receipt && read(receipt.dataset.draftSent)?.sent) forget(receipt.dataset.draftSent)

  const form = document.querySelector('form[data-draft]')
  if (!form) return
  const chapter = form.dataset.draft
  const ofItem = (name) => /^item-(\d+)-(\w+)$/.exec(name) ?? undefined
  const fieldsNow = () =>
    [...new FormData(form)].filter(
      ([name, value]) =>
        typeof value === 'string' && !['token', 'step', 'intent', 'website'].includes(name),
    )
  const written = (fields) =>
    fields.some(
      ([name, value]) => /^(item-\d+-(body|wording)|name|email)$/.test(name) && value.trim() !== '',
    )

  const status = document.querySelector('[data-draft-status]')
  const save = (sent = false) => {
    const fields = fieldsNow()
    if (!written(fields)) return
    const now = new Date()
    if (!write(chapter, { fields, sent, at: now.toISOString() })) return
    if (!status) return
    const time = now.toLocaleTimeString('lv', { hour: '2-digit', minute: '2-digit' })
    status.textContent = status.dataset.words.replace('{time}', time)
  }

  // An unfinished draft is offered before anything new is kept in its place.
  let offered = false
  const kept = 'fresh' in form.dataset ? read(chapter) : undefined
  const banner = document.querySelector('[data-draft-found]')
  if (kept && written(kept.fields) && banner) {
    offered = true
    banner.hidden = false
  } else if (!('fresh' in form.dataset)) save()

  const accept = () => {
    offered = false
    if (banner) banner.hidden = true
  }
  const hidden = (name, value) => {
    const input = document.createElement('input')
    input.type = 'hidden'
    input.name = name
    input.value = value
    return input
  }
  /** The items kept, then the place just chosen; empty ones fall away. The new form's token stays. */
  const restore = () => {
    const groups = new Map()
    const add = (prefix, [name, value]) => {
      const [, n, field] = ofItem(name) ?? []
      if (field === undefined) return
      const key = `${prefix}${n}`
      groups.set(key, [...(groups.get(key) ?? []), [field, value]])
    }
    for (const pair of kept.fields) add('kept-', pair)
    for (const pair of fieldsNow()) add('new-', pair)
    const holds = (fields) =>
      fields.some(([name, value]) => /^(body|wording|section|block)$/.test(name) && value.trim() !== '')
    const again = document.createElement('form')
    again.method = 'post'
    again.action = form.action
    again.hidden = true
    again.append(hidden('token', form.elements.token.value), hidden('intent', 'restore'))
    for (const [name, value] of kept.fields) if (!ofItem(name)) again.append(hidden(name, value))
    let n = 0
    for (const fields of groups.values()) {
      if (!holds(fields)) continue
      for (const [name, value] of fields) again.append(hidden(`item-${n}-${name}`, value))
      n++
    }
    document.body.append(again)
    again.submit()
  }
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-draft-restore]')) restore()
    if (event.target.closest('[data-draft-discard]')) {
      forget(chapter)
      accept()
    }
  })

  let wait
  form.addEventListener('input', () => {
    if (offered) accept()
    clearTimeout(wait)
    wait = setTimeout(save, 600)
  })
  form.addEventListener('submit', (event) => {
    clearTimeout(wait)
    save(event.submitter?.value === 'submit')
  })

  for (const button of document.querySelectorAll('[data-without-script]')) button.hidden = true

  const previews = new Map()
  form.addEventListener('input', (event) => {
    const { name } = event.target
    const shown = document.querySelector(`[data-preview-of="${CSS.escape(name)}"]`)
    if (!shown) return
    clearTimeout(previews.get(name)?.wait)
    previews.get(name)?.abort.abort()
    const abort = new AbortController()
    const later = setTimeout(() => draw(name, shown, abort.signal), 350)
    previews.set(name, { wait: later, abort })
  })
  const draw = async (name, shown, signal) => {
    const [, n] = ofItem(name)
    const body = new URLSearchParams()
    for (const field of ['section', 'block', 'start', 'end', 'quote', 'wording']) {
      body.set(field, form.elements[`item-${n}-${field}`]?.value ?? '')
    }
    try {
      const response = await fetch(form.dataset.preview, { method: 'POST', body, signal })
      // Drawn and escaped by the server.
      if (response.ok) shown.innerHTML = await response.text()
    } catch {
      // Typing went on, or the network is away: the last preview stays.
    }
  }
})()
