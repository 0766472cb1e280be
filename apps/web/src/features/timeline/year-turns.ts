import { changesBetween, type Period } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import type { Locale } from "@/locale/locale.ts";
import type { Messages } from "@/messages/year/en.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { pageOf } from "@/model/page-of.ts";
import { titleIn } from "@/model/title-in.ts";
import { type Turn, turnsOf } from "@/model/turns.ts";
import { isIn } from "./years.ts";

export const TURN_KINDS = ["agreements", "deployments", "corridors", "tenures"] as const;
type TurnKind = (typeof TURN_KINDS)[number];

/** What began or ended in a year, and on which day. */
export interface YearTurn {
  key: string;
  what: "signed" | "began" | "ended";
  /** What it is called of something of its kind. */
  word: keyof Messages["turns"];
  date: Period;
  title: string;
  /** Page, without language. */
  path: string;
}

const WORDS: Readonly<Record<TurnKind, Readonly<Record<YearTurn["what"], YearTurn["word"]>>>> = {
  agreements: { signed: "signed", began: "began", ended: "ended" },
  deployments: { signed: "signed", began: "deployed", ended: "withdrawn" },
  corridors: { signed: "signed", began: "opened", ended: "closed" },
  tenures: { signed: "signed", began: "entered", ended: "left" },
};

interface Spelled {
  id: string;
  start: Period | null;
  end: Period | null;
  signed?: Period | null;
  title: string;
}

const LISTS: Readonly<Record<TurnKind, (locale: Locale) => Spelled[]>> = {
  agreements: (locale) =>
    datasetIn(locale).agreements.records.map((record) => ({
      id: record.id,
      signed: record.signed,
      start: record.force?.start ?? null,
      end: record.force?.end ?? null,
      title: record.title,
    })),
  deployments: (locale) => datasetIn(locale).deployments.records.map(({ id, start, end, name }) => ({ id, start, end, title: name })),
  corridors: (locale) =>
    datasetIn(locale).corridors.records.map(({ id, service, name }) => ({ id, start: service?.start ?? null, end: service?.end ?? null, title: name })),
  tenures: (locale) => dataset.tenures.records.map(({ id, start, end }) => ({ id, start, end, title: titleIn(locale, "tenures", id) })),
};

/** Of each kind what was signed, began and ended in a year for certain, oldest first. */
export function turnsIn(locale: Locale, year: number): Record<TurnKind, YearTurn[]> {
  const of = (kind: TurnKind) =>
    LISTS[kind](locale)
      .flatMap(({ id, title, start, end, signed = null }) => {
        const turn = (what: YearTurn["what"], date: Period | null): YearTurn[] =>
          date === null || !isIn(year, date) ? [] : [{ key: `${id}-${what}`, what, word: WORDS[kind][what], date, title, path: pageOf(`${kind}/${id}`) }];
        // What took effect on the day on which it was signed did one thing.
        return [...turn("signed", signed), ...(signed?.edtf === start?.edtf ? [] : turn("began", start)), ...turn("ended", end)];
      })
      .sort((one, other) => (one.date.earliest ?? 0) - (other.date.earliest ?? 0));
  return { agreements: of("agreements"), deployments: of("deployments"), corridors: of("corridors"), tenures: of("tenures") };
}

/** Roles in organizations that turned in a year, oldest first. */
export function membershipsIn(year: number): Turn[] {
  return turnsOf(changesBetween(dataset, { from: `${year}`, to: `${year}` }).changes.filter(({ holds }) => holds === "yes"));
}
