/** The frozen list, in order: a migration that has run anywhere is never changed. */
import type { Migration } from 'kysely/migration'
import * as m0001 from './0001_create_institutions.server.ts'
import * as m0002 from './0002_create_people.server.ts'
import * as m0003 from './0003_create_sign_in.server.ts'
import * as m0004 from './0004_create_editions.server.ts'
import * as m0005 from './0005_create_sections.server.ts'
import * as m0006 from './0006_create_objects.server.ts'
import * as m0007 from './0007_create_workflow.server.ts'
import * as m0008 from './0008_create_consultations.server.ts'
import * as m0009 from './0009_create_statements.server.ts'
import * as m0010 from './0010_create_answers.server.ts'
import * as m0011 from './0011_create_records.server.ts'
import * as m0012 from './0012_add_statement_form_token.server.ts'
import * as m0013 from './0013_index_statements_by_institution.server.ts'
import * as m0020 from './0020_create_comments.server.ts'
import * as m0021 from './0021_create_suggestions.server.ts'
import * as m0022 from './0022_create_seen_sections.server.ts'

export const migrations: Record<string, Migration> = {
  '0001_create_institutions': m0001,
  '0002_create_people': m0002,
  '0003_create_sign_in': m0003,
  '0004_create_editions': m0004,
  '0005_create_sections': m0005,
  '0006_create_objects': m0006,
  '0007_create_workflow': m0007,
  '0008_create_consultations': m0008,
  '0009_create_statements': m0009,
  '0010_create_answers': m0010,
  '0011_create_records': m0011,
  '0012_add_statement_form_token': m0012,
  '0013_index_statements_by_institution': m0013,
  '0020_create_comments': m0020,
  '0021_create_suggestions': m0021,
  '0022_create_seen_sections': m0022,
}
