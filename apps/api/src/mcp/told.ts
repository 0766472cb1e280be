import { type Dataset, titleOf } from "@multivector/data";
import { ENGLISH, type Language } from "../data/languages.ts";
import { isText, recordIn, standIn, textIn } from "../http/record-in.ts";
import { titleIn } from "../http/title-in.ts";

type Collection = keyof Dataset;
type RecordOf<C extends Collection> = Dataset[C]["records"][number];

/** Places that are named; how many there are is always said. */
const SHOWN = 10;

/**
 * What an answer tells, in the language asked for: tools find everything in English, and put what they say of it through this. It notes
 * which texts stayed English, so that nobody takes them for the other language. Sentences around them are English in any case.
 */
export class Told {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly #english = new Set<string>();

  constructor(dataset: Dataset, language: Language = ENGLISH) {
    this.dataset = dataset;
    this.language = language;
  }

  /** What stayed English: nothing where English was asked for. */
  get untranslated(): { count: number; paths: string[] } | undefined {
    if (this.language.translations === null) return undefined;
    return { count: this.#english.size, paths: [...this.#english].slice(0, SHOWN) };
  }

  /** A record with its texts. */
  record<C extends Collection, R extends { id: string }>(collection: C, english: R): R {
    const { translations } = this.language;
    if (translations === null) return english;
    const { record, untranslated } = recordIn(translations, collection, english);
    for (const pointer of untranslated) this.inEnglish(`${collection}/${english.id}${pointer}`);
    return record as R;
  }

  /** One text of a field of some record. @param path where it stands, for whoever wants to know what stayed English */
  text(collection: Collection, field: string, english: string, path: string): string {
    const { translations } = this.language;
    if (translations === null || !isText(translations, collection, field)) return english;
    const text = textIn(translations, collection, field, english);
    if (text === undefined) this.inEnglish(path);
    return text ?? standIn(translations, collection, field, english) ?? english;
  }

  /** What a record is called. */
  title<C extends Collection>(collection: C, record: RecordOf<C>): string {
    const title = titleIn(this.language, this.dataset, collection, record);
    if (title === undefined) this.inEnglish(`${collection}/${record.id}/title`);
    return title ?? titleOf(this.dataset, record);
  }

  /** Notes that something is said in English alone. */
  inEnglish(path: string): void {
    if (this.language.translations !== null) this.#english.add(path);
  }
}
