export { rulesOf, type SetWindow, setWindow } from './commands/set-window.server.ts'
