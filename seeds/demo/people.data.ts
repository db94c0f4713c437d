/** Invented people for every role. Their order is the order on the sign-in page. */
import type { MembershipRole } from '#app/domain/shared/actor.ts'

export interface DemoPerson {
  /** Also the part of the address before @. */
  readonly key: string
  readonly name: string
  readonly roles: readonly (readonly [institution: string, role: MembershipRole])[]
}

export const people: readonly DemoPerson[] = [
  { key: 'zane', name: 'Zane Liepiņa', roles: [['VARAM', 'coordinator']] },
  { key: 'edgars', name: 'Edgars Kalējs', roles: [['VARAM', 'coordinator']] },
  { key: 'andris', name: 'Andris Ozols', roles: [['SM', 'drafter']] },
  { key: 'ilze', name: 'Ilze Kalniņa', roles: [['SM', 'lead']] },
  { key: 'elina', name: 'Elīna Krūmiņa', roles: [['IZM', 'drafter']] },
  { key: 'peteris', name: 'Pēteris Zariņš', roles: [['IZM', 'lead']] },
  { key: 'baiba', name: 'Baiba Siliņa', roles: [['EM', 'drafter']] },
  { key: 'gatis', name: 'Gatis Vanags', roles: [['EM', 'lead']] },
  { key: 'inese', name: 'Inese Roze', roles: [['VARAM', 'drafter']] },
  { key: 'juris', name: 'Juris Ābols', roles: [['VARAM', 'lead']] },
  { key: 'liga', name: 'Līga Pētersone', roles: [['VM', 'drafter']] },
  { key: 'valdis', name: 'Valdis Eglītis', roles: [['VM', 'lead']] },
  { key: 'kristaps', name: 'Kristaps Vītols', roles: [['AiM', 'lead']] },
  { key: 'martins', name: 'Mārtiņš Bērziņš', roles: [['FM', 'lead']] },
  { key: 'dace', name: 'Dace Lapiņa', roles: [['LIKTA', 'clerk']] },
  { key: 'normunds', name: 'Normunds Celmiņš', roles: [['LIKTA', 'representative']] },
  { key: 'anna', name: 'Anna Kļava', roles: [['TET', 'representative']] },
  { key: 'ivars', name: 'Ivars Upītis', roles: [['LPS', 'representative']] },
  { key: 'rasma', name: 'Rasma Dūja', roles: [['RASA', 'representative']] },
  { key: 'toms', name: 'Toms Strazds', roles: [['VASES', 'representative']] },
  { key: 'ilmars', name: 'Ilmārs Rozītis', roles: [['RTU', 'representative']] },
  { key: 'ieva', name: 'Ieva Priede', roles: [['VK', 'representative']] },
  { key: 'sarmite', name: 'Sarmīte Balode', roles: [['VARAM', 'administrator']] },
]

export const demoEmail = (key: string): string => `${key}@demo.celvedis.lv`
