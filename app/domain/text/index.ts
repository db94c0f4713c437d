/** The door of the text room. */
export { Block, type Text } from './blocks.ts'
export type * from './nodes.ts'
export { normalize, readText, textFromBlocks, textOf } from './read.ts'
