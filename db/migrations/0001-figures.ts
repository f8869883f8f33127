import type { Kysely } from 'kysely'
import { sql } from 'kysely'

// The figures and what they are keyed by. Text is compared by code point everywhere (collate "C"), so that order is
// the same on every server. The key of observation begins with its series: what one series holds lies together, in order
// of time, and its past is asked through the same index as its present.
const statements = [
  `create table area (code text collate "C" primary key, document json not null)`,
  `create table indicator (code text collate "C" primary key, document json not null)`,
  `create table unit (code text collate "C" primary key, document json not null)`,
  `create table product (code text collate "C" primary key, document json not null)`,
  `create table source (
     id integer generated always as identity primary key,
     code text collate "C" not null unique,
     standing integer not null,
     document json not null)`,
  `create table release (
     id integer generated always as identity primary key,
     source integer not null references source,
     vintage text collate "C" not null,
     known date not null,
     scope text not null check (scope in ('append', 'replace')),
     digest text not null,
     observations integer not null,
     document json not null,
     unique (source, vintage),
     unique (source, known))`,
  `create table series (
     id integer generated always as identity primary key,
     key text collate "C" not null unique,
     freq text collate "C" not null,
     indicator text collate "C" not null references indicator,
     reporter text collate "C" not null references area,
     partner text collate "C" not null references area,
     product text collate "C" not null references product,
     unit text collate "C" not null references unit)`,
  `create index series_indicator on series (indicator, reporter, partner)`,
  `create index series_reporter on series (reporter, partner)`,
  `create index series_partner on series (partner)`,
  `create table observation (
     series integer not null references series,
     starts date not null,
     period text collate "C" not null,
     source integer not null references source,
     known date not null,
     until date not null default 'infinity',
     ends date not null,
     release integer not null references release,
     withdrawn boolean not null default false,
     value float8,
     low float8,
     high float8,
     digits integer,
     qualifier text collate "C",
     status text collate "C" not null,
     nature text collate "C",
     base text collate "C",
     compiler text collate "C",
     printed text,
     literal text,
     literal_start integer,
     literal_end integer,
     worded boolean not null default false,
     note text,
     primary key (series, starts, period, source, known))`,
  `create index observation_release on observation (release, series)`,
  `create table edition (
     id integer generated always as identity primary key,
     digest text not null,
     code_digest text not null)`,
]

/** Creates the tables of the model: code lists, releases, series, observations, editions. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
