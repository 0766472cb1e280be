import { distance as edits } from "fastest-levenshtein";
import { asCountry } from "../../src/identity/index.ts";
import { type Dataset, tenuresAt } from "../../src/query/index.ts";
import { formatDay } from "../../src/time/index.ts";

import { type Comparison, dayOf, type Report, read } from "./source.ts";

/** Who the Factbook names, on the first and the last day on which it did, and who is in office here. */
export function leaders(dataset: Dataset): Report {
  const covered = new Set(["KAZ", "KGZ", "TJK", "TKM", "UZB", "RUS", "CHN", "TUR", "AZE", "ARM", "BLR", "UKR", "GEO", "USA", "IRN"]);
  const comparisons = read("factbook-leaders").flatMap((row): Comparison[] => {
    const { iso3 = "", role = "", title_and_name: name = "", first_snapshot: first = "", last_snapshot: last = "" } = row;
    if (!covered.has(iso3)) return [];
    const offices = officesOf(iso3, role, name);
    return [first, last].map((day) => {
      const holders = holdersOn(dataset, iso3, offices, day);
      const agrees = holders.some((person) => sameName(person, name));
      // A snapshot shows a change days or weeks after it came, so whoever was in office shortly before is looked at too.
      const before = agrees ? [] : Array.from({ length: 12 }, (_, week) => holdersOn(dataset, iso3, offices, formatDay(dayOf(day) - 7 * (week + 1)))).flat();
      const reason = agrees
        ? null
        : before.some((person) => sameName(person, name))
          ? "the Factbook shows a change some weeks late"
          : (LEADERS[`${iso3} ${name}`] ?? null);
      return { what: `${iso3} ${role}, ${day}`, ours: holders.join(", ") || "nobody", theirs: name, agrees, reason };
    });
  });
  return { title: "Leaders, against The World Factbook", comparisons };
}

function officesOf(iso3: string, role: string, name: string): ("head-of-state" | "head-of-government" | "supreme-leader" | "national-leader")[] {
  // In Iran the Factbook calls the supreme leader chief of state and the president head of government; elsewhere a president
  // may be both.
  if (iso3 === "IRN") return name.startsWith("Supreme") ? ["supreme-leader"] : ["head-of-state", "head-of-government"];
  if (role === "head_of_government")
    return name.startsWith("President") || name.startsWith("Acting President") ? ["head-of-state", "head-of-government"] : ["head-of-government"];
  return name.startsWith("National Leader") ? ["national-leader", "head-of-state"] : ["head-of-state"];
}

function holdersOn(dataset: Dataset, of: string, offices: readonly string[], at: string): string[] {
  return tenuresAt(dataset.tenures, { at, country: asCountry(of) }).tenures.flatMap((tenure) => (offices.includes(tenure.office) ? [tenure.person] : []));
}

// The Factbook writes the family name in capitals, in a spelling of its own.
function sameName(person: string, printed: string): boolean {
  const plain = (text: string) =>
    text
      .normalize("NFD")
      .replace(/[^A-Za-z -]/g, "")
      .toLowerCase();
  const family = printed
    .replaceAll(",", "")
    .split(/[\s-]+/)
    .filter((word) => /^[\p{Lu}'`’]{2,}$/u.test(word))
    .map(plain);
  const parts = plain(person).split("-");
  return family.some((word) => parts.some((part) => edits(word, part) <= Math.max(1, Math.floor(word.length / 4))));
}

const LEADERS: Readonly<Record<string, string>> = {
  "BLR Prime Minister Raman HALOWCHENKA": "the Factbook spells the name in Belarusian",
  "IRN President Ebrahim RAISI": "the Factbook names him from his election, before he took office",
  "IRN President-elect Ebrahim RAISI": "the Factbook names the president-elect",
  "KGZ President Adylbek KASYMALIYEV": "a slip of the Factbook: he chairs the Cabinet, and Japarov is president",
};
