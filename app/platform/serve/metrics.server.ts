/** Request counters and times in Prometheus text, and one log line a request. */
import type { NextFunction, Request, Response } from 'express'
import type { Log } from '../log.server.ts'

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]
const counts = new Map<string, number>()
const durations = new Array<number>(buckets.length + 1).fill(0)
let totalSeconds = 0

export function observe(log: Log) {
  return (req: Request, res: Response, next: NextFunction) => {
    const started = process.hrtime.bigint()
    res.on('finish', () => {
      const seconds = Number(process.hrtime.bigint() - started) / 1e9
      const key = `method="${req.method}",status="${res.statusCode}"`
      counts.set(key, (counts.get(key) ?? 0) + 1)
      totalSeconds += seconds
      const bucket = buckets.findIndex((limit) => seconds <= limit)
      const at = bucket === -1 ? buckets.length : bucket
      durations[at] = (durations[at] ?? 0) + 1
      log.debug({ method: req.method, path: req.path, status: res.statusCode, seconds }, 'request')
    })
    next()
  }
}

export function metricsText(): string {
  const lines = ['# TYPE http_requests_total counter']
  for (const [labels, n] of counts) lines.push(`http_requests_total{${labels}} ${n}`)
  lines.push('# TYPE http_request_duration_seconds histogram')
  let sum = 0
  for (const [i, n] of durations.entries()) {
    sum += n
    lines.push(`http_request_duration_seconds_bucket{le="${buckets[i] ?? '+Inf'}"} ${sum}`)
  }
  lines.push(`http_request_duration_seconds_sum ${totalSeconds.toFixed(6)}`)
  lines.push(`http_request_duration_seconds_count ${sum}`)
  const { rss, heapUsed } = process.memoryUsage()
  lines.push('# TYPE process_resident_memory_bytes gauge', `process_resident_memory_bytes ${rss}`)
  lines.push('# TYPE nodejs_heap_size_used_bytes gauge', `nodejs_heap_size_used_bytes ${heapUsed}`)
  return `${lines.join('\n')}\n`
}
