import type { failures as lv } from '../lv/failures.ts'

export const failures: typeof lv = {
  notFoundTitle: 'Page not found',
  notFoundText:
    'Check the address or start from the overview. A link from a letter may be out of date.',
  forbiddenTitle: 'You may not do this',
  forbiddenText:
    "This is done in another role or another institution. Ask your institution's lead.",
  conflictTitle: 'Things have changed',
  conflictText: 'Somebody else was faster. Nothing was overwritten; reload the page and check.',
  tooManyTitle: 'Too many attempts',
  tooManyText: 'Wait a few minutes and try again. What you entered is not lost.',
  badRequestTitle: 'The request was not understood',
  badRequestText: 'Go back to the previous page and try again.',
  originTitle: 'The request did not come from this site',
  originText: 'It was not carried out, for safety. Open the page again and repeat.',
  errorTitle: 'Something went wrong',
  errorText: 'What was saved is safe. Try again; if it happens again, tell the administrator.',
  home: 'To the start',
}
