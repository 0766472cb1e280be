import { dataset } from "@multivector/data/dataset";
import { describe, expect, it } from "vitest";
import { valuesOf } from "../../test/contract.ts";
import { app, document } from "../../test/in-process.ts";
import { LISTINGS } from "../mcp/listings/index.ts";
import type { Listing, Query } from "../mcp/listings/listing.ts";
import { type Fields, filtersAt, groupsAt, type Takes } from "./fields.ts";
import { COLLECTIONS, type ListName } from "./index.ts";
import { VOTE_IDS } from "./vote-ids.ts";

const NAMES = Object.keys(COLLECTIONS) as ListName[];
const fieldsOf = (name: ListName): Fields => COLLECTIONS[name].fields;
const listingOf = (name: ListName) => LISTINGS[name] as unknown as Listing<unknown>;

/** Parameters of every list: its dates, its pages, its form and its language. */
const GENERAL = ["at", "from", "to", "sort", "asOf", "lang", "include", "limit", "after"];
const parametersOf = (name: ListName) => (document.paths[`/v1/${name}`]?.get?.parameters ?? []).filter((one) => !GENERAL.includes(one.name));
const groupsOf = (name: ListName) => {
  const by = document.paths[`/v1/${name}/counts`]?.get?.parameters?.find((one) => one.name === "by");
  return by === undefined ? [] : (valuesOf(document, by) ?? []);
};
const askedAtMcp = (name: ListName) => {
  const { named, worded, binding } = listingOf(name);
  return [...named, ...Object.keys(worded), ...(binding === true ? ["binding"] : [])];
};

/** What one door alone has; why stands in the definition. */
const APART: Partial<Record<ListName, { http?: string[]; mcp?: string[] }>> = {
  memberships: { http: ["founder"] },
  people: { http: ["country"] },
  agreements: { http: ["party"], mcp: ["country", "organization"] },
  visits: { http: ["status"] },
  votes: { http: ["choice", "country"] },
  series: { http: ["dyadic"] },
  claims: { http: ["article", "checked"] },
  sources: { http: ["language", "read"] },
};

describe.each(NAMES)("%s", (name) => {
  const http = parametersOf(name).map((one) => one.name);
  const mcp = askedAtMcp(name);

  it("take the same filters at both doors, but for those that are known to differ", () => {
    expect(http.filter((one) => !mcp.includes(one)).sort()).toEqual(APART[name]?.http ?? []);
    expect(mcp.filter((one) => !http.includes(one)).sort()).toEqual(APART[name]?.mcp ?? []);
    expect(http.toSorted()).toEqual(
      filtersAt("http", fieldsOf(name))
        .map(([filter]) => filter)
        .sort(),
    );
  });

  it("take the same words for each", () => {
    for (const parameter of parametersOf(name)) {
      const words = listingOf(name).worded[parameter.name as keyof Listing<unknown>["worded"]];
      // The server has a word for every role in law.
      if (words !== undefined) expect([parameter.name, words.filter((word) => word !== "any")]).toEqual([parameter.name, valuesOf(document, parameter)]);
    }
  });

  it("are counted by the same groups", () => {
    // What somebody was at a date is in the answers of the server alone; who founded in the records alone.
    const [there, here] = name === "memberships" ? [["founder"], ["role"]] : [[], []];
    expect(groupsOf(name).toSorted()).toEqual([...Object.keys(groupsAt("http", fieldsOf(name))), ...there].sort());
    expect(Object.keys(listingOf(name).groups).toSorted()).toEqual([...Object.keys(fieldsOf(name).groups), ...here].sort());
    // What is counted at the server alone is what the addresses have no filter for.
    const alone = Object.keys(fieldsOf(name).groups).filter((group) => !groupsOf(name).includes(group));
    expect(alone.filter((group) => group !== "year" && http.includes(group))).toEqual([]);
  });
});

const SOME: Record<Exclude<Takes, readonly string[]>, readonly string[]> = {
  country: ["KAZ", "RUS"],
  organization: ["csto", "eu"],
  party: ["KAZ", "eu"],
  person: ["vladimir-putin", "xi-jinping"],
  vote: VOTE_IDS.slice(0, 2),
  flag: [],
};

describe("one question at both doors", () => {
  it.each(NAMES.filter((name) => name !== "memberships"))("%s: the same records", async (name) => {
    const { time, find, idOf } = listingOf(name);
    const when = time === "spell" ? { at: "2015" } : {};
    const dates = time === "spell" ? "at=2015" : time === "happened" ? "to=now" : "";
    const shared = filtersAt("http", fieldsOf(name)).filter(([filter]) => askedAtMcp(name).includes(filter) && !(filter === "status" && time === "spell"));
    for (const [filter, takes] of shared) {
      for (const value of typeof takes === "string" ? SOME[takes] : takes) {
        const response = await app.request(`/v1/${name}.ndjson?${dates}&${filter}=${value}`);
        const lines = (await response.text()).split("\n").filter((line) => line !== "");
        const there = lines.map((line) => {
          const { id, vote, country } = JSON.parse(line) as { id?: string; vote: string; country: string };
          return id ?? `${vote} ${country}`;
        });
        const here = new Set(find(dataset, { ...when, [filter]: [value] } as Query).rows.map(({ record }) => idOf(record)));
        expect([filter, value, there.sort()]).toEqual([filter, value, [...here].sort()]);
      }
    }
  });
});
