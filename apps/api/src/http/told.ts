import type { Translations } from "@multivector/data";
import type { Asked } from "../data/store.ts";
import type { Answer, Untranslated, Used } from "./envelope.ts";
import type { Format } from "./format.ts";
import type { TextOf, Texts } from "./item-shape.ts";
import { isText, recordIn, replacedAt, standIn, textIn } from "./record-in.ts";

/** So many places are named; how many there are is always said. */
const SHOWN = 50;

/** What of an answer stayed English, counted as it is found. */
class English {
  count = 0;
  readonly paths: string[] = [];

  add(pointer: string): void {
    this.count++;
    if (this.paths.length < SHOWN) this.paths.push(pointer);
  }
}

/**
 * An answer with the texts of its records in the language asked for. The question was answered from the English: which records fit, their
 * order and their counts are the same in every language, and none of them rests on a translation.
 */
export function told(answer: Answer<unknown>, { list, shape, format }: Given, asked: Asked): Answer<unknown> {
  const { translations } = asked.language;
  if (translations === null) return answer;
  const english = new English();
  const tell = (item: unknown, pointer: string) => toldItem(item, shape.texts ?? {}, pointer, { asked, translations, english });
  const { data, included = {}, limits = [], used = [] } = answer;
  const result: Answer<unknown> = {
    ...answer,
    data: list ? (data as unknown[]).map((item, place) => tell(item, `/data/${place}`)) : tell(data, "/data"),
    untranslated: english satisfies Untranslated,
  };
  // Tables have no room for the rest.
  if (format !== "json") return result;
  const records = ([name, items]: [string, unknown[]]) => {
    return [name, items.map((item, place) => toldRecord(translations, name, item as object, `/included/${name}/${place}`, english))];
  };
  // Limits are put into words when they are found, in English alone; their codes say the same.
  for (const place of limits.keys()) english.add(`/meta/limits/${place}/message`);
  return {
    ...result,
    used: used.map((one, place) => toldUniverse(translations, one, `/meta/coverage/${place}`, english)),
    ...(answer.included === undefined ? {} : { included: Object.fromEntries(Object.entries(included).map(records)) }),
  };
}

interface Given {
  list: boolean;
  shape: { texts?: Texts | undefined };
  format: Format;
}

interface Telling {
  asked: Asked;
  translations: Translations;
  english: English;
}

/** Items as they were before they were told. */
const originals = new WeakMap<object, object>();

/** The English of an item, for a column that says of itself that it is English. */
export const englishOf = (item: object): object => originals.get(item) ?? item;

function toldItem(item: unknown, texts: Texts, pointer: string, telling: Telling): unknown {
  // What is put together only when it is sent, as hits of a search are, is put together here.
  let result = (item as { toJSON?(): unknown }).toJSON?.() ?? item;
  for (const [field, of] of Object.entries(texts)) {
    const keys = field === "" ? [] : field.split(".");
    result = replacedAt(result, keys, pointer, (found, place) => toldPart(found, of, item, place, telling));
  }
  if (result !== item) originals.set(result as object, item as object);
  return result;
}

function toldPart(found: unknown, of: TextOf, item: unknown, pointer: string, { asked, translations, english }: Telling): unknown {
  if (typeof of === "string" && !of.includes(".")) return toldRecord(translations, of, found as object, pointer, english);
  // Units, say, are codes at one time and words at another: the package knows which fields have texts.
  if (typeof of === "string" && !isText(translations, ...inTwo(of))) return found;
  const text = typeof of === "function" ? of(item as never, asked) : of === null ? undefined : textIn(translations, ...inTwo(of), found as string);
  if (text !== undefined) return text;
  english.add(pointer);
  return (typeof of === "string" ? standIn(translations, ...inTwo(of), found as string) : undefined) ?? found;
}

function toldRecord(translations: Translations, collection: string, item: object, pointer: string, english: English): object {
  const { record, untranslated } = recordIn(translations, collection, item);
  for (const place of untranslated) english.add(pointer + place);
  return record;
}

function toldUniverse(translations: Translations, { coverage, ...one }: Used, pointer: string, english: English): Used {
  const texts = { universe: "coverage.universe", exceptions: "coverage.exceptions", missing: "coverage.missing" };
  const said = Object.entries(texts).reduce<unknown>(
    (universe, [field, of]) =>
      replacedAt(universe, [field], pointer, (found, place) => {
        const text = textIn(translations, ...inTwo(of), found as string);
        if (text === undefined) english.add(place);
        return text ?? standIn(translations, ...inTwo(of), found as string) ?? found;
      }),
    coverage,
  );
  return { ...one, coverage: said as Used["coverage"] };
}

/** `events.conflicts.point` as the collection and the field in it. */
function inTwo(of: string): [collection: string, field: string] {
  const dot = of.indexOf(".");
  return [of.slice(0, dot), of.slice(dot + 1)];
}
