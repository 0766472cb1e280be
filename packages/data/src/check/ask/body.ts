import { find } from "../../query/index.ts";
import type { OrganizationId } from "../../types.ts";
import { isPlace, notionOf } from "../clause.ts";
import { bestFit, happened } from "../compare.ts";
import type { Ask } from "../context.ts";

/** When was a body founded, and where does it sit? */
export const askBody: Ask = (clause, context) => {
  const { dataset, wording, finder } = context;
  const [mention] = clause.mentions.filter(({ kind, as, ids }) => kind === "organization" && as === "name" && ids.length === 1);
  const body = mention === undefined ? undefined : find(dataset.organizations, mention.ids[0] as OrganizationId);
  if (body === undefined || mention === undefined) return [];
  const says = finder.at(`organizations/${body.id}`)?.says ?? [];
  const founded = notionOf(clause, "found");
  const dates = happened(clause.dates).filter(({ as }) => as === "at" || as === "between");
  const near = founded !== undefined && (mention.from - founded.to <= 3 || founded.from - mention.to <= 4);
  if (founded !== undefined && near && dates.length === 1 && notionOf(clause, "member") === undefined) {
    const agreements = dataset.agreements.records.filter(({ founds }) => founds === body.id).flatMap(({ signed, force }) => [signed, force?.start]);
    // What went before it may be meant: its forerunner, or the treaty that it carries.
    const earlier = body.predecessor === null ? undefined : find(dataset.organizations, body.predecessor);
    const fit = bestFit(dates, [body.exists.start, body.signed, body.inForce, ...body.steps.map(({ date }) => date), ...agreements, earlier?.exists.start, earlier?.signed]);
    if (fit !== null) return [{ asks: "founding", question: `When was the ${wording.name(body.id)} founded?`, stance: fit, held: says.slice(0, 3).join(" "), records: [`organizations/${body.id}`] }];
  }
  const seat = notionOf(clause, "headquarters");
  if (seat !== undefined && body.seat !== null) {
    const place = clause.mentions.find((one) => one.as === "seat" && isPlace(clause.sentence, one));
    const named = place === undefined ? null : clause.sentence.words.slice(place.from, place.to).map(({ text }) => text).join(" ");
    if (named !== null) return [{ asks: "seat", question: `Where is the seat of the ${wording.name(body.id)}?`, stance: body.seat.includes(named) ? "agrees" : /\p{Script=Cyrillic}/u.test(named) ? null : "differs", held: `Seat: ${body.seat}.`, records: [`organizations/${body.id}`] }];
  }
  return [];
};
