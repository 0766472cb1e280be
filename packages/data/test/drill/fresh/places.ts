import type { Mutator } from "../mutators.ts";
import { mapped, replaceOne, shorten, swapNeighbours } from "./pieces.ts";

const CITIES: readonly (readonly [name: string, latitude: number, longitude: number])[] = [
  ["Almaty", 43.24, 76.92],
  ["Ashgabat", 37.95, 58.38],
  ["Astana", 51.17, 71.42],
  ["Baku", 40.41, 49.87],
  ["Beijing", 39.9, 116.4],
  ["Bishkek", 42.87, 74.59],
  ["Dushanbe", 38.56, 68.77],
  ["Istanbul", 41.01, 28.98],
  ["Khujand", 40.28, 69.62],
  ["Minsk", 53.9, 27.57],
  ["Moscow", 55.76, 37.62],
  ["Osh", 40.51, 72.8],
  ["Samarkand", 39.65, 66.96],
  ["Shanghai", 31.23, 121.47],
  ["Tashkent", 41.3, 69.24],
  ["Yerevan", 40.18, 44.51],
];

const CAPITALS: Record<string, string> = {
  KAZ: "Astana",
  KGZ: "Bishkek",
  TJK: "Dushanbe",
  TKM: "Ashgabat",
  UZB: "Tashkent",
  RUS: "Moscow",
  CHN: "Beijing",
  TUR: "Ankara",
  USA: "Washington",
  AZE: "Baku",
};

const FORMER: Record<string, string> = {
  Aktau: "Shevchenko",
  Almaty: "Alma-Ata",
  Ashgabat: "Ashkhabad",
  Astana: "Nur-Sultan",
  Atyrau: "Guriev",
  Bokhtar: "Qurgonteppa",
  Khujand: "Leninabad",
  Kyiv: "Kiev",
  Turkmenbashi: "Krasnovodsk",
};

/** Places, their names and coordinates. */
export const PLACES: readonly Mutator[] = [
  {
    name: "the coordinates of another city",
    on: ["events", "deployments", "countries", "corridors"],
    apply: (text, pick) => {
      const [, latitude, longitude] = pick(CITIES);
      return replaceOne(text, /^( *)(latitude|longitude): \S+\n( *)(latitude|longitude): \S+$/, pick, ([, a, first, b, second]) =>
        first === "latitude" ? `${a}${first}: ${latitude}\n${b}${second}: ${longitude}` : `${a}${first}: ${longitude}\n${b}${second}: ${latitude}`,
      );
    },
  },
  {
    name: "a place in another country",
    on: ["events", "agreements", "organizations"],
    apply: (text, pick) => {
      const [city] = pick(CITIES);
      return replaceOne(text, /^(place:\n {2}name|place|seat): [A-Z].*$/, pick, ([, key]) => `${key}: ${city}`);
    },
  },
  {
    name: "the capital taken for granted",
    on: ["visits"],
    apply: (text) => {
      const capital = CAPITALS[text.match(/^to:\n {2}country: ([A-Z]{3})$/m)?.[1] ?? ""];
      if (capital === undefined) return null;
      const changed = text.replace(/^places: \[.*\]$/m, `places: [${capital}]`);
      return changed === text ? null : changed;
    },
  },
  {
    name: "degrees and minutes written as decimals",
    on: ["deployments", "events", "corridors", "countries"],
    apply: (text, pick) =>
      replaceOne(text, /^( *(?:- )?)(latitude|longitude): (-?\d+)\.(\d+)$/, pick, ([, lead, key, whole, part]) => {
        const minutes = Math.round(Number(`0.${part}`) * 60);
        return `${lead}${key}: ${whole}.${String(minutes === 60 ? 59 : minutes).padStart(2, "0")}`;
      }),
  },
  {
    name: "a place under a name of another time",
    on: ["events", "agreements", "visits", "corridors", "organizations", "deployments", "countries"],
    apply: (text, pick) =>
      replaceOne(
        text,
        new RegExp(`^( *(?:- )?(?:name|place|places|seat): .*?)\\b(${Object.keys(FORMER).join("|")})\\b`),
        pick,
        ([, lead, city = ""]) => `${lead}${FORMER[city]}`,
      ),
  },
  {
    name: "a site given more exactly than it is known",
    on: ["deployments"],
    apply: (text, pick) => mapped(text, ["precision"], { town: "site", area: "site" }, pick),
  },
  {
    name: "two stops change their names",
    on: ["corridors"],
    apply: (text, pick) => swapNeighbours(text, "stops", "name", pick),
  },
  {
    name: "a stop left out",
    on: ["corridors"],
    apply: (text, pick) => shorten(text, "stops", 2, pick),
  },
  {
    name: "a route told the other way round",
    on: ["corridors"],
    apply: (text, pick) => replaceOne(text, /^countries: \[(.+)\]$/, pick, ([, codes = ""]) => `countries: [${codes.split(", ").reverse().join(", ")}]`),
  },
  {
    name: "the largest city for the capital",
    on: ["countries"],
    apply: (text, pick) => {
      const largest: Record<string, string> = {
        Abuja: "Lagos",
        Ankara: "Istanbul",
        Astana: "Almaty",
        Beijing: "Shanghai",
        Bern: "Zurich",
        Berlin: "Frankfurt",
        Brasília: "São Paulo",
        Hanoi: "Ho Chi Minh City",
        Islamabad: "Karachi",
        "New Delhi": "Mumbai",
        Rome: "Milan",
        "The Hague": "Rotterdam",
        Washington: "New York",
        "Washington, D.C.": "New York",
        "Abu Dhabi": "Dubai",
        Riyadh: "Jeddah",
      };
      return replaceOne(text, /^( {2}- name): "?([^"\n]+)"?$/, pick, ([, lead, name = ""]) => largest[name] && `${lead}: ${largest[name]}`);
    },
  },
];
