import type { OpenAPIHono } from "@hono/zod-openapi";
import { published } from "@multivector/data";
import type { z } from "zod";
import { ballots } from "../collections/ballots.ts";
import { groupsAt } from "../collections/fields.ts";
import { foundBetween, ofYear } from "../collections/listing.ts";
import { from, parametersOf, to } from "../collections/parameters.ts";
import type { Store } from "../data/store.ts";
import { used } from "../http/envelope.ts";
import { addList } from "../http/list.ts";
import { requireInVersion } from "../http/lookup.ts";
import { BallotSchema } from "../schemas/ballots.ts";

/** A row a ballot: who chose what. */
export function addBallotRoutes(app: OpenAPIHono, store: Store): void {
  addList(app, store, {
    path: "/v1/ballots",
    operation: "listBallots",
    tag: "votes",
    summary: "How one state or several voted, one row per ballot",
    description:
      "`choice` is null where the ballot is not settled, and `among` then has what it may have been. A state without a row for a vote is a gap: nothing was found.",
    params: {},
    filters: {
      from,
      to,
      ...parametersOf(ballots.fields, { country: "State, or several.", choice: "What the ballot was or may have been.", vote: "Id of the vote, or several." }),
    },
    shape: { record: BallotSchema, table: "ballots", texts: { title: "votes.title", note: "votes.cells.note" } },
    renamed: ofYear,
    placeOf: ({ vote, country: state }: z.infer<typeof BallotSchema>) => `${vote}~${state}`,
    groups: groupsAt("http", ballots.fields),
    find(query, asked) {
      const { dataset } = asked;
      requireInVersion(asked, "votes", "vote", query.vote);
      const found = foundBetween(ballots.between(dataset, query), query);
      return { ...found, items: found.items.map((ballot) => published(ballot)), used: [used(dataset, "votes")] };
    },
  });
}
