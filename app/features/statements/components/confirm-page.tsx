/** Where the link of the letter leads. Only the button confirms: mail scanners open links. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { paths } from '#app/platform/paths.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'

export function ConfirmPage({ usable }: { usable: boolean }) {
  const { copy } = useCopy()
  return (
    <main id="saturs" className="fm">
      <div className="fm-in one">
        <section className="card emp">
          <Icon name={usable ? 'mail' : 'link-2'} className="big-ic" />
          <h1>{usable ? copy.feedback.confirmTitle : copy.feedback.confirmUsedTitle}</h1>
          <p className="m">{usable ? copy.feedback.confirmText : copy.feedback.confirmUsedText}</p>
          {usable ? (
            <form method="post">
              <Button icon="check">{copy.feedback.confirmButton}</Button>
            </form>
          ) : (
            <ButtonLink href={paths.consultations} variant="secondary">
              {copy.shell.consultations}
            </ButtonLink>
          )}
        </section>
      </div>
    </main>
  )
}
