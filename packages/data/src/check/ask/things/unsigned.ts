import { type Clause, notionOf, statesIn } from "../../clause.ts";
import { type Ask, saysOf } from "../../context.ts";
import { isDenied } from "../../denied.ts";
import { notionsOf } from "./meant.ts";

/** Matters on which two states sign few treaties, so that one that is held is what is denied. */
const MATTERS = ["border", "friendship", "strategic-partnership"] as const;
const STILL_TO = /(?<!\p{L})(?:yet to|have still not|has still not|never|до сих пор не|так и не)(?!\p{L})/iu;

/** `A and B have yet to sign a treaty on their border`: have they? */
export const askUnsigned: Ask = (clause, { dataset, finder, written }) => {
  const signs = notionOf(clause, "sign", "treaty");
  const matter = MATTERS.find((name) => notionOf(clause, name) !== undefined);
  const parties = partiesOf(clause);
  if (signs === undefined || matter === undefined || parties === null || clause.dates.length > 0) return [];
  if (!(isDenied(clause, signs) || STILL_TO.test(clause.text))) return [];
  const held = dataset.agreements.records.filter(({ id, parties: own, signed }) => {
    const document = finder.at(`agreements/${id}`);
    return (
      own.length === 2 &&
      parties.every((party) => own.some(({ country }) => country === party)) &&
      signed?.latest != null &&
      signed.latest <= written &&
      document !== undefined &&
      notionsOf(document).has(matter)
    );
  });
  if (held.length === 0) return [];
  const paths = held.slice(0, 3).map(({ id }) => `agreements/${id}`);
  return [
    {
      asks: "agreement",
      question: ({ things }) => things.haveSigned(matter, parties),
      stance: "differs",
      held: (words) => saysOf(words, paths).join(" "),
      records: paths,
    },
  ];
};

function partiesOf(clause: Clause): [string, string] | null {
  // `Bishkek and Dushanbe` sign as their states do.
  const [one, other, third] = [...new Set(statesIn(clause).flatMap(({ ids }) => ids.slice(0, 1)))];
  return one === undefined || other === undefined || third !== undefined ? null : [one, other];
}
