/** Where an item stands: the marked words in their surroundings, or a section to be chosen. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { placeWords } from '#app/copy/place-words.ts'
import type { Passage } from '#app/domain/consultation/passage.ts'
import { itemField } from '#app/features/statements/feedback-draft.ts'
import { paths } from '#app/platform/paths.ts'
import { SelectField } from '#app/ui/field.tsx'
import { Icon } from '#app/ui/icon.tsx'
import type { ItemProps } from './feedback-items.tsx'

const placeFields = ['section', 'block', 'start', 'end', 'quote'] as const

export function ItemPlace({ at, item, view, form, issues }: ItemProps) {
  const { copy } = useCopy()
  const { passage } = view
  if (!passage) {
    return (
      <SelectField
        name={itemField(at, 'section')}
        label={copy.feedback.section}
        value={item.section}
        issues={issues}
        options={[
          { value: '', label: copy.feedback.wholeChapter },
          ...form.sections.map((s) => ({ value: s.number, label: `${s.fullNumber}. ${s.title}` })),
        ]}
      />
    )
  }
  const { slug, number } = form.chapter
  return (
    <div className="anch">
      <span className="s m">
        <Icon name="quote" /> {placeWords(copy, view.sectionNumber, view.place)}
      </span>
      <Quote passage={passage} />
      <div className="row">
        <a className="s" href={paths.publicAnchor(slug, number, `s-${item.section}`)}>
          {copy.feedback.otherPlace}
        </a>
        <button type="submit" className="lnkb s" name="intent" value={`clear-place-${at}`}>
          {copy.feedback.clearPlace}
        </button>
      </div>
      {placeFields.map((name) => (
        <input key={name} type="hidden" name={itemField(at, name)} value={item[name]} />
      ))}
    </div>
  )
}

/** The marked words between a few of their neighbours; a whole paragraph stands alone. */
export function Quote({ passage }: { passage: Passage }) {
  const { prefix, quote, suffix } = passage
  return (
    <p className="prose" lang="lv">
      „{prefix ? `…${prefix.replace(/^\S*\s/, '')}` : ''}
      <mark className="selx">{quote}</mark>
      {suffix ? `${suffix.replace(/\s\S*$/, '')}…` : ''}”
    </p>
  )
}
