/** Which of an answer's changes are in the present text. */
import { changeStands } from '#app/domain/consultation/change-link.ts'
import { textOfRevision } from '#app/features/sections/index.server.ts'
import type { ListedLink } from './repo.server.ts'

export const linkStands = (link: ListedLink): boolean =>
  changeStands(
    { blockId: link.block_id, passage: link.passage, oldPassage: link.old_passage },
    textOfRevision({ id: link.present_id, markdown: link.markdown, blocks: link.blocks }).blocks,
  )
