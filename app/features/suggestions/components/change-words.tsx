import { useCopy } from '#app/copy/copy-context.tsx'

/** One change in words: what goes, what comes; long passages are shortened, the paragraph shows them whole. */
export function ChangeWords({ before, after }: { before: string; after: string }) {
  const { copy } = useCopy()
  const words = copy.suggestions
  const lead = before === '' ? words.inserted : after === '' ? words.deleted : words.replaced
  return (
    <p className="sug-w">
      <span className="s m">{lead}</span>{' '}
      {before === '' ? null : <del lang="lv">{shortened(before)}</del>}
      {before !== '' && after !== '' ? <span className="s m"> {words.by} </span> : null}
      {after === '' ? null : <ins lang="lv">{shortened(after)}</ins>}
    </p>
  )
}

const longest = 160

const shortened = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/u, '')} …`
