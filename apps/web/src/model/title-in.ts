import { type CollectionId, find, titleOf } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { afterColon } from "@/locale/after-colon.ts";
import { dateIn, type Locale } from "@/locale/locale.ts";
import { nameOf, shortNameOf } from "@/locale/names.ts";
import { factMessages } from "@/messages/fact/index.ts";
import { datasetIn } from "./dataset-in.ts";
import { officeHeld } from "./office-held.ts";
import { partyName, partyOf } from "./party-name.ts";

/** What a record is called in the language of a page; its path where there is no such record. */
export function titleIn(locale: Locale, collection: CollectionId, id: string): string {
  const record = find<{ id: string }>(datasetIn(locale)[collection] as never, id);
  if (record === undefined) return `${collection}/${id}`;
  // English calls what ties others together as the package does, but for the questions on which states take positions, which have words here alone.
  const own = locale !== "en" || collection === "positions" ? composed(locale, collection, id) : null;
  return own ?? titleOf(datasetIn(locale), record);
}

/** Of what ties others together: their names, in the order in which the language says them. */
function composed(locale: Locale, collection: CollectionId, id: string): string | null {
  const { acting, issues, offices } = factMessages(locale);
  const party = (code: string) => partyName(locale, partyOf(code));
  const person = (code: string) => nameOf(find(dataset.people, code) ?? { names: [] }, locale);
  switch (collection) {
    case "countries":
    case "organizations":
    case "people":
      return nameOf(find<{ names: Parameters<typeof nameOf>[0]["names"]; id: string }>(dataset[collection] as never, id) ?? { names: [] }, locale);
    case "memberships": {
      const held = find(dataset.memberships, id);
      return held === undefined ? null : `${party(held.country)}: ${shortNameOf(find(dataset.organizations, held.organization) ?? { names: [] }, locale)}`;
    }
    case "tenures": {
      const held = find(datasetIn(locale).tenures, id);
      if (held === undefined) return null;
      if (locale === "ru") {
        const [who, office] = [person(held.person), officeHeld(held)];
        // A council may be called as its office.
        return who === office ? who : `${who} (${office})`;
      }
      const of = [held.country, held.organization].flatMap((code) => (code === null ? [] : [party(code)]));
      const office = (held.acting ? acting : offices)[held.office];
      return [`${person(held.person)}: ${office}`, ...of].join(", ");
    }
    case "visits": {
      const held = find(dataset.visits, id);
      return held === undefined ? null : `${person(held.person)}: ${partyName(locale, held.to)}, ${dateIn(locale, held.start)}`;
    }
    case "positions": {
      const held = find(dataset.positions, id);
      return held === undefined ? null : `${party(held.country)}: ${afterColon(locale, issues[held.issue])}`;
    }
    default:
      return null;
  }
}
