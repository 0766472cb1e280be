import { find } from "../../../query/index.ts";
import type { AskedThing } from "../things.ts";
import type { ThingWords } from "../words.ts";
import type { Base } from "./base.ts";

const ASKED: Record<AskedThing, (title: string) => string> = {
  "is it in force": (title) => `Is ${title} in force?`,
  "since when in force": (title) => `Since when has ${title} been in force?`,
  "when signed": (title) => `When was ${title} signed?`,
  "when and where signed": (title) => `When and where was ${title} signed?`,
  "how many parties": (title) => `How many parties does ${title} have?`,
  "which parties": (title) => `Who are the parties of ${title}?`,
  "since when in use": (title) => `Since when has ${title} been in use?`,
  "when opened": (title) => `When did ${title} open?`,
  "when begun": (title) => `When did construction of ${title} begin?`,
  "does it carry": (title) => `Does ${title} carry anything?`,
  "which states": (title) => `Which states does ${title} cross?`,
  "which way": (title) => `Which way does ${title} go?`,
  "how long": (title) => `How long is ${title}?`,
  "how much carried": (title) => `How much does ${title} carry?`,
  "who runs it, where": (title) => `Who runs ${title}, and where is it?`,
  whose: (title) => `Whose was ${title}?`,
  "where is it": (title) => `Where is ${title}?`,
  "has it closed": (title) => `Has ${title} closed?`,
  "when closed": (title) => `When did ${title} close?`,
  "when ended": (title) => `When did ${title} end?`,
  "is it still there": (title) => `Is ${title} still there?`,
  "since when there": (title) => `Since when has ${title} been there?`,
  "until when used": (title) => `Until when was ${title} used?`,
  "how many people": (title) => `How many people were at ${title}?`,
  "who took part": (title) => `Who took part in “${title}”?`,
  "where was it": (title) => `Where was “${title}”?`,
  "when was it": (title) => `When was “${title}”?`,
  "what came of it": (title) => `What came of it: “${title}”?`,
  "who hosted": (title) => `Who hosted “${title}”?`,
  "who met the five": (title) => `Who met the five: “${title}”?`,
  "where did it go": (title) => `Where did it go: “${title}”?`,
  "which state asked": (title) => `Which state asked for it: “${title}”?`,
  "which states sent troops": (title) => `Which states sent troops: “${title}”?`,
  "whom brought down": (title) => `Who was brought down: “${title}”?`,
  "share of the winner": (title) => `What share of the vote did the winner get: “${title}”?`,
  "who won": (title) => `Who won: “${title}”?`,
};
const MATTERS = { border: "border", friendship: "friendship", "strategic-partnership": "strategic partnership" };

export const thingWords = ({ dataset, wording, records }: Base): ThingWords => ({
  asks: (what, path) => ASKED[what](records.title(path)),
  didSign: (state, path) => `Did ${wording.name(state)} sign ${records.title(path)}?`,
  howMany: (measure, path) => `How many ${measure} in “${records.title(path)}”?`,
  parties: (count) => `${count} parties.`,
  tookPart(event) {
    const parties = find(dataset.events, event)?.participants ?? [];
    return `Took part: ${parties.flatMap(({ country, role }) => (country === null ? [] : `${wording.name(country)}${role === "host" ? " (host)" : ""}`)).join(", ")}.`;
  },
  anyRoute: (kind, states) => `Does any ${kind.replace("-", " ")} link ${wording.list(states.map(wording.name))}?`,
  whenRoute: (kind, states) => `When did a ${kind.replace("-", " ")} between ${wording.list(states.map(wording.name))} open?`,
  haveSigned: (matter, states) => `Have ${wording.list(states.map(wording.name))} signed a treaty on it (${MATTERS[matter]})?`,
  recognizes: (state, position) => `Does ${wording.name(state)} recognize it (${records.title(position)})?`,
});
