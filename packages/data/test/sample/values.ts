// The same cut finer: one value of a record at a time, for a reader who looks for sources of their own.
import type { Dataset } from "../../src/query/index.ts";
import { type CitedValue, valuesOf } from "../../src/receipts/index.ts";
import { type Fact, keyOf } from "./facts.ts";

const COLLECTIONS = ["memberships", "events", "agreements", "deployments", "corridors", "visits", "positions", "votes"] as const;

/** How a value is asked for. A list is asked for as a whole, so that the question names none of its items. */
const ASKED: Readonly<Record<string, string>> = {
  start: "first day",
  end: "day on which it no longer held",
  lastDay: "last day",
  role: "role",
  place: "place",
  places: "places",
  participants: "states and organizations that took part, by code",
  parties: "parties, by code",
  operators: "whose forces, by code",
  signed: "day of signing",
  initialled: "day of initialling",
  force: "in force from",
  status: "status",
  host: "host state",
  plannedEnd: "day to which it is agreed",
  countries: "countries, in order of flow",
  lengthKm: "length in kilometres",
  started: "start of building",
  service: "in service from",
  kind: "kind (state, official, working, summit)",
  stance: "stance (accepts, rejects, neutral, silent, and the like)",
  date: "date",
  symbol: "symbol of the resolution",
  totals: "votes for, against, abstentions",
  cells: "vote",
  strengths: "strength, as least–most",
  casualties: "figures, as least–most",
};

/** The same where the words alone would leave open what is meant, and the values that the field can have. */
const ASKED_OF: Readonly<Partial<Record<(typeof COLLECTIONS)[number], Readonly<Record<string, string>>>>> = {
  memberships: {
    start: "first day, in law or in practice as the question says",
    role: "role in the body's own terms (member, founding member, associate, observer, partner, participant, candidate …)",
  },
  events: {
    participants:
      "states and organizations whose act it was, or that it was done to, by code; an organization stands for its members, a format for those who meet in it",
    status: "status (occurred, announced)",
  },
  agreements: { status: "status (initialled, signed, in-force, suspended, ended …): the last that is known" },
  deployments: {
    start: "first day or year of these forces there",
    status: "status (active, reduced, standby, ended; reported if both states do not acknowledge it)",
  },
  corridors: { status: "status (operating, partly-operating, idle, under-construction, stalled, planned, proposed)" },
  visits: {
    start: "first day on which the visitor was there",
    lastDay: "last day on which the visitor was there",
    kind: "kind (summit: came for a meeting of several leaders; else state, official or working, as the hosts called it)",
    role: "office that the visitor held",
    status: "status (occurred, announced, cancelled)",
  },
};

/** Every value of the core that can be asked for without telling it, with what the record holds. */
export function valueFactsOf(dataset: Dataset, facts: readonly Fact[]): Fact[] {
  const questions = new Map(facts.map(({ path, question }) => [path, question]));
  return COLLECTIONS.flatMap((collection) =>
    (dataset[collection].records as readonly { id: string }[]).flatMap((record) => {
      const path = `${collection}/${record.id}`;
      const lists = new Map<string, CitedValue[]>();
      for (const value of valuesOf(collection, record)) {
        const [first = "", second = ""] = value.field.split(".");
        const name = first === "spells" ? value.field : first === "cells" ? `cells.${second}` : first;
        lists.set(name, [...(lists.get(name) ?? []), value]);
      }
      return [...lists].flatMap(([name, values]) => {
        const [, spell] = /^spells\.(\d+)/.exec(name) ?? [];
        const field = name.startsWith("spells") ? (name.split(".").at(-1) ?? "") : (name.split(".")[0] ?? "");
        const asked = ASKED_OF[collection]?.[field] ?? ASKED[field];
        const about =
          spell !== undefined
            ? questions.get(`${path}, spell ${Number(spell) + 1}`)
            : name.startsWith("cells")
              ? questions.get(`${path}, ${name.split(".")[1]}`)
              : `${questions.get(path) ?? titleOf(record)}${whenOf(record)}`;
        if (asked === undefined || about === undefined) return [];
        const whole = `${path}#${name}`;
        return [
          {
            key: keyOf(whole),
            path: whole,
            question: `${about}: ${asked}`,
            answers: { value: inWords(values) },
            wording: {},
            citations: values.flatMap(({ citations }) => [...citations]),
          },
        ];
      });
    }),
  );
}

/** Months and years tell records apart that are otherwise alike, and give no day away. */
function whenOf(record: object): string {
  const edtf = (record as { start?: { edtf?: string } | null }).start?.edtf ?? "";
  const [, year = "", month] = /^(\d{4})-(\d\d)-\d\d$/.exec(edtf) ?? [];
  return month === undefined ? "" : `, ${MONTHS[Number(month) - 1]} ${year}`;
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

const titleOf = (record: object) => (record as { title?: string }).title;

function inWords(values: readonly CitedValue[]): string {
  return values
    .map(({ value }) => one(value))
    .sort()
    .join(", ");
}

function one(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return value.map(one).join(", ");
  const { edtf, start, name, country, organization, actor, among, yes, no, abstain, least, most } = value as Record<string, never>;
  if (edtf !== undefined) return String(edtf);
  if (among !== undefined) return (among as string[]).join(", ");
  if (country !== undefined || organization !== undefined) return String(country ?? organization ?? actor);
  if (start !== undefined) return one(start);
  if (yes !== undefined) return `${yes}–${no}–${abstain}`;
  return least === undefined ? String(name) : `${least ?? ""}–${most ?? ""}`;
}
