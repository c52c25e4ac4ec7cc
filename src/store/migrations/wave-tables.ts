import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { DialectName } from '../connection.ts';

/** The members of waves, for as long as a wave is remembered, and the ways to what people said of them. */
export async function waveTables(db: Kysely<unknown>, dialect: DialectName): Promise<void> {
  const big = sql.raw(dialect === 'postgres' ? 'bigint' : 'integer');
  const bytes = sql.raw(dialect === 'postgres' ? 'bytea' : 'blob');
  const strict = sql.raw(dialect === 'sqlite' ? 'strict' : '');
  await sql`create table wave_member (
    account_id text not null, root_key text not null, message_key text not null, wave_key text not null, position ${big} not null,
    person_ref text not null, at ${big} not null, ends_at ${big} not null, direct integer not null, sketch ${bytes},
    settled text not null, labels text not null, again integer not null, kept_by text not null,
    primary key (account_id, root_key)
  ) ${strict}`.execute(db);
  await sql`create unique index wave_member_position on wave_member (account_id, position)`.execute(db);
  await sql`create index wave_member_ends on wave_member (account_id, ends_at)`.execute(db);
  await sql`create index wave_member_message on wave_member (account_id, message_key)`.execute(db);
  await sql`create index wave_member_person on wave_member (account_id, person_ref)`.execute(db);
  await sql`create index case_event_said on case_event (account_id, at) where kind in ('restored', 'closed')`.execute(db);
}
