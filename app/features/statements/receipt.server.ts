/** The private link of a statement: its secret is made from the form it came with, and only its hash is kept. */
import { derive } from '#app/platform/form-token.server.ts'
import { hashToken } from '#app/platform/secrets.server.ts'

export interface ReceiptSecret {
  readonly secret: string
  readonly hash: string
}

export function receiptSecret(houseSecret: string, formToken: string): ReceiptSecret {
  const secret = derive(houseSecret, 'receipt', formToken)
  return { secret, hash: hashToken(secret) }
}

/** The link as it was given out; undefined when the house's secret has changed since. */
export function secretOf(
  houseSecret: string,
  statement: { readonly form_token: string | null; readonly secret_hash: string | null },
): string | undefined {
  if (!statement.form_token) return undefined
  const { secret, hash } = receiptSecret(houseSecret, statement.form_token)
  return hash === statement.secret_hash ? secret : undefined
}
