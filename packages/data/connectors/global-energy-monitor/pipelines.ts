import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { readTable } from "../frame/delimited.ts";
import type { Publisher } from "../frame/publisher.ts";
import type { Comparer } from "../frame/reader.ts";

const GEM: Publisher = {
  id: "global-energy-monitor",
  name: "Global Energy Monitor",
  origin: "https://raw.githubusercontent.com",
  documentation: "https://globalenergymonitor.org/projects/global-oil-infrastructure-tracker/",
  terms: "CC BY 4.0",
  pause: 1000,
};

const LineSchema = z.object({
  project: z.string(),
  unit: z.string(),
  status: z.string().min(1, "expected a status"),
  start_year: z.string().regex(/^(\d{4})?$/, "expected a year"),
  capacity: z.string().regex(/^([\d.]+)?$/, "expected barrels a day"),
  url: z.string(),
});
/** Our corridors by the page that describes them there. */
const PAGES: Readonly<Record<string, string>> = {
  "atyrau-samara": "Uzen-Atyrau-Samara_(UAS)_Pipeline",
  "baku-novorossiysk": "Baku-Novorossiysk_Oil_Pipeline",
  "baku-supsa": "Baku_Supsa_Oil_Pipeline",
  btc: "Baku_Tbilisi_Ceyhan_Pipeline",
  cpc: "Caspian_Pipeline",
  "kaz-chn-oil": "Kazakhstan-China_Pipeline",
};
/** Their words for ours. */
const STATUSES: Readonly<Record<string, string>> = {
  operating: "operating",
  idle: "idle",
  mothballed: "idle",
  construction: "under-construction",
  shelved: "stalled",
  proposed: "proposed",
};
const CorridorSchema = z.object({
  status: z.string(),
  service: z.object({ start: z.coerce.string().optional() }).optional(),
  capacities: z.array(z.object({ value: z.number(), unit: z.string() })).default([]),
});
/** Barrels a day in a million tonnes a year of crude, as trackers reckon; half a tenth either way is rounding. */
const BARRELS = { "Mt/y": 20_000, "kb/d": 1000, "Mb/d": 1_000_000 } as const;
const TOLERANCE = 0.1;

export const pipelines: Comparer = {
  id: "pipelines",
  publisher: GEM,
  dataset: "Global Oil Infrastructure Tracker, table of its map",
  compares: "status, opening and capacity of oil pipelines in records/corridors with the tracker",
  limits: "Oil alone: the gas trackers are given out through a form. Differences are leads, and conflicts that a record already tells are told again.",
  async differences({ get, root }) {
    const answer = await get("/GlobalEnergyMonitor/goit-tracker-greeninfo-map/main/static/data/data.csv");
    const lines = readTable(GEM, answer, LineSchema);
    return Object.entries(PAGES).flatMap(([id, page]) => {
      const corridor = CorridorSchema.parse(parse(readFileSync(join(root, "records/corridors", `${id}.yaml`), "utf8")));
      const theirs = lines.filter(({ row }) => row.url.endsWith(`/${page}`));
      if (theirs.length === 0) return [`${id}: not in the tracker under ${page}`];
      return theirs.flatMap(({ row, line }) => {
        const where = `${id}: line ${line}${row.unit === "" ? "" : `, ${row.unit}`}`;
        const status = STATUSES[row.status] ?? row.status;
        const opened = corridor.service?.start?.slice(0, 4);
        const ours = corridor.capacities.flatMap(({ value, unit }) => (unit in BARRELS ? [value * BARRELS[unit as keyof typeof BARRELS]] : []));
        const barrels = Number(row.capacity);
        return [
          ...(status === corridor.status ? [] : [`${where}: ${status} there, ${corridor.status} here`]),
          ...(row.start_year === "" || opened === undefined || row.start_year === opened
            ? []
            : [`${where}: opened in ${row.start_year} there, ${opened} here`]),
          ...(row.capacity === "" || ours.length === 0 || ours.some((one) => Math.abs(one - barrels) <= TOLERANCE * barrels)
            ? []
            : [`${where}: ${barrels} barrels a day there, ${ours.join(" or ")} here`]),
        ];
      });
    });
  },
};
