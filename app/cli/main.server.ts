/** Task and command name → module, loaded only when asked for, so that a small command starts fast. */
import { type Command, UsageError } from './command.ts'

type Load = () => Promise<{ command: Command }>

const commands: Record<string, Load> = {
  export: () => import('./commands/export.server.ts'),
  import: () => import('./commands/import.server.ts'),
  anchor: () => import('./commands/anchor.server.ts'),
  merge: () => import('./commands/merge.server.ts'),
  normalize: () => import('./commands/normalize.server.ts'),
  redline: () => import('./commands/redline.server.ts'),
  user: () => import('./commands/user.server.ts'),
  backup: () => import('./commands/backup.server.ts'),
  restore: () => import('./commands/restore.server.ts'),
  doctor: () => import('./commands/doctor.server.ts'),
}

const tasks: Record<string, () => Promise<{ run(args: readonly string[]): Promise<number> }>> = {
  start: () => import('./tasks/start.server.ts'),
  dev: () => import('./tasks/dev.server.ts'),
  build: () => import('./tasks/build.server.ts'),
  test: () => import('./tasks/test.server.ts'),
  validate: () => import('./tasks/validate.server.ts'),
  icons: () => import('./tasks/icons.server.ts'),
}

const streams = {
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
}

export async function main(task: string, args: readonly string[]): Promise<number> {
  if (task === 'cli') return runCommand(args)
  const load = tasks[task]
  if (load) return (await load()).run(args)
  streams.err(`Unknown task "${task}".\n`)
  return 2
}

async function runCommand([name, ...args]: readonly string[]): Promise<number> {
  const load = name === undefined ? undefined : commands[name]
  if (!load) {
    await printHelp(name)
    return name === undefined || name === 'help' || name === '--help' ? 0 : 2
  }
  const { command } = await load()
  try {
    return await command.run(args, streams)
  } catch (error) {
    if (!isUsageError(error)) throw error
    streams.err(`${name}: ${error.message}\nusage: cli ${command.usage}\n`)
    return 2
  }
}

/** `parseArgs` of Node throws TypeErrors with these codes for arguments it does not know. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true
  const code = (error as { code?: string }).code ?? ''
  return code.startsWith('ERR_PARSE_ARGS')
}

async function printHelp(name: string | undefined) {
  const asked = name === undefined || name === 'help' || name === '--help'
  const print = asked ? streams.out : streams.err
  if (!asked) print(`Unknown command "${name}".\n`)
  for (const load of Object.values(commands)) {
    const { command } = await load()
    print(`${command.usage}\n    ${command.summary}\n`)
  }
}
