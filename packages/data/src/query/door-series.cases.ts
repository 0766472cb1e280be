import { SERIES_IDS } from "../vocabulary.ts";
import { code, country, type Door, door, many, of, year } from "./door-options.cases.ts";
import * as query from "./index.ts";

const values = { series: of(SERIES_IDS), item: of(["imports", "exports"]), entity: code, partner: code };
const cell = { series: "trade-kaz", item: "imports", entity: "KAZ", partner: "CHN" } as const;

/** Those that ask series, and make frames of them. */
export const SERIES_DOORS: Readonly<Record<string, Door>> = {
  observations: door<query.ObservationsQuery>({
    reads: "series",
    options: values,
    needs: ["series", "item", "entity", "partner"],
    sound: cell,
    ask: query.observations,
  }),
  observation: door<query.ObservationsQuery & { year: number }>({
    reads: "series",
    options: { ...values, year },
    needs: ["series", "item", "entity", "partner", "year"],
    sound: { ...cell, year: 2022 },
    ask: query.observation,
  }),
  shareOf: door<query.ObservationsQuery & { year: number }>({
    reads: "series",
    options: { ...values, year },
    needs: ["series", "item", "entity", "partner", "year"],
    sound: { ...cell, year: 2022 },
    ask: query.shareOf,
  }),
  sumOf: door<Omit<query.ObservationsQuery, "entity"> & { entity: query.OneOrMany<string>; year: number }>({
    reads: "series",
    options: { ...values, entity: many(code), year },
    needs: ["series", "item", "entity", "partner", "year"],
    sound: { ...cell, year: 2022 },
    ask: query.sumOf,
  }),
  leadingPartner: door<{ series: string; entity: string; year: number }>({
    reads: "series",
    options: { series: values.series, entity: code, year },
    needs: ["series", "entity", "year"],
    sound: { series: "trade-kaz", entity: "KAZ", year: 2022 },
    ask: query.leadingPartner,
  }),
  toCountryYear: door<query.FrameQuery>({
    reads: "dataset",
    options: { from: year, to: year, country: many(country) },
    needs: ["from", "to"],
    sound: { from: 2022, to: 2022, country: "KAZ" },
    ask: query.toCountryYear,
  }),
  toDyadYear: door<query.FrameQuery>({
    reads: "dataset",
    options: { from: year, to: year, country: many(country) },
    needs: ["from", "to"],
    sound: { from: 2022, to: 2022, country: "KAZ" },
    ask: query.toDyadYear,
  }),
};
