import { z } from "zod";
import { partnerOf } from "../../src/vectors/index.ts";
import { readJson } from "../frame/json.ts";
import type { Publisher } from "../frame/publisher.ts";
import type { Asking, ReadValue, SeriesReader } from "../frame/reader.ts";
import { Refused } from "../frame/refused.ts";
import { stateNamed } from "../frame/states.ts";

const STAT_UZ: Publisher = {
  id: "stat-uz",
  name: "National Statistics Committee of Uzbekistan",
  origin: "https://api.siat.stat.uz",
  documentation: "https://siat.stat.uz",
  terms: "free use with a link to the source, undistorted",
  pause: 1000,
};

/** Which table is which flow was inferred from the values and from partners' figures. */
const TABLES = { exports: 1105, imports: 1176 } as const;
const OTHERS = /^other countries$/i;
const NOTES = {
  WLD: 'derived: sum of all partner rows including "Other countries"',
  EU27: "derived: sum of the 27 current member states",
  OTH: 'source row "Other countries" (code 0); not allocated to a partner',
};
/** What the table calls in its own way, and what the dataset has no record of. */
const STATES: Readonly<Record<string, string>> = { Switzerland: "CHE" };

const amount = z.union([z.number(), z.null(), z.literal("").transform(() => null)]);
const TableSchema = z.tuple([
  z.object({
    metadata: z.array(z.object({ name_en: z.string().nullish(), value_en: z.string().nullish() })),
    data: z.array(z.object({ Klassifikator_en: z.string() }).catchall(z.unknown())).min(1),
  }),
]);

export const tradeOfUzbekistan: SeriesReader = {
  publisher: STAT_UZ,
  series: ["trade-uzb"],
  dataset: `SDMX tables ${TABLES.exports} (exports) and ${TABLES.imports} (imports) by country`,
  bands: { "*": { relative: 0.1, absolute: 5000 } },
  limits: "The world and the Union are added up here. The tables do not say whether services are in them.",
  read: async (asking) => new Map([["trade-uzb", [...(await readTable(asking, "exports")), ...(await readTable(asking, "imports"))]]]),
};

async function readTable({ get, held }: Asking, item: keyof typeof TABLES): Promise<ReadValue[]> {
  const { rows } = held("trade-uzb");
  const partners = new Set(rows.map(([, partner]) => partner ?? ""));
  const answer = await get(`/media/uploads/sdmx/sdmx_data_${TABLES[item]}.json`);
  const refuse = (found: string, remedy: string) => new Refused({ publisher: STAT_UZ.name, address: answer.address, found, remedy });
  const [{ metadata, data }] = readJson(STAT_UZ, answer, TableSchema);
  const unit = metadata.find(({ name_en }) => /unit of measure/i.test(name_en ?? ""))?.value_en ?? "none";
  if (!/thous.*(dollar|usd)/i.test(unit)) throw refuse(`the unit "${unit}" where thousands of US dollars were expected`, "see whether the table changed");

  const sums = new Map<string, ReadValue>();
  const seen = new Set<string>();
  for (const [index, row] of data.entries()) {
    const name = row.Klassifikator_en.trim();
    const from = `row ${index + 1}, ${name}`;
    const partner = OTHERS.test(name) ? "OTH" : (STATES[name] ?? stateNamed(name));
    if (partner !== null) seen.add(partner);
    const years = Object.keys(row).filter((key) => /^\d{4}$/.test(key));
    if (years.length === 0) throw refuse(`no column of a year in ${from}; the columns are ${Object.keys(row).join(", ")}`, "see whether the table is yearly");
    for (const year of years) {
      const read = amount.safeParse(row[year]);
      if (!read.success) throw refuse(`${JSON.stringify(row[year])} where a number was expected (${from}, ${year})`, "look at the table");
      const value = read.data;
      if (value === null) continue;
      const targets = [
        ...(partner !== null && partners.has(partner) ? [partner] : []),
        "WLD",
        ...(partner !== null && partnerOf(partner) === "EU" ? ["EU27"] : []),
      ];
      for (const target of targets) {
        const key = `${target}/${year}`;
        const sum = (sums.get(key)?.value ?? 0) + value;
        const note = NOTES[target as keyof typeof NOTES];
        sums.set(key, {
          entity: "UZB",
          partner: target,
          year: Number(year),
          item,
          value: Number(sum.toFixed(3)),
          ...(note === undefined ? {} : { note }),
          from,
        });
      }
    }
  }
  const lost = [...partners].find((partner) => !seen.has(partner) && partner !== "WLD" && partner !== "EU27");
  if (lost !== undefined) {
    const names = data
      .map((row) => row.Klassifikator_en.trim())
      .filter((name) => !OTHERS.test(name) && STATES[name] === undefined && stateNamed(name) === null);
    throw refuse(`no row for ${lost}; names that nobody knows are "${names.slice(0, 8).join('", "')}"`, "enter its new name in STATES");
  }
  // Where nothing was traded the series has no row.
  return [...sums.values()].filter(({ value }) => value !== 0);
}
