import { find } from "../../query/index.ts";
import type { CountryId, Position } from "../../types.ts";
import type { Stance } from "../checked.ts";
import { notionOf, statesIn } from "../clause.ts";
import type { Ask } from "../context.ts";
import { isDenied } from "../denied.ts";
import type { CheckWords } from "../words/words.ts";

const RECOGNIZES: readonly Position["stance"][] = ["supports", "accepts"];
const REFUSES: readonly Position["stance"][] = ["rejects", "opposes"];

/** Does a state recognize what Russia took or set up in Ukraine? */
export const askPosition: Ask = (clause, context) => {
  const verb = notionOf(clause, "recognize");
  const { dataset } = context;
  const { text } = clause.sentence;
  const issue = /crimea|крым/iu.test(text)
    ? "crimea-2014"
    : notionOf(clause, "donbas")
      ? /referend|annex|аннекс|референдум/iu.test(text)
        ? "annexations-2022"
        : "donetsk-luhansk-2022"
      : notionOf(clause, "annex", "referendum")
        ? "annexations-2022"
        : null;
  if (verb === undefined || issue === null) return [];
  const carried = clause.sentence.carried?.kind === "country" ? clause.sentence.carried.ids : [];
  const person = clause.mentions.find(({ kind }) => kind === "person")?.ids[0];
  const led = dataset.tenures.records.findLast((tenure) => tenure.person === person && tenure.office === "head-of-state")?.country;
  const named = statesIn(clause, true)
    .flatMap(({ ids }) => ids)
    .filter((id) => id !== "RUS" && id !== "UKR");
  const states = [...(named.length > 0 ? named : carried.length > 0 ? carried : led == null ? [] : [led])].slice(0, 2) as CountryId[];
  const denied = isDenied(clause, verb);
  return states.flatMap((country) => {
    const position = find(dataset.positions, `${country.toLowerCase()}-${issue}`);
    if (position === undefined) return [];
    const does = RECOGNIZES.includes(position.stance) ? true : REFUSES.includes(position.stance) ? false : null;
    const path = `positions/${position.id}`;
    const stance: Stance = does === null ? (denied ? "agrees" : "possibly") : does !== denied ? "agrees" : "differs";
    return [
      {
        asks: "position" as const,
        question: ({ things }: CheckWords) => things.recognizes(country, path),
        stance,
        held: ({ records }: CheckWords) => records.says(path),
        records: [path],
      },
    ];
  });
};
