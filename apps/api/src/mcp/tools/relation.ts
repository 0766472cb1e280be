import { type Dataset, type DyadValue, QueryError, RELATION_PARTS, type Relation, type RelationPart, relation, tiesAt } from "@multivector/data";
import { type Answer, type Item, paged } from "../answer.ts";
import { AT, date, described, lang, oneOf, optional, page, party } from "../argument.ts";
import { called, lineOf, short, span } from "../line.ts";
import { Refusal } from "../refusal.ts";
import { runsOf } from "../runs.ts";
import type { Told } from "../told.ts";
import { defineTool } from "../tool.ts";

const isState = (id: string) => /^[A-Z]{3}$/.test(id);

export const relationTool = defineTool({
  name: "relation",
  title: "What ties two parties",
  description:
    "Two states, or a state and a body. Without part: what ties them at a date (shared bodies, agreements, bases, corridors), and how many records there are through all time, part by part. With part: those records in lines, of any time. Votes say whose choice is whose. A body's part memberships is the state's membership of it.",
  takes: {
    a: described(party, "State or organization by any name."),
    b: party,
    part: optional(oneOf(RELATION_PARTS)),
    at: optional(date(`${AT} Not with part.`)),
    lang,
    ...page,
  },
  async run({ a, b, part, at, lang: _, ...asked }, { newest }, { question, told }) {
    if (a === b) throw new QueryError("b", b, `another than ${a}`);
    if (part !== undefined && at !== undefined) throw new Refusal("part gives records of any time; leave at out, or ask list with at.");
    if (part === undefined && (asked.limit !== undefined || asked.cursor !== undefined)) throw new Refusal("limit and cursor go with part.");
    const dataset = await newest.withSeries();
    const found = relation(dataset, a as Parameters<typeof relation>[1], b as Parameters<typeof relation>[2]);
    const pair = `${called(told, a)} and ${called(told, b)}`;
    if (part === undefined) {
      const counts = Object.fromEntries(RELATION_PARTS.map((name) => [name, found[name].length]));
      const empty = Object.fromEntries(found.empty.map(({ part: name, why }) => [name, why]));
      return { says: `${pair}: ties at a date, and in counts the records of any time by part.`, ...tied(dataset, a, b, at), counts, empty };
    }
    const lines: Item[] = linesOf(told, found, part, a, b);
    const { items, ...rest } = paged(lines, asked, newest, question);
    const why = found.empty.find((one) => one.part === part)?.why;
    return { says: why ?? `${part} of ${pair}, of any time, as held here: ${lines.length}.`, items, ...rest };
  },
});

/** What tied them at a date; only states are tied by what states have. */
function tied(dataset: Dataset, a: string, b: string, at: string | undefined): Partial<Answer> {
  const [state, other] = isState(a) ? [a, b] : [b, a];
  if (!isState(state)) {
    if (at !== undefined) throw new Refusal("Two organizations have no ties at a date; leave at out.");
    return {};
  }
  const {
    bodies,
    agreements,
    deployments,
    corridors,
    limits,
    at: day,
  } = tiesAt(dataset, state as Parameters<typeof tiesAt>[1], other as Parameters<typeof tiesAt>[2], at);
  return { at: day.edtf, ties: { bodies, agreements, deployments, corridors }, limits };
}

function linesOf(told: Told, found: Relation, part: RelationPart, a: string, b: string): Item[] {
  switch (part) {
    case "memberships":
      return found.memberships.map(({ organization, ...sides }) => {
        const parts = [sides.a, sides.b].flatMap((side) =>
          side === null
            ? []
            : [
                `${called(told, side.country)} ${
                  side.spells.map(({ role, track, ...spell }) => `${track === "practice" ? "in practice " : ""}${role} ${span(spell)}`).join(", ") ||
                  (side.never === null ? "no part" : `never: ${told.record("memberships", side).never?.note}`)
                }`,
              ],
        );
        const [only] = [sides.a, sides.b].filter((side) => side !== null);
        const path = parts.length === 1 && only !== undefined ? `memberships/${only.id}` : `organizations/${organization}`;
        return { path, says: `${short(told, organization)}: ${parts.join("; ")}` };
      });
    case "votes":
      return found.votes.map((vote) => {
        const choice = (id: string, among: readonly string[] | null) => `${id} ${among?.join(" or ") ?? "not found"}`;
        return {
          path: `votes/${vote.vote}`,
          says: `${vote.day} ${told.text("votes", "title", vote.title, `votes/${vote.vote}/title`)}: ${choice(a, vote.a)}, ${choice(b, vote.b)}`,
        };
      });
    case "observations":
      return runsOf(told, found.observations.map(rowOf));
    default:
      return found[part].map((record) => ({ path: `${part}/${record.id}`, says: lineOf(told, part, record as never) }));
  }
}

function rowOf({ series, entity, partner, year, item, value, note }: DyadValue) {
  return { series, entity, partner, year, item, value, note };
}
