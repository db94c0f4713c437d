export { type SetWindow, setWindow } from './commands/set-window.server.ts'
