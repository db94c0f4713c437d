import type { Locale } from '#app/domain/shared/locale.ts'

export interface UsersTable {
  id: string
  email: string
  name: string
  locale: Locale
  status: 'invited' | 'active' | 'disabled'
  password_hash: string | null
  created_at: string
  erased_at: string | null
}
