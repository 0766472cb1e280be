import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { fold } from "../../src/identity/index.ts";
import { readJson } from "../frame/json.ts";
import type { Publisher } from "../frame/publisher.ts";
import type { Comparer } from "../frame/reader.ts";
import { Refused } from "../frame/refused.ts";
import { codeOf, statesBy } from "../frame/states.ts";

const WIKIDATA: Publisher = {
  id: "wikidata",
  name: "Wikidata",
  origin: "https://query.wikidata.org",
  documentation: "https://www.wikidata.org/wiki/Wikidata:SPARQL_query_service",
  terms: "CC0 1.0; a lead, never a source",
  pause: 5000,
};

/** Offices by the property that names who holds them. */
const OFFICES = { "head-of-state": "P35", "head-of-government": "P6" } as const;
const REPUBLICS = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];

const term = z.object({ type: z.string(), value: z.string() });
const ResultSchema = z.object({
  head: z.object({ vars: z.array(z.string()) }),
  results: z.object({ bindings: z.array(z.object({ country: term, office: term, personLabel: term, start: term.optional() })) }),
});
const TenureSchema = z.object({ person: z.string(), country: z.string(), office: z.string(), start: z.unknown(), end: z.unknown() });
const PersonSchema = z.object({ names: z.array(z.object({ text: z.string() })), aliases: z.array(z.string()).default([]) });

export const offices: Comparer = {
  id: "offices",
  publisher: WIKIDATA,
  dataset: "statements of head of state (P35) and head of government (P6) without an end",
  compares: "who holds office in the five republics with the tenures that go on in records/tenures",
  limits: "Anybody can edit it: what it says is looked up elsewhere before a record is changed.",
  async differences({ get, root }) {
    const answer = await get(`/sparql?format=json&query=${encodeURIComponent(query())}`);
    const { results } = readJson(WIKIDATA, answer, ResultSchema);
    const states = statesBy("wikidata");
    const theirs = results.bindings.map(({ country, office, personLabel, start }) => {
      const number = country.value.split("/").at(-1) ?? "";
      const state = states.get(number);
      if (state === undefined || !REPUBLICS.includes(state)) {
        throw new Refused({
          publisher: WIKIDATA.name,
          address: answer.address,
          found: `the state "${number}", which was not asked for`,
          remedy: "see which state it is now",
        });
      }
      return { key: `${state} ${office.value}`, name: personLabel.value, since: start?.value.slice(0, 10) ?? "a day that is not said" };
    });
    if (theirs.length === 0)
      throw new Refused({ publisher: WIKIDATA.name, address: answer.address, found: "no holder of any office", remedy: "try the query in a browser" });
    const ours = holdersIn(root);
    return [
      ...theirs
        .filter(({ key, name }) => ours.get(key)?.has(fold(name)) !== true)
        .map(({ key, name, since }) => `${key}: ${name} there since ${since}, ${ours.has(key) ? "another" : "nobody"} here`),
      ...[...ours.keys()].filter((key) => !theirs.some((one) => one.key === key)).map((key) => `${key}: somebody here, nobody there`),
    ];
  },
};

function query(): string {
  const countries = REPUBLICS.map((id) => `wd:${codeOf(id, "wikidata")}`).join(" ");
  const parts = Object.entries(OFFICES).map(
    ([office, property]) => `{ ?country p:${property} ?held . ?held ps:${property} ?person . BIND("${office}" AS ?office) }`,
  );
  return `SELECT ?country ?office ?personLabel ?start WHERE { VALUES ?country { ${countries} } ${parts.join(" UNION ")} FILTER NOT EXISTS { ?held pq:P582 ?end } OPTIONAL { ?held pq:P580 ?start } SERVICE wikibase:label { bd:serviceParam wikibase:language "en" . } }`;
}

/** The names, folded, of those who hold an office in our records. */
function holdersIn(root: string): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  const folder = join(root, "records/tenures");
  const wanted = new RegExp(`^(${REPUBLICS.join("|").toLowerCase()})-(${Object.keys(OFFICES).join("|")})-`);
  for (const name of readdirSync(folder).filter((one) => wanted.test(one))) {
    const { person, country, office, end } = TenureSchema.parse(parse(readFileSync(join(folder, name), "utf8")));
    if (end !== "..") continue;
    const { names, aliases } = PersonSchema.parse(parse(readFileSync(join(root, "records/people", `${person}.yaml`), "utf8")));
    const key = `${country} ${office}`;
    holders.set(key, new Set([...(holders.get(key) ?? []), ...names.map(({ text }) => fold(text)), ...aliases.map(fold)]));
  }
  return holders;
}
