import { type FieldId, FORM } from "./form.ts";

/** What a person typed, by field. */
export type Typed = Partial<Record<FieldId, string>>;

/** The form as a browser sends it: every heading, and what was typed below it. */
export const formOf = (typed: Typed): string => FORM.map(({ id, label }) => `### ${label}\n\n${typed[id] ?? "_No response_"}\n`).join("\n");

/** An event that is not held: invented, and filed as such in tests alone. */
export const RIGHT: Typed = {
  title: "Invented forum of towns in Khujand",
  type: "summit",
  status: "occurred",
  start: "2025-03-11",
  lastDay: "2025-03-12",
  parties: "Tajikistan: host\nУзбекистан: participant\nother: Mayors of towns: guest",
  place: "Khujand",
  summary: "A forum that was made up for a test.",
  sources: [
    "source: https://news.example.org/2025/03/forum",
    'title: "Forum" of towns: a report',
    "publisher: Example News",
    "published: 2025-03-12",
    "language: en",
    "read: 2026-11-20",
    "extent: whole",
    "supports: start, participants.TJK, participants.UZB, place",
    "says: Tells of a forum of towns of Tajikistan and Uzbekistan in Khujand from 11 March 2025.",
    "",
    "source: tass-sco25",
  ].join("\n"),
};

/** The event that is held as `events/2022-01-06-csto-deployment-kazakhstan`, in the words of somebody else. */
export const DUPLICATE: Typed = {
  title: "Troops of the alliance sent to Kazakhstan",
  type: "intervention",
  status: "occurred",
  start: "2022-01-06",
  parties: "kz: host\nОДКБ: mandating\nRussia: contributor",
  place: "Almaty",
  summary: "Troops were sent at the president's request.",
  sources: "source: polsat-csto-2022\nsupports: start\nsays: CSTO troops came on 6 January 2022.",
};
