import { type Dataset, membershipsAt } from "../../src/query/index.ts";
import { type Comparison, type Report, read } from "./source.ts";

/** The kinds of agreement that can carry a duty of help, of consultation or of not attacking. */
const KINDS = new Set(["alliance", "friendship", "founding", "strategic-partnership", "border", "arms-control", "basing", "peace", "declaration"]);

/**
 * Pairs of a republic and another state that Correlates of War counts as allied in any way, and whether an agreement between the two, or a
 * body that both were in, stands here by the first year of it.
 */
export function pacts(dataset: Dataset): Report {
  const comparisons = read("cow-pacts").map(({ iso3_a: a = "", iso3_b: b = "", first_year: year = "", kinds: theirs = "" }): Comparison => {
    const last = `${Number(year) + 1}-12-31`;
    const signed = dataset.agreements.records.filter(
      ({ kind, parties, signed }) =>
        KINDS.has(kind) && [a, b].every((state) => parties.some(({ country }) => country === state)) && signed !== null && (signed.edtf ?? "9") <= last,
    );
    const bodies = membershipsAt(dataset.memberships, { organization: ["cst", "csto", "sco", "shanghai-five", "cis"], at: last, role: "any" }).members;
    const shared = ["cst", "csto", "sco", "shanghai-five", "cis"].filter((body) =>
      [a, b].every((state) => bodies.some(({ organization, country }) => organization === body && country === state)),
    );
    const ours = [...signed.map(({ id }) => id), ...shared];
    const agrees = ours.length > 0;
    return { what: `${a}–${b}, ${year}`, ours: ours.join(", ") || "nothing", theirs, agrees, reason: agrees ? null : (PACTS[`${a}-${b}`] ?? null) };
  });
  return { title: "Ties of alliance of the republics, against Correlates of War", comparisons };
}

const NEIGHBOURS = "the other source counts the Kabul declaration on good neighbours of December 2002 as a pact; it is no agreement here";
const PACTS: Readonly<Record<string, string>> = {
  "AFG-TJK": NEIGHBOURS,
  "AFG-TKM": NEIGHBOURS,
  "AFG-UZB": NEIGHBOURS,
  "IRN-TJK": NEIGHBOURS,
  "IRN-TKM": NEIGHBOURS,
  "IRN-UZB": NEIGHBOURS,
  "PAK-TJK": NEIGHBOURS,
  "PAK-TKM": NEIGHBOURS,
  "PAK-UZB": NEIGHBOURS,
  "CHN-TKM": NEIGHBOURS,
};
