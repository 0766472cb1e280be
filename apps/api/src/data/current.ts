import { type Dataset, withReceipts } from "@multivector/data";
import { agreements } from "@multivector/data/agreements";
import { articles } from "@multivector/data/articles";
import { claims } from "@multivector/data/claims";
import { corridors } from "@multivector/data/corridors";
import { countries } from "@multivector/data/countries";
import { deployments } from "@multivector/data/deployments";
import { events } from "@multivector/data/events";
import { memberships } from "@multivector/data/memberships";
import { organizations } from "@multivector/data/organizations";
import { people } from "@multivector/data/people";
import { positions } from "@multivector/data/positions";
import { receipts } from "@multivector/data/receipts";
import { series } from "@multivector/data/series";
import { signposts } from "@multivector/data/signposts";
import { sources } from "@multivector/data/sources";
import { tenures } from "@multivector/data/tenures";
import { terms } from "@multivector/data/terms";
import { visits } from "@multivector/data/visits";
import { votes } from "@multivector/data/votes";

/** Every record of the newest version. The values of the series are half of all bytes and are loaded when asked for. */
export const current: Dataset = withReceipts<Dataset>(
  {
    sources,
    countries,
    organizations,
    memberships,
    people,
    tenures,
    events,
    agreements,
    deployments,
    corridors,
    visits,
    positions,
    votes,
    series: { ...series, observations: {} },
    articles,
    claims,
    signposts,
    terms,
  },
  receipts,
);
