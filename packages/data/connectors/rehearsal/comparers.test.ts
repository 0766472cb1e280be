import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { fetcher } from "../frame/fetcher.ts";
import type { Comparer } from "../frame/reader.ts";
import { compare } from "../frame/refresh.ts";
import { Refused } from "../frame/refused.ts";
import { COMPARERS } from "../registry.ts";
import { copyOf, recordedBy } from "./copy.ts";
import { type Plant, replaced } from "./drift.ts";
import { type Manner, play, recordingOf } from "./player.ts";

interface Case {
  /** Series that it reads. */
  series: string[];
  /** What it finds in the recording: the differences that were planted, and no other. */
  finds: RegExp[];
  renamed: Plant;
  /** Another unit, or other words for what is counted. */
  unit: Plant | null;
  unknownCode: Plant | null;
  missingPage: Plant | null;
}

const ANY = /./;
const CASES: Readonly<Record<string, Case>> = {
  "population-un": {
    series: ["population"],
    finds: Array.from({ length: 7 }, (_, index) => new RegExp(`^TKM ${2018 + index}: .*-10\\.0%`)),
    renamed: replaced(/dataportalapi/, '"timeLabel"', '"year"'),
    unit: null,
    unknownCode: null,
    missingPage: replaced(/dataportalapi/, /"pages": ?\d/g, '"pages": 1'),
  },
  "trade-mirror": {
    series: ["trade-kaz", "trade-kgz", "trade-uzb"],
    finds: [/^KGZ 2023 RUS\/exports/, /^KGZ 2023 RUS\/imports/, /^KGZ 2023 CHN\/imports: .* CHN counts/],
    renamed: replaced(ANY, '"primaryValue"', '"tradeValue"'),
    unit: replaced(ANY, '"TOTAL"', '"AG2"'),
    unknownCode: replaced(ANY, '"flowCode": "X"', '"flowCode": "RX"'),
    missingPage: replaced(ANY, /"count": [1-9]\d*/g, '"count": 500'),
  },
  "energy-eia": {
    series: ["energy"],
    finds: [/^electricity-exports TKM 2023/, /^natural-gas-production TKM 2023/, /^natural-gas-production: 2024 there, 2023 is the last here/],
    renamed: replaced(ANY, '"countryRegionId"', '"country"'),
    unit: replaced(ANY, '"BKWH"', '"TJ"'),
    unknownCode: replaced(ANY, '"KGZ"', '"KGX"'),
    missingPage: replaced(ANY, /"total": "[1-9]\d*"/g, '"total": "9999"'),
  },
  pipelines: {
    series: [],
    finds: [
      /^atyrau-samara: line 2: opened in 1968 there/,
      /^baku-novorossiysk: .*operating there, idle here/,
      /^baku-supsa: .*115000 barrels/,
      /^kaz-chn-oil: line 7, Atasu-Alashankou: idle there/,
    ],
    renamed: replaced(ANY, ",start_year,", ",opened,"),
    unit: replaced(ANY, "1200000", "1.2 mb/d"),
    unknownCode: null,
    missingPage: null,
  },
  "un-ballots": {
    series: [],
    finds: [
      /^another\.yaml: A\/RES\/99\/1, not among the roll calls/,
      /^one\.yaml: KAZ yes there, abstain here/,
      /^one\.yaml: TKM \w+ there, open/,
      /^one\.yaml: USA no there, yes here/,
    ],
    renamed: replaced(/csv$/, ",ms_code,", ",member,"),
    unit: replaced(/csv$/, ",Y,", ",1,"),
    unknownCode: replaced(/csv$/, ",KAZ,", ",KZT,"),
    missingPage: replaced(/of=xm/, "_ga_voting.csv", "_ga.zip"),
  },
  offices: {
    series: [],
    finds: [/^UZB head-of-state: Somebody Else there since 2026-01-01, another here/, /^KGZ head-of-state: A Third there .*nobody here/],
    renamed: replaced(ANY, '"personLabel"', '"holderLabel"'),
    unit: null,
    unknownCode: replaced(ANY, "entity/Q813", "entity/Q1"),
    missingPage: null,
  },
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function run(comparer: Comparer, series: string[], plant: Plant | null = null, manner: Manner = {}): Promise<readonly string[]> {
  const { id, key } = comparer.publisher;
  const root = copyOf(id, series);
  const cache = mkdtempSync(join(tmpdir(), "multivector-answers-"));
  folders.push(root, cache);
  if (key !== undefined) process.env[key.variable] = "a key for the player";
  const recording = recordingOf(recordedBy(id));
  const player = await play(new Map([[id, plant?.(recording) ?? recording]]), manner);
  try {
    return await compare(comparer, { root, get: fetcher({ cache, playedBy: player.origin, patience: 0 }), year: 2026 });
  } finally {
    await player.close();
  }
}

async function refusalOf(run: Promise<unknown>): Promise<Refused> {
  const refused = await run.then(
    () => null,
    (error: unknown) => error,
  );
  expect(refused).toBeInstanceOf(Refused);
  return refused as Refused;
}

it("has a case for every comparer", () => {
  expect(Object.keys(CASES).sort()).toEqual(COMPARERS.map(({ id }) => id).sort());
});

describe.each(COMPARERS.map((comparer) => [comparer.id, comparer, CASES[comparer.id] as Case] as const))("%s", (_, comparer, one) => {
  const { publisher } = comparer;

  it("finds the differences that are there, and no other", async () => {
    const found = await run(comparer, one.series);
    expect(found).toEqual(one.finds.map((difference) => expect.stringMatching(difference)));
  });

  const plants = { "a renamed column": one.renamed, "another unit": one.unit, "a code that nobody knows": one.unknownCode, "missing pages": one.missingPage };
  for (const [what, plant] of Object.entries(plants)) {
    it.skipIf(plant === null)(`refuses ${what}`, async () => {
      const { complaint } = await refusalOf(run(comparer, one.series, plant));
      expect(complaint.publisher).toBe(publisher.name);
      expect(complaint.address).toContain(publisher.origin);
      expect(complaint.found).not.toBe("");
      expect(complaint.remedy).not.toBe("");
    });
  }

  it.each<[string, Manner, RegExp]>([
    ["a page for people", { html: true }, /a web page/],
    ["a throttle that does not end", { throttles: 99 }, /429/],
    ["half a file", { breaksOff: true }, /broke off|bytes where/],
  ])("refuses %s", async (_what, manner, found) => {
    const { complaint } = await refusalOf(run(comparer, one.series, null, manner));
    expect(complaint.found).toMatch(found);
  });
});
