/** The feedback form of one chapter of the served demonstration, filled in without script, with a clock that is set. */
import { beforeEach, expect } from 'vitest'
import { handlers } from '#app/cli/handlers.server.ts'
import { deliverDue } from '#app/platform/outbox.server.ts'
import { fieldsOf } from './form-fields.ts'
import type { Site, Visitor } from './served-site.server.ts'

type Fields = Record<string, string>

export const form = '/consultations/2023/4/feedback'
export const item: Fields = { 'item-0-kind': 'objection', 'item-0-body': 'Trūkst aprēķina.' }

export const open = async (visitor: Visitor, query = '') => (await visitor.get(form + query)).text()

/** Presses a button of the form as it is drawn, with some fields filled in. */
export async function press(visitor: Visitor, html: string, intent: string, filled: Fields = {}) {
  const response = await visitor.post(form, { ...fieldsOf(html), ...filled, intent })
  return { response, status: response.status, html: await response.text() }
}

let people = 0
export const sender = () => ({
  as: 'person',
  name: 'Anna Paraugkalne',
  email: `anna${people++}@example.lv`,
  namePublic: 'no',
})

/** Each test begins now, with no letters under way and nothing throttled. */
export function feedbackClock(site: () => Site) {
  let now = 0
  const set = () => site().at(new Date(now))
  beforeEach(async () => {
    now = Date.now()
    set()
    site().sent.length = 0
    await site().deps.db.deleteFrom('throttles').execute()
    await site().deps.db.deleteFrom('outbox').execute()
  })
  return {
    now: () => now,
    wait(seconds: number) {
      now += seconds * 1000
      set()
    },
    async deliver() {
      const { deps } = site()
      while ((await deliverDue(deps.db, deps.clock, deps.log, handlers(deps))) > 0);
    },
    /** All three steps of a person; the address of the receipt. */
    async submit(visitor: Visitor, filled: Fields = {}): Promise<string> {
      const second = await press(visitor, await open(visitor), 'to-items', sender())
      const third = await press(visitor, second.html, 'to-check', { ...item, ...filled })
      expect(third.status).toBe(200)
      this.wait(5)
      const { response } = await press(visitor, third.html, 'submit')
      expect(response.status).toBe(303)
      return response.headers.get('location') ?? ''
    },
  }
}
