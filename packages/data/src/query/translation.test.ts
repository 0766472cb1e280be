import { describe, expect, it } from "vitest";
import { compiledTranslations, textsIn } from "../../build/translations/index.ts";
import { dataset } from "../../test/dataset.ts";
import { inLanguage, translatedRecord, untranslatedIn } from "./translation.ts";

const held = textsIn(dataset);

/** Every text in capitals between marks: a language in which everything is translated, and in which nothing can be mistaken for English. */
function shouted(of: readonly { context: string; english: string }[] = held) {
  const catalogue = { language: "xx", by: "machine", name: "all", file: "", text: "" };
  const entries = of.map(({ context, english }) => ({ context, english, translated: `«${english.toUpperCase()}»`, records: [], stale: null, by: null }));
  return compiledTranslations("xx", [{ ...catalogue, entries }], held);
}

/** All texts inside a value, by their paths. */
function textsBelow(value: unknown, path = "", found = new Map<string, unknown>()): Map<string, unknown> {
  if (typeof value === "object" && value !== null) for (const [key, inner] of Object.entries(value)) textsBelow(inner, `${path}.${key}`, found);
  else found.set(path, value);
  return found;
}

describe("a dataset in another language", () => {
  const translated = inLanguage(dataset, shouted());

  it("says every text that is held in it, and changes nothing else", () => {
    const contexts = new Map(held.map(({ english, context }) => [english, context]));
    let changed = 0;
    for (const name of Object.keys(dataset) as (keyof typeof dataset)[]) {
      const [before, after] = [textsBelow(dataset[name].records), textsBelow(translated[name].records)];
      expect([...after.keys()]).toEqual([...before.keys()]);
      for (const [path, value] of before) {
        const now = after.get(path);
        if (now === value) continue;
        changed++;
        expect(now).toBe(`«${String(value).toUpperCase()}»`);
        expect(contexts.has(String(value)), path).toBe(true);
      }
    }
    expect(changed).toBeGreaterThan(5_000);
    expect(dataset.events.records.every((event, index) => translated.events.records[index]?.title === `«${event.title.toUpperCase()}»`)).toBe(true);
    expect(translated.visits.coverage.universe).toBe(`«${dataset.visits.coverage.universe.toUpperCase()}»`);
  });

  it("leaves nothing of a whole translation untranslated, and names what is missing of one that is not", () => {
    expect(untranslatedIn("events", dataset.events.records[0] as object, shouted())).toEqual([]);
    const [event] = dataset.events.records as [(typeof dataset.events.records)[number]];
    const without = shouted(held.filter(({ english }) => english !== event.title));
    expect(untranslatedIn("events", event, without)).toEqual([event.title]);
    expect(translatedRecord("events", event, without).title).toBe(event.title);
  });

  it("gives a record that said something else before no translation of what it says today", () => {
    const [event] = dataset.events.records as [(typeof dataset.events.records)[number]];
    const older = { ...event, title: "What was said in an older version" };
    expect(translatedRecord("events", older, shouted()).title).toBe(older.title);
  });

  it("is the same record where nothing of it is translated", () => {
    const [event] = dataset.events.records;
    expect(translatedRecord("events", event as object, shouted([]))).toBe(event);
  });
});
