/** What a route says about its page's name in the browser's tab: `handle = { title: … }`, in the reader's words. */
import type { Copy } from '#app/copy/lv/index.ts'

type Params = Readonly<Record<string, string | undefined>>

export type PageTitle = (copy: Copy, params: Params) => string
