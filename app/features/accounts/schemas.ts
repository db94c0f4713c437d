/** What the forms of sign-in, invitation and people accept. Messages are keys of copy.issues. */
import { z } from 'zod'
import { membershipRoles } from '#app/domain/shared/actor.ts'
import { locales } from '#app/domain/shared/locale.ts'

const email = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email('form.email'))
  .pipe(z.string().max(254, 'form.too-long'))
const name = z.string().trim().min(1, 'form.required').max(120, 'form.too-long')

export const signInForm = z.object({
  email: z.string().trim().min(1, 'form.required').max(254, 'form.too-long'),
  password: z.string().min(1, 'form.required').max(1024, 'form.too-long'),
})

export const newPasswordForm = z
  .object({
    password: z.string().min(12, 'form.password-short').max(1024, 'form.too-long'),
    passwordAgain: z.string(),
  })
  .refine((form) => form.password === form.passwordAgain, {
    path: ['passwordAgain'],
    message: 'form.password-differs',
  })

export const invitationForm = z.object({
  email,
  name,
  institutionId: z.string().min(1, 'form.required'),
  role: z.enum(membershipRoles, 'form.required'),
  locale: z.enum(locales).default('lv'),
})

export type InvitationInput = z.output<typeof invitationForm>
