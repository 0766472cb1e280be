import { INITIAL, LAST_FULL_YEAR } from "@/features/compare/compare-page.tsx";
import { compare, MEASURES } from "@/features/compare/measures.ts";
import { readingsOf } from "@/features/compare/readings.ts";
import { comparedInWords, sideInWords } from "@/features/compare/sentence.ts";
import { latestFinding } from "@/features/landing/published-standings.ts";
import { headlineOf, standfirstOf } from "@/features/landing/say.ts";
import type { Locale } from "@/locale/locale.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { compareMessages } from "@/messages/compare/index.ts";
import { layoutMessages } from "@/messages/layout/index.ts";
import { storyMessages } from "@/messages/story/index.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { partyName, partyOf } from "@/model/party-name.ts";
import { membersInWords, memberYears } from "./organization.ts";
import { FACT, INK, type Shared } from "./shared.ts";

/** The first page, and any that has no picture of its own. */
export function siteShared(locale: Locale): Shared {
  return { kicker: "Multivector", title: layoutMessages(locale).question, say: storyMessages(locale).description };
}

/** The answer: who is ahead, and how sure that is. */
export function storyShared(locale: Locale): Shared {
  const { question } = layoutMessages(locale);
  return {
    kicker: question,
    title: headlineOf(locale, vectorMessages(locale).holders, latestFinding),
    say: standfirstOf(locale, vectorMessages(locale).holders, latestFinding).sure,
  };
}

/** The map as it opens: the members of the alliance. */
export function mapShared(locale: Locale): Shared {
  return {
    kicker: layoutMessages(locale).question,
    title: atlasMessages(locale).title,
    say: membersInWords(locale, "csto"),
    graphic: memberYears(locale, "csto"),
  };
}

/** How sure the answers are. */
export function vectorsShared(locale: Locale): Shared {
  const words = vectorMessages(locale);
  const { tally, count } = latestFinding;
  const bars = (["settled", "leaning", "not settled", "gap"] as const).map((state) => ({
    name: words.settled[state === "gap" ? "untold" : state],
    value: tally[state],
    text: `${tally[state]} / ${count}`,
    colour: state === "settled" ? INK : FACT,
  }));
  return {
    kicker: layoutMessages(locale).question,
    title: words.title,
    say: standfirstOf(locale, vectorMessages(locale).holders, latestFinding).sure,
    graphic: { kind: "bars", caption: words.howSure({ count }), bars, top: count },
  };
}

/** The comparison as it opens. */
export function compareShared(locale: Locale): Shared {
  const words = compareMessages(locale);
  const [partner] = INITIAL.partner;
  const [a, b] = INITIAL.country.map((republic) => ({ republic, partner, year: LAST_FULL_YEAR }));
  if (a === undefined || b === undefined) throw new Error("a comparison has two sides");
  const name = (code: string) => partyName(locale, partyOf(code));
  const rows = compare(Object.fromEntries(INITIAL.country.map((code) => [code, readingsOf(code, INITIAL.partner)])), a, b);
  const agreements = rows.find(({ measure }) => measure === MEASURES[1]);
  const least = (reading: readonly [number, number] | null | undefined) => reading?.[0] ?? 0;
  const whole = datasetIn(locale).agreements.coverage.state === "whole";
  const bars = [
    { side: a, value: least(agreements?.a), colour: INK },
    { side: b, value: least(agreements?.b), colour: FACT },
  ].map(({ side, value, colour }) => ({ name: sideInWords(locale, side, name), value, text: whole ? `${value}` : `${value}+`, colour }));
  return {
    kicker: words.title,
    title: [a, b].map((side) => sideInWords(locale, side, name)).join(" / "),
    // Of what the bars show, and of nothing else.
    say: comparedInWords(locale, agreements === undefined ? [] : [agreements], sideInWords(locale, a, name), sideInWords(locale, b, name)),
    graphic: { kind: "bars", caption: words.measures[MEASURES[1]], bars },
  };
}
