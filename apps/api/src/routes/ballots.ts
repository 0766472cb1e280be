import type { OpenAPIHono } from "@hono/zod-openapi";
import { ballotsOf, published } from "@multivector/data";
import { meta } from "@multivector/data/meta";
import type { z } from "zod";
import { groupsAt } from "../collections/fields.ts";
import type { Store } from "../data/store.ts";
import { addList, used } from "../http/list.ts";
import { heldThen } from "../http/lookup.ts";
import { BallotSchema } from "../schemas.ts";
import { filtersOf } from "./listings/filters.ts";
import { from, to } from "./listings/happenings.ts";
import { foundBetween, ofYear } from "./listings/listing.ts";

/** A row a ballot: who chose what. */
export function addBallotRoutes(app: OpenAPIHono, store: Store): void {
  addList(app, store, {
    path: "/v1/ballots",
    operation: "listBallots",
    tag: "votes",
    summary: "Who chose what: the votes of one state, or of several, a row a ballot",
    description:
      "`choice` is null where the ballot is not settled, and `among` then has what it may have been. A state without a row for a vote is a gap: nothing was found.",
    params: {},
    filters: {
      from,
      to,
      ...filtersOf("ballots", { country: "State, or several.", choice: "What the ballot was or may have been.", vote: "Id of the vote, or several." }),
    },
    shape: { record: BallotSchema, table: "ballots" },
    renamed: ofYear,
    placeOf: ({ vote, country: state }: z.infer<typeof BallotSchema>) => `${vote}~${state}`,
    groups: groupsAt("http", "ballots"),
    find(query, asked) {
      const { dataset } = asked;
      heldThen(asked, "votes", "vote", query.vote);
      const answer = ballotsOf(dataset.votes, query);
      const items = answer.ballots.map((ballot) => published(ballot));
      return { ...foundBetween(items, answer, query, meta.horizon), used: [used(dataset, "votes")] };
    },
  });
}
