/** Second step: what is said, item by item, each in its place in the text. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { type ItemKind, itemKinds } from '#app/domain/consultation/terms.ts'
import type { Issue } from '#app/domain/shared/result.ts'
import { type DraftItem, itemField } from '#app/features/statements/feedback-draft.ts'
import type { ItemView } from '#app/features/statements/queries/feedback-form.server.ts'
import { Button } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/field.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { KindPill, kindIcons } from '#app/ui/pills.tsx'
import { WordingChange } from '#app/ui/wording-change.tsx'
import { Choice, Choices } from './choices.tsx'
import type { StepProps } from './feedback-page.tsx'
import { ItemPlace } from './feedback-place.tsx'

export function ItemsStep({ form, issues }: StepProps) {
  const { copy } = useCopy()
  return (
    <>
      <div>
        <h1>{copy.feedback.itemsTitle}</h1>
        <p className="m">{copy.feedback.itemsLead}</p>
      </div>
      {form.draft.items.map((item, i) => (
        <Item
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no other name, and the page is drawn anew
          key={i}
          at={i}
          item={item}
          view={form.items[i] as ItemView}
          form={form}
          issues={issues.filter((issue) => issue.field?.startsWith(`item-${i}-`))}
        />
      ))}
      <button
        type="submit"
        className="ds-button wide"
        name="intent"
        value="add"
        data-variant="secondary"
        data-size="sm"
      >
        <Icon name="plus" />
        {copy.feedback.addItem}
      </button>
      <div className="row sp fm-n">
        <Button variant="tertiary" icon="arrow-left" name="intent" value="to-sender">
          {copy.feedback.back}
        </Button>
        <div className="row">
          <DraftStatus />
          <Button name="intent" value="to-check">
            {copy.feedback.toCheck}
          </Button>
        </div>
      </div>
    </>
  )
}

/** feedback.js writes when the draft was last kept on this device. */
function DraftStatus() {
  const { copy } = useCopy()
  return (
    <span
      className="s m"
      role="status"
      data-draft-status
      data-words={copy.feedback.draftSaved('{time}')}
    />
  )
}

export interface ItemProps {
  readonly at: number
  readonly item: DraftItem
  readonly view: ItemView
  readonly form: StepProps['form']
  readonly issues: readonly Issue[]
}

const isKind = (kind: string): kind is ItemKind => (itemKinds as readonly string[]).includes(kind)

function Item(props: ItemProps) {
  const { copy } = useCopy()
  const { at, item, form, issues } = props
  const field = (name: string) => itemField(at, name)
  const n = at + 1
  const wrong = issues.length > 0
  return (
    <section
      className={wrong ? 'card it err' : 'card it'}
      aria-labelledby={`h-item-${at}`}
      data-item={at}
    >
      <div className="card-h">
        <h2 id={`h-item-${at}`}>{copy.feedback.item(n)}</h2>
        {isKind(item.kind) ? <KindPill kind={item.kind} /> : null}
        {wrong ? (
          <span className="tg tg-e">
            <Icon name="octagon-alert" />
            {copy.feedback.errors(issues.length)}
          </span>
        ) : null}
        <span className="end">
          <IconButton icon="copy" value={`copy-${at}`} label={copy.feedback.copyItem(n)} />
          {form.draft.items.length > 1 ? (
            <IconButton icon="trash-2" value={`remove-${at}`} label={copy.feedback.removeItem(n)} />
          ) : null}
        </span>
      </div>
      <div className="it-b">
        <ItemPlace {...props} />
        <Choices name={field('kind')} legend={copy.feedback.kindLabel} issues={issues}>
          {itemKinds.map((kind, i) => (
            <Choice
              key={kind}
              id={i === 0 ? field('kind') : undefined}
              name={field('kind')}
              value={kind}
              checked={item.kind === kind}
              icon={kindIcons[kind]}
              label={copy.terms.itemKind[kind]}
              help={copy.feedback.kindHelp[kind]}
            />
          ))}
        </Choices>
        <TextArea
          name={field('body')}
          label={copy.feedback.body}
          help={copy.feedback.bodyHelp}
          value={item.body}
          issues={issues}
        />
        <Wording {...props} />
      </div>
    </section>
  )
}

function IconButton({
  icon,
  value,
  label,
}: {
  icon: 'copy' | 'trash-2'
  value: string
  label: string
}) {
  return (
    <button
      type="submit"
      className="ds-button ib"
      name="intent"
      value={value}
      aria-label={label}
      title={label}
      data-variant="tertiary"
      data-color="neutral"
      data-icon="true"
      data-size="sm"
    >
      <Icon name={icon} />
    </button>
  )
}

/** The exact wording, beside what it would change. */
function Wording({ at, item, view, issues }: ItemProps) {
  const { copy } = useCopy()
  const onPassage = view.passage !== undefined
  const area = (
    <TextArea
      name={itemField(at, 'wording')}
      label={copy.feedback.wording}
      help={onPassage ? copy.feedback.wordingHelp : copy.feedback.wordingHelpSection}
      value={item.wording}
      rows={onPassage ? 5 : 3}
      issues={issues}
      prose
      optional
    />
  )
  if (!onPassage) return area
  return (
    <div className="pw2">
      {area}
      <div>
        <p className="ds-label">{copy.feedback.preview}</p>
        <div className="prose pwv pre" lang="lv" data-preview-of={itemField(at, 'wording')}>
          {view.preview ? (
            <WordingChange runs={view.preview} />
          ) : (
            <span className="m s">{copy.feedback.previewEmpty}</span>
          )}
        </div>
        <p className="s m">
          <Icon name="circle-check" /> {copy.feedback.oneClick}
        </p>
        <Button
          variant="tertiary"
          small
          icon="eye"
          name="intent"
          value={`preview-${at}`}
          data-without-script
        >
          {copy.feedback.showPreview}
        </Button>
      </div>
    </div>
  )
}
