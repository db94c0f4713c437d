/** `npm run validate`: all checks that need no browser. */
import { runStages } from './test.server.ts'

export const run = async (): Promise<number> => runStages(['unit', 'integration', 'requests'])
