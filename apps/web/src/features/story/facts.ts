import { citationsIn, type Series, titleOf } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { capital, dateIn, numberIn } from "@/locale/locale.ts";
import { percentOf } from "@/locale/quantity.ts";
import { storyPhraseMessages } from "@/messages/storyPhrase/index.ts";
import { recordOf } from "@/model/records.ts";
import { type Count, countIn, inProse } from "@/phrases/counts.ts";
import { type Fact, factOf } from "./bind.ts";

export { factOf } from "./bind.ts";

export const event = (id: string) => recordOf(dataset.events, id);

/** When an event began, or its last day. */
export function dateOfEvent(id: string, which: "start" | "lastDay" = "start"): Fact {
  const found = event(id);
  return factOf((locale) => dateIn(locale, found[which]), {
    title: found.title,
    record: `events/${id}`,
    citations: found.citations,
    confidence: found.confidence,
    note: found.summary,
    fields: [which],
  });
}

/** A whole number, in words below ten, that was counted from records. */
export function countOf(value: number, provenance: Parameters<typeof factOf>[1] = null): Fact {
  return factOf((locale) => inProse(locale, value), provenance);
}

type Phrase = "states" | "republics" | "times" | "days" | "weeks" | "futures" | "indicators";

/** A number with its noun, which agrees: "five states", "once". */
export function counted(phrase: Phrase, count: number): Fact {
  return factOf((locale) => storyPhraseMessages(locale)[phrase]({ count, number: inProse(locale, count) }), null);
}

/** The same at the start of a sentence. */
export function beginning({ text, receipt }: Fact): Fact {
  return { text: (locale) => capital(text(locale)), receipt };
}

/** A share, 0 to 1, as whole per cent. */
export function percentage(share: number, provenance: Parameters<typeof factOf>[1] = null): Fact {
  return factOf((locale) => percentOf(locale, share), provenance);
}

/** How many there are, in words: at least so many where not all that there are are held. */
export function countHeld(count: Count, provenance: Parameters<typeof factOf>[1] = null): Fact {
  return factOf((locale) => countIn(locale, count), provenance);
}

/** A number with digits after the point and what follows it. */
export function measured(value: number, digits: number, provenance: Parameters<typeof factOf>[1]): Fact {
  return factOf((locale) => numberIn(locale, value, digits), provenance);
}

export function yearOf(year: number | string, provenance: Parameters<typeof factOf>[1] = null): Fact {
  return factOf(() => String(year), provenance);
}

/** What a value of a series rests on. */
export function provenanceOfSeries(id: string, title: string, note?: string): NonNullable<Parameters<typeof factOf>[1]> {
  const card: Series = recordOf(dataset.series, id);
  return { title, record: `series/${id}`, citations: card.citations, note: note ?? card.measures };
}

/** What a record of any collection rests on. */
export function provenanceOf(path: `${string}/${string}`, note?: string): NonNullable<Parameters<typeof factOf>[1]> {
  const [collection = "", id = ""] = path.split("/");
  const records = dataset[collection as "events"];
  const record = recordOf(records, id);
  // Memberships cite spell by spell.
  const all = record.citations ?? [...citationsIn(record)];
  const citations = all.filter(({ source }, index) => all.findIndex((other) => other.source === source) === index);
  return { title: titleOf(dataset, record), record: path, citations, ...(note === undefined ? {} : { note }) };
}

/** A receipt alone, for a sentence whose value is bound elsewhere or that has none. */
export function evidence(path: `${string}/${string}`, note?: string): Fact {
  return factOf(() => "", provenanceOf(path, note));
}

/** The numbers that the sides of a disagreement name, smallest first. */
export function numbersIn(values: readonly { value: string }[]): number[] {
  return values.flatMap(({ value }) => [...value.matchAll(/\d[\d,]*/g)].map(([text]) => Number(text.replaceAll(",", "")))).sort((a, b) => a - b);
}
