/** What a browser without script would send from a form: its fields as drawn, read from the HTML of our own pages. */
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}

export const unescapeHtml = (html: string): string =>
  html.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity)

const attribute = (tag: string, name: string): string | undefined => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? undefined : unescapeHtml(value)
}

/** Buttons are left out: the one that is pressed is named by whoever presses it. */
export function fieldsOf(html: string, form = /<form[^>]*data-draft[\s\S]*?<\/form>/) {
  const inside = form.exec(html)?.[0]
  if (!inside) throw new Error('there is no such form in the page')
  const fields: Record<string, string> = {}
  const controls = /<input[^>]*>|<textarea([^>]*)>([\s\S]*?)<\/textarea>|<select[\s\S]*?<\/select>/g
  for (const [control, , text] of inside.matchAll(controls)) {
    const name = attribute(control, 'name')
    if (name === undefined) continue
    if (control.startsWith('<textarea')) {
      fields[name] = unescapeHtml(text ?? '').replace(/^\n/, '')
    } else if (control.startsWith('<select')) {
      const [chosen = ''] = /<option[^>]*selected[^>]*>/.exec(control) ?? []
      fields[name] = attribute(chosen, 'value') ?? ''
    } else if (attribute(control, 'type') !== 'radio' || / checked/.test(control)) {
      fields[name] = attribute(control, 'value') ?? ''
    }
  }
  return fields
}
