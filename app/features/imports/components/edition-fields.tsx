import { useCopy } from '#app/copy/copy-context.tsx'
import type { FormReply } from '#app/platform/respond.server.ts'
import { TextField } from '#app/ui/field.tsx'

/** Title, year and address of an edition to be made. */
export function EditionFields(props: {
  suggestion: { readonly slug: string; readonly title: string; readonly year: number }
  reply: FormReply | undefined
}) {
  const { copy } = useCopy()
  const words = copy.imports
  const { suggestion, reply } = props
  return (
    <div className="imp-f">
      <TextField
        name="title"
        label={words.editionTitle}
        value={reply?.input.title ?? suggestion.title}
        issues={reply?.issues}
        required
      />
      <TextField
        name="year"
        label={words.year}
        value={reply?.input.year ?? String(suggestion.year)}
        issues={reply?.issues}
        inputMode="numeric"
        required
      />
      <TextField
        name="slug"
        label={words.slug}
        help={words.slugHelp}
        value={reply?.input.slug ?? suggestion.slug}
        issues={reply?.issues}
        required
      />
    </div>
  )
}
