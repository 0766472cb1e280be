import { isRepublic, REPUBLICS } from "../../identity/republics.ts";
import { type Dataset, find } from "../../query/index.ts";
import type { Series } from "../../types.ts";
import type { Document } from "../document.ts";
import { wordingOf } from "./wording.ts";

const WORLD = "WLD";

// Partners whose figures people ask for; the others are found on the page of the series.
const PARTNERS: readonly string[] = [
  WORLD,
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
  const partnerName = (partner: string) => (find(dataset.countries, partner) === undefined ? partner : wording.name(partner));
  return dataset.series.records
    .filter(({ domain, id }) => domain !== "diplomacy" && id !== "conflict-years")
    .flatMap((card) => {
      const held = dataset.series.observations[card.id];
      if (held === undefined) return [];
      // Who names no partner asks for all of them: of what fits alike the first is shown.
      const spans = Object.entries(held.spans).sort(([one], [other]) => Number(isOfAll(other)) - Number(isOfAll(one)));
      return spans.flatMap(([key, [from, to]]): Document[] => {
        const [entity = "", partner = "", itemId = ""] = key.split("/");
        const item = card.items.find(({ id }) => id === itemId);
        if (item === undefined || !isAskedFor(card, entity, partner)) return [];
        const known = held.rows.slice(from, to).filter(([, , , , value]) => value !== null);
        const [first, last] = [known[0], known.at(-1)];
        if (first === undefined || last === undefined) return [];
        const [, , year, , value] = last;
        const isWhole = partner === WORLD;
        const who = `${wording.name(entity)}${partner === "" || isWhole ? "" : ` and ${partnerName(partner)}`}`;
        // Who asks for other years sees where they begin.
        const since = isWhole && first[2] !== year ? `; values since ${first[2]}` : "";
        return [
          {
            path: `series/${card.id}`,
            kind: "series",
            title: `${item.label}: ${who}`,
            names: [card.title],
            says: [`${item.label}, ${who}${isWhole ? ", all partners" : ""}: ${valueInWords(value ?? 0, item.unit)} in ${year}${since}.`],
            notes: [],
            about: [entity, ...(partner === "" || isWhole ? [] : [partner === "EU27" || partner === "EU" ? "eu" : partner])],
            days: [],
          },
        ];
      });
    });
}

const isOfAll = (key: string): boolean => key.split("/")[1] === WORLD;

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
