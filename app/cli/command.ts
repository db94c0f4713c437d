/** The shape every command of the command line has: arguments in, exit code out, no rules inside. */

export interface Streams {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

export interface Command {
  /** One line for `cli help`, for example `redline OLD.md NEW.md [--html]`. */
  readonly usage: string
  readonly summary: string
  /** Exit code: 0 done, 1 the answer is "no", 2 bad arguments or unreadable input. */
  run(args: readonly string[], streams: Streams): Promise<0 | 1 | 2>
}

/** Bad arguments or unreadable input: printed as one line on stderr, exit code 2. */
export class UsageError extends Error {}
