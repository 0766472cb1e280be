import { changesBetween, type Dataset, type WorldChange } from "@multivector/data";
import { countInWords, paged } from "../answer.ts";
import { country, date, FROM, many, optional, organization, page, TO } from "../argument.ts";
import { called, on, short } from "../line.ts";
import { stretchInWords } from "../listings/coverage.ts";
import { defineTool } from "../tool.ts";

export const changesTool = defineTool({
  name: "what_changed",
  title: "What changed in the world",
  description:
    "Between two dates, both included: roles of states in organizations that began or ended, and events that began, oldest first. About the world, not about this dataset. For visits, votes, offices, or events of one type: list with from and to.",
  takes: { from: date(FROM), to: optional(date(TO)), country: optional(many(country)), organization: optional(many(organization)), ...page },
  run({ from, to, country: states, organization: bodies, ...asked }, { newest }, { question }) {
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
        says: `${on(change.date)} ${changeInWords(dataset, change)}`,
        holds: change.holds,
      })),
      limits,
      ...rest,
    };
  },
});

function changeInWords(dataset: Dataset, { kind, title, record, country: state, organization: body, role }: WorldChange): string {
  if (kind === "event") return title ?? record;
  return `${called(dataset, state)} ${kind === "role-begins" ? "becomes" : "is no longer"} ${role} of ${short(dataset, body ?? "")}`;
}
