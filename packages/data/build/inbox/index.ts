import { announcedPassed, announcingSources, onlyAnnounced } from "./announced.ts";
import { expectedPassed } from "./expected.ts";
import { type Asked, type Item, KINDS, type Kind } from "./item.ts";
import { late } from "./late.ts";
import { oldReadings } from "./reading.ts";
import { oldPositions, staysOver, termsOver, waiting } from "./standing.ts";

export { type Item, KINDS, type Kind } from "./item.ts";

const LOOKS = [announcedPassed, onlyAnnounced, expectedPassed, termsOver, staysOver, waiting, announcingSources, late, oldPositions, oldReadings];

/** All that waits for a person on a day, by kind and then by path. */
export function inboxOf(asked: Asked): Item[] {
  const order = Object.keys(KINDS);
  return LOOKS.flatMap((look) => [...look(asked)]).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.path < b.path ? -1 : 1));
}

/** The list as a person reads it in a terminal. */
export function inboxInWords(items: readonly Item[], on: string): string {
  const kinds = (Object.keys(KINDS) as Kind[]).flatMap((kind) => {
    const own = items.filter((item) => item.kind === kind);
    return own.length === 0 ? [] : [`${KINDS[kind]} (${own.length}, kind ${kind})\n\n${own.map(inWords).join("\n")}`];
  });
  return [`On ${on}: ${items.length === 0 ? "nothing waits" : `${items.length} to look at`}.`, ...kinds].join("\n\n");
}

const inWords = ({ path, what, why, todo, command }: Item): string => `  ${path}: ${what}\n    why: ${why}\n    to do: ${todo}\n    ${command}`;
