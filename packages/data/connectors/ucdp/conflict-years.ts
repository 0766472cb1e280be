import { z } from "zod";
import { readJson } from "../frame/json.ts";
import type { Publisher } from "../frame/publisher.ts";
import type { ReadValue, SeriesReader } from "../frame/reader.ts";
import { Refused } from "../frame/refused.ts";
import { stateNamed, statesBy } from "../frame/states.ts";

const UCDP: Publisher = {
  id: "ucdp",
  name: "Uppsala Conflict Data Program",
  origin: "https://ucdpapi.pcr.uu.se",
  documentation: "https://ucdp.uu.se/apidocs/",
  terms: "CC BY 4.0",
  pause: 1000,
  key: { variable: "UCDP_TOKEN", header: "x-ucdp-access-token", from: "ask the program for a token (it is free)" },
};

/** The edition that is read. Whoever raises it names the new one on the card as well. */
const EDITION = "25.1";
const ROWS = 1000;
const FIRST_YEAR = 1990;
/** The region and its neighbours: a conflict counts if one of them is a main party. */
const REGION = ["KAZ", "KGZ", "TJK", "TKM", "UZB", "ARM", "AZE", "GEO", "RUS", "AFG", "UKR", "MDA", "BLR", "IRN", "TUR", "CHN", "MNG"];

const numbers = z.string().regex(/^(\d+(, ?\d+)*)?$/, "expected numbers of states with commas between them");
const ConflictSchema = z.object({
  conflict_id: z.union([z.string(), z.int()]).transform(String),
  year: z.coerce.number().int(),
  side_a: z.string(),
  side_b: z.string(),
  gwno_a: z.union([numbers, z.int().transform(String)]),
  gwno_b: z.union([numbers, z.int().transform(String)]),
  intensity_level: z.coerce.number().int().min(1, "expected an intensity of 1 or 2").max(2, "expected an intensity of 1 or 2"),
  version: z.union([z.string(), z.number()]).transform(String),
});
const PageSchema = z.object({ TotalCount: z.int(), TotalPages: z.int(), NextPageUrl: z.string().nullable(), Result: z.array(ConflictSchema) });

export const conflictYears: SeriesReader = {
  publisher: UCDP,
  series: ["conflict-years"],
  dataset: `UCDP/PRIO Armed Conflict Dataset ${EDITION}`,
  // Counts are small: one conflict more is as much as half of them, and a person should see each.
  bands: { "*": { relative: 0 } },
  limits: "The edition stands in the connector: it is raised by hand each June. A token is needed. No row is not peace.",
  async read({ get, held }) {
    // Others that fought one of the region are in the series if they were in it before.
    const told = new Set([...REGION, ...held("conflict-years").rows.map(([entity]) => entity)]);
    const states = statesBy("gw");
    const counted = new Map<string, { ids: Set<string>; intensity: number; from: string }>();
    let read = 0;
    for (let page = 0; ; page++) {
      const answer = await get(`/api/ucdpprioconflict/${EDITION}?pagesize=${ROWS}&page=${page}`);
      const refuse = (found: string, remedy: string) => new Refused({ publisher: UCDP.name, address: answer.address, found, remedy });
      const { TotalCount, TotalPages, Result } = readJson(UCDP, answer, PageSchema);
      read += Result.length;
      for (const [index, conflict] of Result.entries()) {
        const from = `page ${page}, row ${index + 1}`;
        if (conflict.version !== EDITION)
          throw refuse(`edition ${conflict.version} where ${EDITION} was expected (${from})`, "raise EDITION, and name it on the card");
        const parties = [
          ...sideOf(conflict.side_a, conflict.gwno_a, states, (found) =>
            refuse(`${found} (${from})`, "compare the number with the list of Gleditsch and Ward"),
          ),
          ...sideOf(conflict.side_b, conflict.gwno_b, states, (found) =>
            refuse(`${found} (${from})`, "compare the number with the list of Gleditsch and Ward"),
          ),
        ];
        if (conflict.year < FIRST_YEAR || !parties.some((party) => REGION.includes(party))) continue;
        for (const party of parties.filter((one) => told.has(one))) {
          const key = `${party}/${conflict.year}`;
          const { ids, intensity, from: first } = counted.get(key) ?? { ids: new Set<string>(), intensity: 0, from };
          counted.set(key, { ids: ids.add(conflict.conflict_id), intensity: Math.max(intensity, conflict.intensity_level), from: first });
        }
      }
      if (page + 1 < TotalPages) continue;
      if (read === TotalCount) break;
      throw refuse(`${read} rows on ${TotalPages} pages where ${TotalCount} were announced`, "run it again: pages are missing");
    }
    const values = [...counted].flatMap(([key, { ids, intensity, from }]): ReadValue[] => {
      const [entity = "", year] = key.split("/");
      const common = { entity, partner: null, year: Number(year), from };
      return [
        { ...common, item: "conflicts", value: ids.size },
        { ...common, item: "intensity", value: intensity },
      ];
    });
    return new Map([["conflict-years", values]]);
  },
};

/** The states of the dataset on a side. A government whose number is not the one we know is another code. */
function sideOf(side: string, numbers: string, states: ReadonlyMap<string, string>, refuse: (found: string) => Refused): string[] {
  const ids = numbers === "" ? [] : numbers.split(/, ?/).flatMap((number) => states.get(number) ?? []);
  for (const name of side.split(", ")) {
    if (!name.startsWith("Government of ")) continue;
    const state = stateNamed(name.slice("Government of ".length).replace(/ \(.*\)$/, ""));
    if (state !== null && !ids.includes(state)) throw refuse(`the number "${numbers}" for ${side}, which is not that of ${state}`);
  }
  return ids;
}
