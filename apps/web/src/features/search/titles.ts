import { find, nameOf, shortNameOf } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { PAGES, type TitleOf, yearTitle } from "@multivector/data/search";
import { dateIn, type Locale } from "@/locale/locale.ts";
import { factMessages } from "@/messages/fact/index.ts";
import { claimText } from "@/model/claim-text.ts";
import { partyName, partyOf } from "@/model/party-name.ts";
import { seriesTitle } from "@/model/series-titles.ts";

/** What is found is called as the pages of a language call it; what they call by its English title has that. */
export function titlesIn(locale: Locale): TitleOf {
  const { issues, offices } = factMessages(locale);
  const party = (id: string) => partyName(locale, partyOf(id));
  const person = (id: string) => nameOf(recordIn("people", id), locale);
  return ({ kind, path, title, about }) => {
    const id = path.slice(path.indexOf("/") + 1);
    switch (kind) {
      case "countries":
      case "organizations":
      case "people":
        return nameOf(recordIn(kind, id), locale);
      case "claims":
        return claimText(locale, recordIn("claims", id)).statement;
      case "votes":
        return `${recordIn("votes", id).symbol ?? ""} ${title}`.trim();
      default:
    }
    if (locale === "en") return title;
    switch (kind) {
      case "pages":
        return path.startsWith("timeline/") ? yearTitle(Number(id)).ru : (PAGES.find(({ en }) => en === title)?.ru ?? title);
      case "relations":
        return about.map(party).join(" × ");
      case "series": {
        // A value of a series is called by whose it is.
        const card = recordIn("series", id);
        return title === card.title ? seriesTitle(locale, card) : `${seriesTitle(locale, card)}: ${about.map(party).join(", ")}`;
      }
      case "terms":
        return recordIn("terms", id).russian ?? title;
      case "memberships": {
        const { country, organization } = recordIn("memberships", id);
        return `${party(country)}: ${shortNameOf(recordIn("organizations", organization), locale)}`;
      }
      case "tenures": {
        const { person: who, office, country, organization } = recordIn("tenures", id);
        return `${person(who)}: ${offices[office]}${country === null ? "" : `, ${party(country)}`}${organization === null ? "" : `, ${party(organization)}`}`;
      }
      case "visits": {
        const { person: who, to, start } = recordIn("visits", id);
        return `${person(who)}: ${partyName(locale, to)}, ${dateIn(locale, start)}`;
      }
      case "positions": {
        const { country, issue } = recordIn("positions", id);
        return `${party(country)}: ${issues[issue]}`;
      }
      default:
        return title;
    }
  };
}

type Data = typeof dataset;

function recordIn<C extends keyof Data>(collection: C, id: string): Data[C]["records"][number] {
  const record = find<Data[C]["records"][number]>(dataset[collection] as never, id);
  if (record === undefined) throw new Error(`the search found ${collection}/${id}, which does not exist`);
  return record;
}
