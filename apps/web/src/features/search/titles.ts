import type { CollectionId } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { PAGES, type TitleOf, yearTitle } from "@multivector/data/search";
import type { Locale } from "@/locale/locale.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { betweenTwo } from "@/model/pairs.ts";
import { partyName, partyOf } from "@/model/party-name.ts";
import { recordOf } from "@/model/records.ts";
import { seriesTitle } from "@/model/series-titles.ts";
import { titleIn } from "@/model/title-in.ts";

/** What is found is called as the pages of a language call it; sources keep the title of the work. */
export function titlesIn(locale: Locale): TitleOf {
  const party = (id: string) => partyName(locale, partyOf(id));
  return ({ kind, path, title, about }) => {
    const id = path.slice(path.indexOf("/") + 1);
    switch (kind) {
      case "votes":
        return `${recordOf(dataset.votes, id).symbol ?? ""} ${recordOf(datasetIn(locale).votes, id).title}`.trim();
      case "pages":
        if (locale === "en") return title;
        return path.startsWith("timeline/") ? yearTitle(Number(id)).ru : (PAGES.find(({ en }) => en === title)?.ru ?? title);
      case "relations":
        return locale === "en" ? title : about.map(party).join(betweenTwo(locale));
      case "series": {
        // A value of a series is called by whose it is.
        const card = recordOf(dataset.series, id);
        if (locale === "en") return title;
        return title === card.title ? seriesTitle(locale, card) : `${seriesTitle(locale, card)}: ${about.map(party).join(", ")}`;
      }
      case "sources":
        return title;
      default:
        return Object.hasOwn(dataset, kind) && locale !== "en" ? titleIn(locale, kind as CollectionId, id) : title;
    }
  };
}
