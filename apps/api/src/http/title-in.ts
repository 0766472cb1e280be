import { type Dataset, find, type Name, shortNameOf, titleOf } from "@multivector/data";
import type { Lang, Language } from "../data/languages.ts";
import { nameIn } from "./name-in.ts";
import { recordIn } from "./record-in.ts";

type AnyRecord = Dataset[keyof Dataset]["records"][number];
type Named = { names: readonly Name[] };

/** Fields that a record is called by, if it is not called by the names of what it ties together. */
const OWN = ["/title", "/name", "/statement", "/term"];

/** What a record is called in a language; nothing where that would be English. Works are called as their publishers call them. */
export function titleIn({ code, translations }: Language, dataset: Dataset, collection: keyof Dataset, english: AnyRecord): string | undefined {
  if (translations === null || collection === "sources") return titleOf(dataset, english);
  const { record, untranslated } = recordIn(translations, collection, english);
  if (untranslated.some((pointer) => OWN.includes(pointer))) return undefined;
  return composed(code, dataset, collection, record) ?? titleOf(dataset, record as AnyRecord);
}

/** Of what ties others together: their names side by side, in no case but the first; dates in figures. */
function composed(code: Lang, dataset: Dataset, collection: keyof Dataset, record: object): string | null {
  const party = ({ country, organization }: { country?: string | null; organization?: string | null }) =>
    nameIn(find<Named>(dataset.countries, country ?? "") ?? find<Named>(dataset.organizations, organization ?? "") ?? { names: [] }, code);
  const person = (id: string) => nameIn(find<Named>(dataset.people, id) ?? { names: [] }, code);
  switch (collection) {
    case "countries":
    case "organizations":
    case "people":
      return nameIn(record as Named, code);
    case "memberships": {
      const { country, organization } = record as Dataset["memberships"]["records"][number];
      return `${party({ country })}: ${nameIn(find<Named>(dataset.organizations, organization) ?? { names: [] }, code, shortNameOf)}`;
    }
    case "tenures": {
      const held = record as Dataset["tenures"]["records"][number];
      return `${person(held.person)}: ${held.title}, ${party(held)}`;
    }
    case "visits": {
      const held = record as Dataset["visits"]["records"][number];
      return [`${person(held.person)}: ${party(held.to)}`, ...(held.start.edtf === null ? [] : [held.start.edtf])].join(", ");
    }
    case "positions": {
      const { country, issue } = record as Dataset["positions"]["records"][number];
      return `${party({ country })}: ${issue}`;
    }
    default:
      return null;
  }
}
