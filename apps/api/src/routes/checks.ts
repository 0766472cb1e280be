import type { OpenAPIHono } from "@hono/zod-openapi";
import { checkClaim, type Dataset, type Limit, type Question, readAt, readBetween, readSignpost, type Signpost } from "@multivector/data";
import { meta } from "@multivector/data/meta";
import type { Asked, Store } from "../data/store.ts";
import type { Used } from "../http/envelope.ts";
import { used } from "../http/envelope.ts";
import { recordOf } from "../http/lookup.ts";
import { date, id } from "../http/parameters.ts";
import { RequestProblem } from "../http/problem.ts";
import { addResource } from "../http/resource.ts";
import { CheckResultSchema, ReadingResultSchema } from "../schemas/checks.ts";

/** Questions that records carry with them, asked now: the checks of claims and the readings of signposts. */
export function addCheckRoutes(app: OpenAPIHono, store: Store): void {
  addResource(app, store, {
    path: "/v1/claims/{id}/check",
    operation: "getClaimCheck",
    tag: "claims",
    summary: "A claim's check, run against the dataset",
    description: "The question that the verdict rests on, what it expects, and what the dataset answers now. A claim that cannot be counted has none.",
    params: { id: id("central-asia-coming-into-its-own-37") },
    query: {},
    shape: { record: CheckResultSchema },
    list: false,
    async answer({ id: given }, asked) {
      const claim = recordOf(asked.dataset, "claims", "claim", given);
      const result = checkClaim(await readable(asked, claim.check?.question), claim);
      if (result !== null) return { data: result, ...about(asked, result.question) };
      const checked = asked.dataset.claims.records.filter(({ check }) => check !== null).map((other) => other.id);
      throw new RequestProblem("unknown-id", `The claim ${claim.id} has no check: not everything said can be counted.`, [
        { parameter: "id", in: "path", found: claim.id, expected: "a claim with a check (/v1/claims?checked=true)", nearest: checked.slice(0, 3) },
      ]);
    },
  });
  addResource(app, store, {
    path: "/v1/signposts/{id}/reading",
    operation: "getSignpostReading",
    tag: "signposts",
    summary: "What an indicator (signpost) reads at a date",
    description: "Counts of events look back from the last day of the date. Where the records do not cover the time, everything is null.",
    params: { id: id("csto-members") },
    query: { at: date.optional().describe("Day, month or year; the dataset's horizon (`meta.horizon` of the answer) if left out.") },
    shape: { record: ReadingResultSchema },
    list: false,
    async answer({ id: given, at = meta.horizon }, asked) {
      const signpost = recordOf(asked.dataset, "signposts", "signpost", given);
      const { at: day, limits } = readAt(asked.dataset[READS[signpost.reading.ask]], at);
      const { question, answer } = readSignpost(await readable(asked, signpost.reading), signpost, day.edtf);
      const { used: read, limits: further } = about(asked, question);
      return { data: { question, answer }, at: day.edtf, used: read, limits: [...limits.filter(({ code }) => code === "beyond-horizon"), ...further] };
    },
  });
}

/** What each kind of question reads. */
const READS: Record<Question["ask"], keyof Dataset> = {
  members: "memberships",
  roles: "memberships",
  "largest-membership": "memberships",
  left: "memberships",
  events: "events",
  "event-days": "events",
  "event-dates": "events",
  participants: "events",
  casualties: "events",
  "organization-date": "organizations",
  countries: "countries",
  visits: "visits",
  deployments: "deployments",
  agreements: "agreements",
  "agreement-date": "agreements",
  "agreement-parties": "agreements",
  corridors: "corridors",
  "corridor-date": "corridors",
  votes: "votes",
  positions: "positions",
  office: "tenures",
  "leading-partner": "series",
  share: "series",
  observation: "series",
};

/** What was read for a question, and what limits the answer to it. */
function about({ dataset }: Asked, question: Question): { used: Used[]; limits: Limit[] } {
  const collection = READS[question.ask];
  const part = "organization" in question && typeof question.organization === "string" ? question.organization : "series" in question ? question.series : null;
  const read = used(dataset, collection, part);
  const dates = question as { at?: string; from?: string; to?: string; year?: number };
  const year = dates.year?.toString();
  const [from, to] = [dates.from ?? year, dates.to ?? year];
  if (dates.at !== undefined) return { used: [read], limits: [...readAt(dataset[collection], dates.at, [read.coverage]).limits] };
  if (from === undefined && to === undefined) return { used: [read], limits: [] };
  return { used: [read], limits: [...readBetween(dataset[collection], { from, to }, [read.coverage]).limits] };
}

/** The dataset with the series that a question reads, which are few. */
function readable(asked: Asked, question: Question | Signpost["reading"] | undefined): Promise<Asked["dataset"]> {
  return question !== undefined && "series" in question ? asked.withSeries([question.series]) : Promise.resolve(asked.dataset);
}
