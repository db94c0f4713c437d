/**
 * The door of every npm script. Uses nothing from node_modules, because it may have to install them:
 * it brings the locked dependencies, moves on to the Node that is among them, and hands over.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const modules = join(root, 'node_modules')
const minimumNode = 24

const [task = 'help', ...rest] = process.argv.slice(2)
installWhenStale()
if (Number(process.versions.node.split('.')[0]) < minimumNode) await continueOnPinnedNode()
else await run()

async function run() {
  // By the namespace: Node 20 has no such export and would refuse this file before it can move on.
  nodeModule.enableCompileCache(join(modules, '.cache', 'compiled'))
  process.removeAllListeners('warning')
  // `cli … | head` closes our output early: that is no failure.
  process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  const door = pathToFileURL(join(root, 'app', 'cli', 'main.server.ts')).href
  const { main } = await import(door)
  process.exitCode = await main(task, rest)
}

/** Node 20 starts here on a fresh clone; everything else runs on the Node that npm installed. */
async function continueOnPinnedNode() {
  const node = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  const child = spawn(node, [fileURLToPath(import.meta.url), task, ...rest], {
    cwd: process.cwd(),
    stdio: 'inherit',
    env: { ...process.env, PATH: `${join(modules, '.bin')}:${process.env.PATH ?? ''}` },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  process.exitCode = await new Promise((done) => {
    child.on('error', (error) => {
      console.error(`Cannot run the bundled Node: ${error.message}`)
      done(2)
    })
    child.on('exit', (code, signal) => done(code ?? (signal ? 130 : 1)))
  })
}

function installWhenStale() {
  if (dependenciesAreCurrent()) return
  const lock = join(root, '.installing')
  if (!takeLock(lock)) return
  try {
    console.error('Installing the locked dependencies (about a minute)…')
    const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    })
    if (npm.status !== 0) {
      console.error('The dependencies could not be installed: see the lines above.')
      rmSync(lock, { recursive: true, force: true })
      process.exit(2)
    }
    writeStamp()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

/** Two commands started at once must not both install: the second waits for the first. */
function takeLock(lock) {
  for (;;) {
    try {
      mkdirSync(lock)
      return true
    } catch {
      if (Date.now() - statSync(lock, { throwIfNoEntry: false })?.mtimeMs > 10 * 60_000) {
        rmSync(lock, { recursive: true, force: true })
        continue
      }
      spawnSync(process.execPath, ['-e', 'setTimeout(() => {}, 500)'])
      if (dependenciesAreCurrent()) return false
    }
  }
}

/** Current means: our stamp is of this lock file, or npm's own record names the same versions. */
function dependenciesAreCurrent() {
  const record = join(modules, '.package-lock.json')
  if (!existsSync(record)) return false
  const wanted = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const stamp = join(modules, '.stamp')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(wanted)) return true
  const have = JSON.parse(readFileSync(record, 'utf8')).packages
  for (const [path, entry] of Object.entries(JSON.parse(wanted).packages)) {
    if (path === '' || entry.optional || entry.peer) continue
    if (have[path]?.version !== entry.version) return false
  }
  writeStamp()
  return true
}

function writeStamp() {
  writeFileSync(
    join(modules, '.stamp'),
    fingerprint(readFileSync(join(root, 'package-lock.json'), 'utf8')),
  )
}

/** FNV-1a over the lock file: enough to see that it changed. */
function fingerprint(text) {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return `${text.length}-${(hash >>> 0).toString(16)}`
}
