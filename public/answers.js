/*
 * Keys on the page of answers: J and K go to the next and previous place, 1 to 5 choose the outcome, A accepts the
 * wording, Ctrl+Enter saves the draft. Everything they do is a link or a button that is there without them.
 */
;(() => {
  const typing = (target) => target.closest('textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])')

  for (const hint of document.querySelectorAll('[data-needs-script]')) hint.hidden = false

  document.addEventListener('keydown', (event) => {
    const form = document.getElementById('answer')
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && form?.contains(event.target)) {
      event.preventDefault()
      form.requestSubmit(form.querySelector('[data-answer-key="s"]'))
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (typing(event.target)) return
    const key = event.key.toLowerCase()
    if (key === 's') return
    const control = document.querySelector(`[data-answer-key="${CSS.escape(key)}"]`)
    if (!control) return
    event.preventDefault()
    control.click()
    control.focus()
  })

  // How many items the answer is for follows the boxes.
  const counts = document.querySelectorAll('[data-answer-count]')
  const count = () => {
    const n = document.querySelectorAll('[data-answer-item]:checked').length
    for (const place of counts) place.textContent = place.textContent.replace(/\d+/, String(n))
  }
  document.addEventListener('change', (event) => {
    if (event.target.matches('[data-answer-item]')) count()
  })

  // What was written is not left behind by accident.
  const form = document.getElementById('answer')
  let changed = false
  form?.addEventListener('input', () => {
    changed = true
  })
  form?.addEventListener('submit', () => {
    changed = false
  })
  window.addEventListener('beforeunload', (event) => {
    if (changed) event.preventDefault()
  })
})()
