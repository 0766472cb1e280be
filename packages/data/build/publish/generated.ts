import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  AgreementKind,
  COLLECTION_NAMES,
  CorridorKind,
  CountrySchema,
  DeploymentKind,
  EventType,
  Issue,
  Office,
  OrganizationSchema,
  ParticipantRole,
  Role,
  Stance,
  VisitSchema,
  VoteSchema,
} from "../../src/schema/index.ts";
import type { Name } from "../../src/types.ts";
import { type LoadedRecord, linkRecords, type World } from "../load/index.ts";

const BANNER = "// Generated from the records by the build (and by `pnpm data:ids`). Do not edit.\n";

type Records = World["records"];

/** Writes both files where they are not what the records say. Returns whether one was. */
export function writeGenerated(root: string, loaded: readonly LoadedRecord[]): boolean {
  const { records } = linkRecords(loaded, [], 0);
  const stale = Object.entries({ "src/vocabulary.ts": generateVocabulary(records), "src/identity/names.ts": generateNames(records) }).filter(
    ([path, text]) => readFileSync(join(root, path), "utf8") !== text,
  );
  for (const [path, text] of stale) writeFileSync(join(root, path), text);
  return stale.length > 0;
}

/** Words that a question may use for the values of a field, read off the schemas. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  COLLECTIONS: COLLECTION_NAMES,
  ROLES: Role.options,
  OFFICES: Office.options,
  EVENT_TYPES: EventType.options,
  PARTICIPANT_ROLES: ParticipantRole.options,
  AGREEMENT_KINDS: AgreementKind.options,
  DEPLOYMENT_KINDS: DeploymentKind.options,
  CORRIDOR_KINDS: CorridorKind.options,
  COUNTRY_KINDS: CountrySchema.shape.kind.options,
  ORGANIZATION_KINDS: OrganizationSchema.shape.kind.options,
  VISIT_KINDS: VisitSchema.shape.kind.unwrap().options,
  VISIT_STATUSES: VisitSchema.shape.status.options,
  ISSUES: Issue.options,
  STANCES: Stance.options,
  CHOICES: VoteSchema.shape.cells.element.shape.among.element.options,
};

/** The ids that people type and the values of fields, as lists and types: a mistyped one does not compile and is refused when it runs. */
function generateVocabulary({ countries, organizations, people, series }: Records): string {
  const list = (constant: string, values: Iterable<string>) =>
    `export const ${constant} = [\n${[...values].map((value) => `  ${JSON.stringify(value)},\n`).join("")}] as const;\n`;
  const ids = (constant: string, type: string, what: string, of: Iterable<string>) =>
    `\n/** ${what} */\n${list(constant, [...of].sort())}export type ${type} = (typeof ${constant})[number];\n`;
  return [
    BANNER,
    ids("COUNTRY_IDS", "CountryId", "States, by ISO 3166-1 alpha-3.", countries.keys()),
    ids("ORGANIZATION_IDS", "OrganizationId", "Organizations.", organizations.keys()),
    ids("PERSON_IDS", "PersonId", "People.", people.keys()),
    ids("SERIES_IDS", "SeriesId", "Series.", series.keys()),
    `\n/** What stands in series as entity or partner, and that their cards alone name: other states, creditors, groups. */\n${list("CARD_CODES", othersIn(series))}`,
    ...Object.entries(VALUES).map(([constant, values]) => `\n${list(constant, values)}`),
    "\nexport type CollectionId = (typeof COLLECTIONS)[number];\n",
  ].join("");
}

function othersIn(series: Records["series"]): string[] {
  return [...new Set([...series.values()].flatMap(({ others }) => others.map(({ id }) => id)))].sort();
}

// Where the family name is written first.
const FAMILY_FIRST = new Set(["CHN", "KOR"]);

/** What each thing is called, in every language held, for finding its id. */
function generateNames({ countries, organizations, people, series, tenures }: Records): string {
  const table = (constant: string, of: string, rows: Iterable<readonly [id: string, names: readonly string[]]>) =>
    `\nexport const ${constant}: Readonly<Partial<Record<${of}, string>>> = {\n${[...rows]
      .filter(([, names]) => names.length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, names]) => `  ${/^\w+$/.test(id) ? id : JSON.stringify(id)}: ${JSON.stringify([...new Set(names)].join("|"))},\n`)
      .join("")}};\n`;
  const familyFirst = [
    ...new Set([...tenures.values()].flatMap(({ person, country }) => (country !== null && FAMILY_FIRST.has(country) ? [person] : []))),
  ].sort();
  const texts = (names: readonly Pick<Name, "text">[]) => names.map(({ text }) => text);
  return [
    BANNER,
    '\nimport type { CountryId, OrganizationId, PersonId, SeriesId } from "../vocabulary.ts";\n',
    table(
      "COUNTRY_NAMES",
      "CountryId",
      [...countries.values()].map(({ id, iso2, isoNumeric, names }) => [id, [iso2, isoNumeric, ...texts(names)]]),
    ),
    table(
      "COUNTRY_ALIASES",
      "CountryId",
      [...countries.values()].map(({ id, aliases }) => [id, aliases]),
    ),
    table(
      "ORGANIZATION_NAMES",
      "OrganizationId",
      [...organizations.values()].map(({ id, names }) => [id, texts(names)]),
    ),
    table(
      "ORGANIZATION_ALIASES",
      "OrganizationId",
      [...organizations.values()].map(({ id, aliases }) => [id, aliases]),
    ),
    table(
      "PERSON_NAMES",
      "PersonId",
      [...people.values()].map(({ id, names }) => [id, texts(names)]),
    ),
    `\n/** People whose family name comes first. */\nexport const FAMILY_FIRST: readonly PersonId[] = ${JSON.stringify(familyFirst, null, 2)};\n`,
    table(
      "SERIES_NAMES",
      "SeriesId",
      [...series.values()].map(({ id, title }) => [id, [title]]),
    ),
  ].join("");
}
