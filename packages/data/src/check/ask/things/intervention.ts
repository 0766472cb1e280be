import { isPlace } from "../../../reading/places.ts";
import type { Event } from "../../../types.ts";
import type { Clause } from "../../clause.ts";
import { bestFit, happened } from "../../compare.ts";
import type { Ask, Asked, Context } from "../../context.ts";
import { isDeniedWhole } from "../../denied.ts";
import type { AskedThing } from "../../words/things.ts";
import { knownOf, statesLedBy } from "../led-by.ts";

// Who asks for troops, and who sends them or takes part.
const ASKS =
  /(?<!\p{L})(?:called in|called (?:on|for)|invit\w+|request\w*|appeal\w*|asked|turned to|at the (?:request|invitation|appeal) of|пригласил\p{L}*|попросил\p{L}*|обращени\p{L}+|обратил\p{L}*|просьб\p{L}+)(?!\p{L})/iu;
const SENDS =
  /(?<!\p{L})(?:sent|supplied|contributed|took part|provided|made up|составил\p{L}*|входил\p{L}*|вошл\p{L}*|участвовал\p{L}*|направил\p{L}*|отправил\p{L}*|ввел\p{L}*)(?!\p{L})/iu;
const TROOPS = /(?<!\p{L})(?:troops?|soldiers?|peacekeepers?|forces?|миротвор\p{L}+|войск\p{L}*|солдат\p{L}*|воен\p{L}+|сил\p{L}*)(?!\p{L})/iu;
const NO_ONE = /(?<!\p{L})(?:no|not a single|not one|none|ни одного|никого)(?!\p{L})/iu;

/** Who asked for a body's troops, and who sent them, where the body and the day leave no doubt which they were. */
export const askIntervention: Ask = (clause, context) => {
  const { text, mentions } = clause;
  const bodies = mentions.filter(({ kind }) => kind === "organization").flatMap(({ ids }) => ids);
  const dates = happened(clause.dates).filter(({ as }) => as === "at");
  if (bodies.length === 0 || dates.length !== 1 || !TROOPS.test(text)) return [];
  const goes = destinationOf(clause);
  const [asks, sends] = [ASKS.test(text), SENDS.test(text)];
  if (asks === sends && goes === null) return [];
  const [event, other] = context.dataset.events.records.filter(
    ({ type, title, start, lastDay, participants }) =>
      type === "intervention" &&
      / force in /.test(title) &&
      participants.some(({ organization }) => organization !== null && bodies.includes(organization)) &&
      bestFit(dates, [{ earliest: start.earliest, latest: lastDay.latest ?? start.latest }]) !== "differs",
  );
  if (event === undefined || other !== undefined) return [];
  const states = statesOf(clause, event, asks, context);
  const host = event.participants.find(({ role }) => role === "host")?.country ?? null;
  if (goes !== null && goes !== host) return [whose(event, "where did it go")];
  if (asks === sends) return [];
  if (asks) {
    const stranger = states.filter((state) => state !== host);
    return states.length === 1 && stranger.length === 1 ? [whose(event, "which state asked")] : [];
  }
  const took = new Set(event.participants.flatMap(({ country, role }) => (country === null || role === "host" ? [] : [country as string])));
  const senders = states.filter((state) => state !== host);
  if (senders.length === 0) return [];
  const denied = isDeniedWhole(clause) || NO_ONE.test(text);
  const wrong = denied ? senders.length === 1 && senders.every((state) => took.has(state)) : senders.some((state) => !took.has(state));
  return wrong ? [whose(event, "which states sent troops")] : [];
};

/** The state into which a clause says that troops went. */
function destinationOf({ mentions, sentence: { words, text } }: Clause): string | null {
  const into = mentions.filter(
    ({ kind, as, ids, from }) => kind === "country" && as === "name" && ids.length === 1 && /^(?:to|into|в)$/iu.test(words[from - 1]?.text ?? ""),
  );
  const went =
    /(?<!\p{L})(?:sent|deployed|dispatched|went|flown|направлен\p{L}*|направил\p{L}*|введен\p{L}*|введён\p{L}*|ввел\p{L}*|отправлен\p{L}*)(?!\p{L})/iu.test(
      text,
    );
  return went && into.length === 1 ? (into[0]?.ids[0] ?? null) : null;
}

function whose({ id }: Event, what: AskedThing): Asked {
  const path = `events/${id}`;
  return {
    asks: "event",
    question: ({ things }) => things.asks(what, path),
    stance: "differs",
    held: ({ things, records }) => `${records.says(path)} ${things.tookPart(id)}`,
    records: [path],
  };
}

/** The states that a clause names, or whose leaders of that day it names; places left out. Who asks is named, and not told by an adjective: `the Russian-led body`. */
function statesOf(clause: Clause, { start }: Event, asks: boolean, { dataset }: Context): string[] {
  const { carried } = clause.sentence;
  // `He called in troops`: his state.
  const mentions = asks && carried?.kind === "person" ? [carried, ...clause.mentions] : clause.mentions;
  return [
    ...new Set(
      mentions.flatMap((mention) => {
        if (asks && mention.as === "demonym") return [];
        const before = clause.sentence.words[mention.from - 1]?.text ?? "";
        if (mention.kind === "country" && mention.ids.length === 1)
          return isPlace(clause.sentence, mention) || /^(?:in|into|to|в|из)$/iu.test(before) ? [] : mention.ids;
        return mention.kind === "person" ? statesLedBy(mention.ids, dataset, knownOf(start)) : [];
      }),
    ),
  ];
}
