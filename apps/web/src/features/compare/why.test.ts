import { expect, test } from "vitest";
import { LOCALES } from "@/locale/locale.ts";
import { compareMessages } from "@/messages/compare/index.ts";
import type { Obstacle } from "./measures.ts";
import { type Reasons, whyIn, whysIn } from "./why.ts";

const reasonsIn = (locale: Reasons["locale"]): Reasons => ({
  locale,
  name: (code) => code,
  bounds: { open: 2026, visitsFrom: 2014, visitsWith: ["RUS"], otherVotes: [2025], tradeBreaks: {} },
  seriesYears: { un: [1992, 2025], trade: { KAZ: [2018, 2023] } },
});
const side = { republic: "KAZ", partner: "RUS", year: 2012 };

test("every reason is said in every language", () => {
  for (const locale of LOCALES) {
    for (const why of Object.keys(compareMessages(locale).why) as Obstacle["why"][]) {
      expect(whyIn(reasonsIn(locale), "trade", { why, side }), `${locale} ${why}`).toMatch(/^\S.{6,}\S$/u);
    }
  }
});

test("a reason that both sides share is said once, with the years of its own series", () => {
  const both: Obstacle[] = [
    { why: "outside", side },
    { why: "outside", side: { ...side, year: 2026 } },
  ];
  expect(whysIn(reasonsIn("en"), "trade", both)).toBe("the series runs from 2018 to 2023");
  expect(whysIn(reasonsIn("en"), "un", both)).toBe("the series runs from 1992 to 2025");
  expect(whyIn(reasonsIn("en"), "visits", { why: "early", side })).toBe("not counted before 2014");
});
