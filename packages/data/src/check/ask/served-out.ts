import { notionsIn } from "../../reading/concepts.ts";
import { wordsIn } from "../../reading/words.ts";
import type { Ask } from "../context.ts";

const SERVED_OUT =
  /(?<!\p{L})(?:served (?:out )?(?:his|her|the) (?:\p{L}+ )?term(?: out| to the end| in full)?|completed (?:his|her) (?:\p{L}+ )?term|hung on to power|clung to power|rode out|досидел\p{L}*|доработал\p{L}*|отбыл\p{L}* срок|удержал\p{L}* власть)(?!\p{L})/iu;
// `Clung to power until crowds came` says that they came.
const UNTIL = /(?<!\p{L})(?:until|till|up to|for|пока|до тех пор|вплоть до)(?!\p{L})/iu;
/** Days within which an overthrow and the end of an office are one. */
const NEAR = 25;

/** Did somebody stay to the end of his term, whom the records have overthrown or resigning in an upheaval? */
export const askServedOut: Ask = (clause, { dataset }) => {
  const [person, second] = clause.mentions.filter(({ kind }) => kind === "person");
  const named = person ?? (clause.sentence.carried?.kind === "person" ? clause.sentence.carried : undefined);
  if (named === undefined || second !== undefined || !SERVED_OUT.test(clause.text) || UNTIL.test(clause.text) || clause.tone.negated) return [];
  for (const tenure of dataset.tenures.records) {
    const { person: who, office, country, end } = tenure;
    if (!named.ids.includes(who) || office !== "head-of-state" || end.latest === null || end.edtf === "..") continue;
    const ended = end.latest;
    const event = dataset.events.records.find(
      ({ type, title, start, participants }) =>
        (type === "revolution" || (type === "leadership-change" && notionsIn(wordsIn(title)).some(({ name }) => name === "resign"))) &&
        start.earliest !== null &&
        Math.abs(start.earliest - ended) <= NEAR &&
        participants.some((party) => party.country === country),
    );
    if (event === undefined) continue;
    return [
      {
        asks: "office",
        question: (words) => words.offices.servedOut(who),
        stance: "differs",
        held: ({ offices, records }) => `${offices.holders([tenure], false)} ${records.says(`events/${event.id}`)}`,
        records: [`tenures/${tenure.id}`, `events/${event.id}`],
      },
    ];
  }
  return [];
};
