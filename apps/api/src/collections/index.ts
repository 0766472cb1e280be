import { agreements } from "./agreements.ts";
import { articles } from "./articles.ts";
import { ballots } from "./ballots.ts";
import { claims } from "./claims.ts";
import { corridors } from "./corridors.ts";
import { countries } from "./countries.ts";
import { deployments } from "./deployments.ts";
import { events } from "./events.ts";
import { memberships } from "./memberships.ts";
import { organizations } from "./organizations.ts";
import { people } from "./people.ts";
import { positions } from "./positions.ts";
import { series } from "./series.ts";
import { signposts } from "./signposts.ts";
import { sources } from "./sources.ts";
import { tenures } from "./tenures.ts";
import { terms } from "./terms.ts";
import { visits } from "./visits.ts";
import { votes } from "./votes.ts";

/** Everything that can be listed, in the order of the document. */
export const COLLECTIONS = {
  countries,
  organizations,
  memberships,
  people,
  tenures,
  agreements,
  deployments,
  corridors,
  events,
  visits,
  votes,
  ballots,
  positions,
  series,
  articles,
  claims,
  signposts,
  sources,
  terms,
};
export type ListName = keyof typeof COLLECTIONS;
