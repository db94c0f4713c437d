/**
 * `npm test` and `npm run validate`: every check in a row, each counted; the last line sums them up.
 * A stage that breaks counts as one failure, so that nothing red can end in a green line.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export const run = async (): Promise<number> =>
  runStages(['unit', 'integration', 'requests', 'a11y', 'journeys'])

export function runStages(projects: readonly string[]): number {
  const started = Date.now()
  const counts = [
    check('format and lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '.']),
    check('types', 'node_modules/typescript/bin/tsc', ['--noEmit']),
    check('build', 'app/cli/boot.mjs', ['build']),
    tests(projects),
  ]
  const total = counts.reduce((a, b) => ({
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  }))
  console.log(`\nin ${Math.round((Date.now() - started) / 1000)} s`)
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
  return total.failed === 0 ? 0 : 1
}

function check(name: string, script: string, args: readonly string[]): Count {
  console.log(`\n— ${name}`)
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' })
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}

function tests(projects: readonly string[]): Count {
  console.log('\n— tests')
  const folder = mkdtempSync(join(tmpdir(), 'celvedis-report-'))
  const report = join(folder, 'report.json')
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...projects.flatMap((p) => ['--project', p]),
    ],
    { stdio: 'inherit' },
  )
  const count = readReport(report)
  rmSync(folder, { recursive: true, force: true })
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

function readReport(file: string): Count {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + (report.numTodoTests ?? 0),
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
