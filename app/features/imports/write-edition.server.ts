/** Writes the rows of an edition in the order their references ask for, many at a time. */
import type { EditionRows } from './compose-edition.server.ts'
import type { Connection } from './repo.server.ts'
import { insertMany } from './repo.server.ts'

export async function writeEdition(trx: Connection, rows: EditionRows): Promise<void> {
  await insertMany(trx, 'abbreviations', rows.abbreviations)
  await insertMany(trx, 'chapters', rows.chapters)
  await insertMany(trx, 'chapter_institutions', rows.chapterInstitutions)
  await insertMany(trx, 'sections', rows.sections)
  await insertMany(trx, 'section_revisions', rows.revisions)
  await insertMany(trx, 'objects', rows.objects)
  await insertMany(trx, 'object_versions', rows.versions)
  await insertMany(trx, 'measure_uses', rows.uses)
  await insertMany(trx, 'submitters', rows.submitters)
  await insertMany(trx, 'statements', rows.statements)
  await insertMany(trx, 'statement_institutions', rows.statementInstitutions)
  await insertMany(trx, 'items', rows.items)
  await insertMany(trx, 'answers', rows.answers)
  await insertMany(trx, 'answer_items', rows.answerItems)
  const [edition] = rows.chapters
  if (edition && rows.statements.length > 0) {
    const counter = {
      edition_id: edition.edition_id,
      name: 'statement',
      value: rows.statements.length,
    }
    await insertMany(trx, 'edition_counters', [counter])
  }
}
