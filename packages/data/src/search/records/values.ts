import { isRepublic, REPUBLICS } from "../../identity/republics.ts";
import { type Dataset, find } from "../../query/index.ts";
import type { Series } from "../../types.ts";
import type { Document } from "../document.ts";
import { wordingOf } from "./wording.ts";

// Stand on the pages of their series: parts that nobody asks for by name.
const BESIDE: readonly string[] = ["interest", "aid-like", "other", "vague"];

// Partners whose figures people ask for; the others are found on the page of the series.
const PARTNERS: readonly string[] = [
  "RUS",
  "CHN",
  "TUR",
  "USA",
  "IRN",
  "IND",
  "AZE",
  "UKR",
  "DEU",
  "ITA",
  "KOR",
  "JPN",
  "AFG",
  "PAK",
  "ARE",
  ...REPUBLICS,
  "EU27",
  "EU",
];

/** The latest values of series as documents of their own: what is counted, whose, with whom. They lead to the page of their series. */
export function valueDocuments(dataset: Dataset): Document[] {
  const wording = wordingOf(dataset);
  return dataset.series.records
    .filter(({ domain, id }) => domain !== "diplomacy" && id !== "conflict-years")
    .flatMap((card) => {
      const held = dataset.series.observations[card.id];
      if (held === undefined) return [];
      return Object.entries(held.spans).flatMap(([key, [from, to]]): Document[] => {
        const [entity = "", partner = "", itemId = ""] = key.split("/");
        const item = BESIDE.includes(itemId) ? undefined : card.items.find(({ id }) => id === itemId);
        if (item === undefined || !isAskedFor(card, entity, partner)) return [];
        const last = held.rows.slice(from, to).findLast(([, , , , value]) => value !== null);
        if (last === undefined) return [];
        const [, , year, , value] = last;
        const [who, whom] = [wording.name(entity), find(dataset.countries, partner) === undefined ? partner : wording.name(partner)];
        return [
          {
            path: `series/${card.id}`,
            kind: "series",
            title: `${item.label}: ${who}${partner === "" ? "" : ` and ${whom}`}`,
            names: [card.title],
            says: [`${item.label}, ${who}${partner === "" ? "" : ` and ${whom}`}: ${valueInWords(value ?? 0, item.unit)} in ${year}.`],
            notes: [],
            about: [entity, ...(partner === "" ? [] : [partner === "EU27" || partner === "EU" ? "eu" : partner])],
            days: [],
          },
        ];
      });
    });
}

const isAskedFor = ({ dyadic }: Series, entity: string, partner: string): boolean => isRepublic(entity as string) && (!dyadic || PARTNERS.includes(partner));

/** `14.7 billion US$`, `20,034,609 persons`, `48%`, `21.5% of GDP`. */
export function valueInWords(value: number, unit: string): string {
  const thousand = unit.endsWith(" thousand");
  const plain = thousand ? value * 1000 : value;
  const name = thousand ? unit.slice(0, -" thousand".length) : unit;
  const scaled =
    /US\$|EUR/.test(name) && Math.abs(plain) >= 1e6 ? (Math.abs(plain) >= 1e9 ? [plain / 1e9, "billion "] : [plain / 1e6, "million "]) : [plain, ""];
  const number = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: scaled[1] === "" && Math.abs(plain) >= 1000 ? 12 : 3 }).format(Number(scaled[0]));
  // English writes the sign of per cent close to its number.
  return `${number}${name.startsWith("%") ? "" : " "}${scaled[1]}${name}`;
}
