import { z } from "zod";
import type { Asking, ReadValue, SeriesReader } from "../frame/reader.ts";
import { Refused } from "../frame/refused.ts";
import { creditorNamed, type DebtSeries } from "./creditors.ts";
import { allPages, PageSchema } from "./pages.ts";
import { WORLD_BANK } from "./publisher.ts";

const VariableSchema = z.object({ concept: z.string(), id: z.string(), value: z.string() });
const CellSchema = z.object({ variable: z.array(VariableSchema), value: z.number().nullable() }).transform(({ variable, value }, context) => {
  const of = (concept: string) => variable.find((one) => one.concept === concept);
  const [country, series, creditor, time] = ["Country", "Series", "Counterpart-Area", "Time"].map(of);
  if (country !== undefined && series !== undefined && creditor !== undefined && /^YR\d{4}$/.test(time?.id ?? "")) {
    return { country: country.id, series, creditor: creditor.value, year: Number(time?.id.slice(2)), value };
  }
  context.addIssue({
    code: "custom",
    message: `expected Country, Series, Counterpart-Area and Time (YR2022), found ${variable.map(({ concept }) => concept).join(", ")}`,
  });
  return z.NEVER;
});
const AnswerSchema = PageSchema.extend({ source: z.object({ data: z.array(CellSchema) }) }).transform(({ source, ...page }) => ({ page, rows: source.data }));

/** Creditors by class: governments, bodies of many states, holders of bonds, banks, other private lenders. */
const CLASSES = ["BLAT", "MLAT", "PBND", "PCBK", "PROP"];
const FLOWS = { disbursements: "DIS", principal: "AMT", interest: "INT" } as const;
type Flow = keyof typeof FLOWS;
const REPUBLICS = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];
const FIRST_YEAR = 2000;

/** Adds up the classes of each creditor. A zero is no payment, and has no row in these series. */
async function readFlow({ get }: Asking, flow: Flow, series: DebtSeries, last: number): Promise<ReadValue[]> {
  const codes = CLASSES.map((one) => `DT.${FLOWS[flow]}.${one}.CD`);
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => `YR${FIRST_YEAR + index}`);
  const path = `/v2/sources/6/country/${REPUBLICS.join(";")}/series/${codes.join(";")}/counterpart-area/all/time/${years.join(";")}`;
  const sums = new Map<string, ReadValue>();
  for (const { row, from } of await allPages(get, path, AnswerSchema)) {
    const refuse = (found: string, remedy: string) =>
      new Refused({ publisher: WORLD_BANK.name, address: `${WORLD_BANK.origin}${path}`, found: `${found} (${from})`, remedy });
    if (!REPUBLICS.includes(row.country)) throw refuse(`the country code "${row.country}", which was not asked for`, "see which state it is now");
    if (!codes.includes(row.series.id)) throw refuse(`the series ${row.series.id}, which was not asked for`, "see whether its code changed");
    if (!row.series.value.includes("current US$")) {
      throw refuse(`the series ${row.series.id} "${row.series.value}", which is not said to be in current US$`, "see whether its unit changed");
    }
    if (row.value === null || row.value === 0) continue;
    const partner = creditorNamed(row.creditor, series);
    if (partner === null) throw refuse(`the creditor "${row.creditor}", whom nobody knows`, "give it an id in creditors.ts and under others on the card");
    const key = `${row.country}/${partner}/${row.year}`;
    const before = sums.get(key);
    const value = (before?.value ?? 0) + row.value;
    sums.set(key, { entity: row.country, partner, year: row.year, item: flow, value: Number(value.toFixed(1)), from: before?.from ?? from });
  }
  return [...sums.values()];
}

export const debtDisbursements: SeriesReader = {
  publisher: WORLD_BANK,
  series: ["debt-disbursements"],
  dataset: "International Debt Statistics (source 6), DT.DIS.{BLAT,MLAT,PBND,PCBK,PROP}.CD by counterpart area",
  bands: { disbursements: { relative: 0.25, absolute: 5_000_000 } },
  limits: "The values that are held came through the ONE Campaign; a creditor with a new name stops it until somebody gives it an id.",
  read: async (asking) => new Map([["debt-disbursements", await readFlow(asking, "disbursements", "debt-disbursements", asking.year - 1)]]),
};

const SCHEDULED = /scheduled$/;

export const debtService: SeriesReader = {
  publisher: WORLD_BANK,
  series: ["debt-service"],
  dataset: "International Debt Statistics (source 6), DT.AMT and DT.INT by counterpart area",
  bands: { "*": { relative: 0.25, absolute: 5_000_000 } },
  limits: "Years after the last with new loans are schedules of payments: they change freely until they are paid. Three such years are kept.",
  provisional: ([, , , , , note]) => note !== null && SCHEDULED.test(note),
  async read(asking) {
    // Nothing is lent in a year that has not been counted yet: the last year with new loans is the last that was counted.
    const lent = await readFlow(asking, "disbursements", "debt-disbursements", asking.year);
    const counted = lent.reduce((last, { year }) => Math.max(last, year), FIRST_YEAR);
    const read = [...(await readFlow(asking, "principal", "debt-service", counted + 3)), ...(await readFlow(asking, "interest", "debt-service", counted + 3))];
    return new Map([["debt-service", read.map((value) => ({ ...value, note: noteOf(value.year - counted) }))]]);
  },
};

/** The first year after the counted ones cannot be compared with those before it. */
const noteOf = (ahead: number) => (ahead <= 0 ? null : ahead === 1 ? "break: scheduled" : "scheduled");
