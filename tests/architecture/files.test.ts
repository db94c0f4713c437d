/** Sizes, names and endings: what keeps files small, findable and out of the browser. */
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sprite } from '#app/cli/tasks/icons.server.ts'
import { iconNames } from '#app/ui/icon-names.ts'

const sources = globSync([
  'app/**/*.{ts,tsx}',
  'db/**/*.ts',
  'seeds/**/*.ts',
  'tests/**/*.{ts,tsx}',
])
const read = (file: string) => readFileSync(file, 'utf8')

/** Tables of data and of words may be long; they hold no logic. */
const isTable = (file: string) =>
  /^app\/copy\/|^seeds\/(reference|demo)\/.*\.data\.ts$|^app\/ui\/icon-names\.ts$/.test(file)

describe('files', () => {
  it('stay under 300 lines, routes under 80', () => {
    const long = sources.filter((file) => {
      if (isTable(file)) return false
      const limit = file.startsWith('app/routes/') ? 80 : 300
      return read(file).split('\n').length > limit + 1
    })
    expect(long).toEqual([])
  })

  it('have names that say what they are', () => {
    const name = /^[a-z0-9]+(-[a-z0-9]+)*(\.(server|client|test|data|bench|d))*\.(ts|tsx)$/
    const wrong = sources.filter((file) => {
      const base = (file.split('/').pop() ?? '').replace(/^entry\.(server|client)/, 'entry')
      const isMigration = /^\d{4}_[a-z]+(_[a-z]+)+\.server\.ts$/.test(base)
      return (
        !isMigration && (!name.test(base) || /\b(utils?|helpers?|misc|common|manager)\b/.test(base))
      )
    })
    expect(wrong).toEqual([])
  })

  it('end in .server.ts wherever they touch Node or the database', () => {
    const touchesNode = /from '(node:|kysely|better-sqlite3|pg'|nodemailer|lucia|express)/
    const wrong = sources.filter(
      (file) =>
        /^(app|db|seeds)\//.test(file) &&
        !/\.server\.tsx?$/.test(file) &&
        !/\.d\.ts$/.test(file) &&
        read(file)
          .split('\n')
          .some((line) => touchesNode.test(line) && !line.startsWith('import type')),
    )
    expect(wrong).toEqual([])
  })

  it('explain their rule at the top of every domain file, command and migration', () => {
    const wrong = sources.filter((file) => {
      const needs =
        /^app\/domain\/.*\.ts$|\/commands\/.*\.ts$|^db\/migrations\/\d/.test(file) &&
        !file.endsWith('index.ts')
      return needs && !/^(import[^\n]*\n|\n)*\/\*\*|^export /.test(read(file))
    })
    expect(wrong).toEqual([])
  })

  it('keep routes free of SQL and role names', () => {
    const wrong = globSync('app/routes/**/*.{ts,tsx}').filter((file) =>
      /selectFrom|insertInto|updateTable|'(drafter|lead|coordinator)'/.test(read(file)),
    )
    expect(wrong).toEqual([])
  })

  it('spell URLs in paths.ts alone', () => {
    const wrong = sources.filter(
      (file) =>
        /^app\/(routes|features|ui)\//.test(file) &&
        /(href|to|action)=["'{`]+\/(editions|consultations|statements|imports|people|sign-)/.test(
          read(file),
        ),
    )
    expect(wrong).toEqual([])
  })

  it('have an up-to-date icon sprite (npm run icons)', () => {
    expect(new Set(iconNames).size).toBe(iconNames.length)
    expect(read('public/icons.svg')).toBe(sprite())
  })
})
