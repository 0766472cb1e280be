import { changesBetween, type WorldChange } from "@multivector/data";
import { countInWords, paged } from "../answer.ts";
import { country, date, FROM, lang, many, optional, organization, page, TO } from "../argument.ts";
import { called, on, short } from "../line.ts";
import { stretchInWords } from "../listings/coverage.ts";
import type { Told } from "../told.ts";
import { defineTool } from "../tool.ts";

export const changesTool = defineTool({
  name: "what_changed",
  title: "What changed in the world",
  description:
    "Between two dates, both included: roles of states in organizations that began or ended, and events that began, oldest first. About the world, not about this dataset. For visits, votes, offices, or events of one type: list with from and to.",
  takes: { from: date(FROM), to: optional(date(TO)), country: optional(many(country)), organization: optional(many(organization)), lang, ...page },
  run({ from, to, country: states, organization: bodies, lang: _, ...asked }, { newest }, { question, told }) {
    const { dataset } = newest;
    const query = { from, to, country: states, organization: bodies } as Parameters<typeof changesBetween>[1];
    const { least, most, possible, limits, changes } = changesBetween(dataset, query);
    const { items, ...rest } = paged(changes, asked, newest, question);
    return {
      says: countInWords({ least, most, possible }, `changes ${stretchInWords(dataset.events, from, to)}`),
      least,
      most,
      possible,
      items: items.map((change) => ({
        path: `${change.kind === "event" ? "events" : "memberships"}/${change.record}`,
        says: `${on(change.date)} ${changeInWords(told, change)}`,
        holds: change.holds,
      })),
      limits,
      ...rest,
    };
  },
});

function changeInWords(told: Told, { kind, title, record, country: state, organization: body, role }: WorldChange): string {
  if (kind === "event") return title === null ? record : told.text("events", "title", title, `events/${record}/title`);
  return `${called(told, state)} ${kind === "role-begins" ? "becomes" : "is no longer"} ${role} of ${short(told, body ?? "")}`;
}
