import { Form } from '@remix-run/react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { paths } from '#app/platform/paths.ts'
import type { FormReply } from '#app/platform/respond.server.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/field.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { ErrorSummary } from '#app/ui/issues.tsx'
import { LanguageLinks } from '#app/ui/shell/language-links.tsx'
import { Logo } from '#app/ui/shell/logo.tsx'
import { SkipLink } from '#app/ui/shell/page-frame.tsx'

export interface SignInPageProps {
  readonly back: string
  readonly reply: FormReply | undefined
  readonly demo:
    | {
        readonly password: string
        readonly people: readonly { name: string; email: string; role: string }[]
      }
    | undefined
  readonly open: readonly { title: string; href: string; closesAt: string }[]
}

export function SignInPage({ back, reply, demo, open }: SignInPageProps) {
  const { copy, format } = useCopy()
  return (
    <>
      <SkipLink />
      <main id="saturs" className="si">
        <section className="si-l">
          <div className="si-h">
            <a className="brand" href={paths.consultations}>
              <Logo />
              <span>{copy.shell.appName}</span>
            </a>
            <span className="end">
              <LanguageLinks hrefFor={(locale) => paths.language(locale, paths.signIn(back))} />
            </span>
          </div>
          <div className="si-f">
            <h1>{copy.accounts.signInTitle}</h1>
            <p className="m">{copy.accounts.signInLead}</p>
            <ErrorSummary issues={reply?.issues} />
            <Form method="post" className="stack gap4" reloadDocument>
              <input type="hidden" name="back" value={back} />
              <TextField
                name="email"
                type="email"
                label={copy.accounts.email}
                autoComplete="username"
                value={reply?.input.email}
                issues={reply?.issues}
                required
              />
              <TextField
                name="password"
                type="password"
                label={copy.accounts.password}
                autoComplete="current-password"
                issues={reply?.issues}
                required
              />
              <Button className="ds-button big" data-size={undefined}>
                {copy.accounts.signIn}
              </Button>
            </Form>
            <p className="s m">{copy.accounts.noAccount}</p>
            {demo ? <DemoAccounts demo={demo} back={back} /> : null}
          </div>
        </section>
        <aside className="si-r">
          <h2>{copy.accounts.openConsultations}</h2>
          {open.length === 0 ? <p>{copy.accounts.noOpenConsultations}</p> : null}
          <ul>
            {open.map((one) => (
              <li key={one.href}>
                <a href={one.href}>
                  <span>{one.title}</span>
                  <span className="s">
                    <Icon name="megaphone" /> {format.dateTime(one.closesAt)}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </aside>
      </main>
    </>
  )
}

/** Each account is a form of its own, so that one press signs in, with or without script. */
function DemoAccounts({
  demo,
  back,
}: {
  demo: NonNullable<SignInPageProps['demo']>
  back: string
}) {
  const { copy } = useCopy()
  return (
    <details className="demo" open>
      <summary>{copy.accounts.demoTitle}</summary>
      <p className="s m">{copy.accounts.demoText(demo.password)}</p>
      <ul className="demo-l">
        {demo.people.map((person) => (
          <li key={person.email}>
            <Form method="post" reloadDocument>
              <input type="hidden" name="back" value={back} />
              <input type="hidden" name="email" value={person.email} />
              <input type="hidden" name="password" value={demo.password} />
              <Button variant="tertiary" small>
                <span>
                  <span className="ds-sr-only">{copy.accounts.demoUse} </span>
                  {person.name} <span className="m">{person.role}</span>
                </span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </details>
  )
}
