import { Form } from '@remix-run/react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { paths } from '#app/platform/paths.ts'
import type { FormReply } from '#app/platform/respond.server.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/field.tsx'
import { ErrorSummary } from '#app/ui/issues.tsx'
import { Note } from '#app/ui/note.tsx'
import { Logo } from '#app/ui/shell/logo.tsx'
import { SkipLink } from '#app/ui/shell/page-frame.tsx'

/** `usable` is false for a link that was used, is out of date or was never made. */
export function InvitationPage(props: { usable: boolean; reply: FormReply | undefined }) {
  const { copy } = useCopy()
  return (
    <>
      <SkipLink />
      <main id="saturs" className="wrap narrow2">
        <a className="brand" href={paths.consultations}>
          <Logo />
          <span>{copy.shell.appName}</span>
        </a>
        <h1>{copy.accounts.invitationTitle}</h1>
        {props.usable ? (
          <Form method="post" className="card pad stack gap4" reloadDocument>
            <p className="m">{copy.accounts.invitationLead}</p>
            <ErrorSummary issues={props.reply?.issues} />
            <TextField
              name="password"
              type="password"
              autoComplete="new-password"
              label={copy.accounts.newPassword}
              help={copy.accounts.newPasswordHelp}
              issues={props.reply?.issues}
              required
            />
            <TextField
              name="passwordAgain"
              type="password"
              autoComplete="new-password"
              label={copy.accounts.newPasswordAgain}
              issues={props.reply?.issues}
              required
            />
            <Button>{copy.accounts.savePassword}</Button>
          </Form>
        ) : (
          <Note tone="w">{copy.issues.words['account.link-used'] as string}</Note>
        )}
      </main>
    </>
  )
}
