/** One passage that both changed: the start, the two texts, the choice and a result that can be edited. */
import { useState } from 'react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { Icon } from '#app/ui/icon.tsx'
import {
  type ConflictChoice,
  choiceField,
  conflictChoices,
  resultField,
  textOfChoice,
} from '../conflict-choices.ts'
import type { ConflictPageProps, ConflictPlace } from './conflict-page-data.ts'

interface PlaceProps {
  readonly place: ConflictPlace
  readonly number: number
  readonly page: ConflictPageProps
}

export function PlaceCard({ place, number, page }: PlaceProps) {
  const { copy } = useCopy()
  const words = copy.editor.conflict
  const asked = page.reply?.input ?? {}
  const [own, setOwn] = useState(() =>
    conflictChoices.find((one) => one === asked[choiceField(place.id)]),
  )
  const choice = own ?? recommended(place)
  const [result, setResult] = useState(asked[resultField(place.id)] ?? place.proposal)
  const headingId = `k-${place.id}`
  const reason = place.reason ? words.reasons[place.reason] : undefined
  return (
    <section className="card" aria-labelledby={headingId}>
      <div className="card-h">
        <h2 id={headingId}>{words.place(number, place.where ?? '')}</h2>
        <Verdict recommended={choice !== undefined} decided={own !== undefined} />
        {reason ? <span className="end s m">{reason}</span> : null}
      </div>
      <ThreeTexts place={place} page={page} />
      <div className="pad stack mrg-r">
        <fieldset className="mrg-o">
          <legend className="b">{words.choose}</legend>
          {conflictChoices
            .filter((one) => one !== 'both' || place.bothText !== undefined)
            .map((one) => (
              <Option
                key={one}
                id={place.id}
                choice={one}
                author={page.theirs.author}
                checked={choice === one}
                onChoose={() => {
                  setOwn(one)
                  if (one !== 'own') setResult(textOfChoice(place, one))
                }}
              />
            ))}
        </fieldset>
        <div>
          <label className="b s" htmlFor={resultField(place.id)}>
            {words.result}
          </label>
          <textarea
            id={resultField(place.id)}
            name={resultField(place.id)}
            className="ds-input prose rez"
            lang="lv"
            rows={Math.min(14, Math.max(4, Math.ceil(result.length / 70)))}
            value={result}
            aria-describedby={`${headingId}-help`}
            onChange={(event) => {
              setResult(event.target.value)
              setOwn('own')
            }}
          />
          <p className="s m" id={`${headingId}-help`}>
            {words.resultHelp}
          </p>
        </div>
      </div>
    </section>
  )
}

/** Nothing is chosen for the writer unless both changes can stay. */
const recommended = (place: ConflictPlace): ConflictChoice | undefined =>
  place.bothText === undefined ? undefined : 'both'

function Verdict(props: { recommended: boolean; decided: boolean }) {
  const { copy } = useCopy()
  const words = copy.editor.conflict
  const { recommended, decided } = props
  return (
    <span className={decided ? 'tg tg-ok' : recommended ? 'tg' : 'tg tg-w'} role="status">
      <Icon name={decided ? 'circle-check' : 'circle-dashed'} />
      {decided ? words.decided : recommended ? words.recommended : words.undecided}
    </span>
  )
}

function ThreeTexts({ place, page }: Omit<PlaceProps, 'number'>) {
  const { copy, format } = useCopy()
  const words = copy.editor.conflict
  const { base, theirs } = page
  const from = [`v${theirs.number}`, format.dateTime(theirs.at), theirs.institution]
  return (
    <div className="mrg3">
      <OneText
        title={words.base}
        note={`v${base.number} · ${format.dateTime(base.at)}`}
        html={place.baseHtml}
        text={place.baseText}
      />
      <OneText
        side="his"
        title={theirs.author}
        note={from.filter(Boolean).join(' · ')}
        html={place.theirsHtml}
        text={place.theirsText}
      />
      <OneText
        side="mine"
        title={words.mine}
        note={words.notSaved}
        html={place.mineHtml}
        text={place.mineText}
      />
    </div>
  )
}

function OneText(props: {
  title: string
  note: string
  html: string | undefined
  text: string
  side?: 'his' | 'mine'
}) {
  const { copy } = useCopy()
  const { title, note, html, text, side = '' } = props
  return (
    <section className={`mrg ${side}`}>
      <h3>{title}</h3>
      <p className="s m">{note}</p>
      {html ? (
        <div className="prose" lang="lv" dangerouslySetInnerHTML={{ __html: html }} />
      ) : text ? (
        <p className="prose ed-plain" lang="lv">
          {text}
        </p>
      ) : (
        <p className="m">{copy.editor.conflict.empty}</p>
      )}
    </section>
  )
}

function Option(props: {
  id: string
  choice: ConflictChoice
  author: string
  checked: boolean
  onChoose: () => void
}) {
  const { copy } = useCopy()
  const words = copy.editor.conflict
  const { id, choice, author, checked, onChoose } = props
  const inputId = `${choiceField(id)}-${choice}`
  const [label, help] = {
    both: [words.both, words.bothHelp],
    theirs: [words.theirs(author), words.theirsHelp],
    mine: [words.keepMine, words.mineHelp],
    own: [words.own, ''],
  }[choice]
  return (
    <div className="opt">
      <input
        className="ds-input"
        type="radio"
        name={choiceField(id)}
        id={inputId}
        value={choice}
        checked={checked}
        required
        onChange={onChoose}
      />
      <label htmlFor={inputId}>
        <b>{label}</b>
        {help ? <small className="m">{help}</small> : null}
      </label>
    </div>
  )
}
