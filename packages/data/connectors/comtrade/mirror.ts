import { z } from "zod";
import { readJson } from "../frame/json.ts";
import type { Publisher } from "../frame/publisher.ts";
import type { Asking, Comparer } from "../frame/reader.ts";
import { Refused } from "../frame/refused.ts";
import { codeOf, statesBy } from "../frame/states.ts";

const COMTRADE: Publisher = {
  id: "comtrade",
  name: "UN Comtrade",
  origin: "https://comtradeapi.un.org",
  documentation: "https://uncomtrade.org/docs/un-comtrade-api/",
  terms: "free use within the publisher's policy on use and re-dissemination; compared, not passed on",
  pause: 3000,
};

const AnswerSchema = z.object({
  count: z.int(),
  error: z.string().nullish(),
  data: z.array(
    z.object({
      reporterCode: z.int(),
      partnerCode: z.int(),
      period: z.coerce.string(),
      flowCode: z.enum(["X", "M"]),
      cmdCode: z.literal("TOTAL"),
      partner2Code: z.int(),
      customsCode: z.literal("C00"),
      motCode: z.int(),
      primaryValue: z.number(),
    }),
  ),
});
/** The preview without a key gives no more than so many lines, and cuts off the rest without a word. */
const MOST = 500;
const SERIES = { KAZ: "trade-kaz", KGZ: "trade-kgz", UZB: "trade-uzb" } as const;
/** Partners whose own count is held against ours. */
const MIRRORS = ["CHN", "TUR"];
/** Parts by which two counts may differ: freight, insurance and what is on its way explain some tenth. */
const OWN = 0.01;
const MIRRORED = 0.25;
const FLOWS = { X: "exports", M: "imports" } as const;

export const comtrade: Comparer = {
  id: "trade-mirror",
  publisher: COMTRADE,
  dataset: "Comtrade, goods by year (C/A/HS), TOTAL, preview without a key",
  compares:
    "trade of Kazakhstan, Kyrgyzstan and Uzbekistan in the last year held with what they reported to the United Nations, and with what China and Türkiye count",
  limits: "One year and reporter a request. It refreshes no series: a national series stays the national office's.",
  async differences({ get, held }) {
    const found: string[] = [];
    for (const [entity, series] of Object.entries(SERIES)) {
      const { rows } = held(series);
      const year = rows.reduce((last, row) => Math.max(last, row[2]), 0);
      const ours = new Map(rows.filter((row) => row[2] === year).map(([, partner, , item, value]) => [`${partner}/${item}`, value * 1000]));
      const reported = await flowsOf(get, entity, null, year);
      if (reported.size === 0) found.push(`${entity} ${year}: reported nothing to the United Nations`);
      for (const [key, theirs] of reported) {
        const value = ours.get(key);
        if (value !== undefined && apart(value, theirs) > OWN) found.push(`${entity} ${year} ${key}: ${value} here, ${theirs} there`);
      }
      const next = await flowsOf(get, entity, null, year + 1);
      if (next.size > 0)
        found.push(`${entity} ${year + 1}: reported with ${new Set([...next.keys()].map((key) => key.split("/")[0])).size} partners, and not held`);
      for (const mirror of MIRRORS) {
        const theirs = await flowsOf(get, mirror, entity, year);
        for (const [item, opposite] of [
          ["exports", "imports"],
          ["imports", "exports"],
        ] as const) {
          const [value, other] = [ours.get(`${mirror}/${item}`), theirs.get(`${entity}/${opposite}`)];
          if (value !== undefined && other !== undefined && apart(value, other) > MIRRORED)
            found.push(`${entity} ${year} ${mirror}/${item}: ${value} here, ${mirror} counts ${other}`);
        }
      }
    }
    return found;
  },
};

const apart = (a: number, b: number) => Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), 1);

/** Dollars by partner and item, as a state reported them. */
async function flowsOf(get: Asking["get"], reporter: string, partner: string | null, year: number): Promise<Map<string, number>> {
  const states = statesBy("isoNumeric");
  const one = (id: string) => Number(codeOf(id, "isoNumeric"));
  const partnerQuery = partner === null ? "" : `&partnerCode=${one(partner)}`;
  const answer = await get(
    `/public/v1/preview/C/A/HS?reporterCode=${one(reporter)}${partnerQuery}&period=${year}&cmdCode=TOTAL&flowCode=X,M&partner2Code=0&customsCode=C00&motCode=0`,
  );
  const refuse = (found: string, remedy: string) => new Refused({ publisher: COMTRADE.name, address: answer.address, found, remedy });
  const { count, data, error } = readJson(COMTRADE, answer, AnswerSchema);
  if (error) throw refuse(`the error "${error}" instead of data`, "compare the request with the documentation");
  if (count >= MOST) throw refuse(`${count} lines, at which the preview cuts off`, "ask for fewer partners");
  if (count !== data.length) throw refuse(`${data.length} lines where ${count} were announced`, "run it again");
  return new Map(
    data.flatMap((row) => {
      if (row.period !== String(year)) throw refuse(`the period "${row.period}" where ${year} was asked for`, "see whether periods are written otherwise now");
      const id = row.partnerCode === 0 ? "WLD" : states.get(String(row.partnerCode).padStart(3, "0"));
      return id === undefined ? [] : [[`${id}/${FLOWS[row.flowCode]}`, row.primaryValue] as const];
    }),
  );
}
