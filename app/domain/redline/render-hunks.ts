/** The changes of a redline as a list of links: what was, what is, and of what kind. */
import { escapeHtml } from '#app/domain/text/index.ts'
import { latvianRedlineLabels, type RedlineLabels } from './labels.ts'
import type { Hunk } from './types.ts'

const longest = 80

export function renderHunkList(
  hunks: readonly Hunk[],
  labels: RedlineLabels = latvianRedlineLabels,
): string {
  const items = hunks.map((hunk) => {
    const kinds = hunk.classes
      .map(
        (name) =>
          `<span class="change-class is-${name}">${escapeHtml(labels.classes[name])}</span>`,
      )
      .join(' ')
    return `<li><a href="#${hunk.id}">${passages(hunk, labels)}</a> ${kinds}</li>`
  })
  return `<ol class="hunks">${items.join('\n')}</ol>`
}

function passages({ before, after, classes }: Hunk, labels: RedlineLabels): string {
  if (classes.includes('move')) return escapeHtml(shortened(after))
  const side = (tag: 'del' | 'ins', word: string, text: string) =>
    text === ''
      ? ''
      : `<${tag}><span class="visually-hidden">[${escapeHtml(word)}: </span>${escapeHtml(shortened(text))}<span class="visually-hidden">]</span></${tag}>`
  const both = [side('del', labels.deleted, before), side('ins', labels.inserted, after)]
  return both.filter((html) => html !== '').join(' ') || '¶'
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s\S*$/, '')} …`
}
