/** The lists of the answers' queue, as its URL names them. */
export type QueueShowKey = 'open' | 'draft' | 'released' | 'doubtful' | 'all'
