import { describe, expect, it } from "vitest";
import { app } from "../in-process.ts";

async function refusal(path: string): Promise<[number, string | undefined]> {
  const response = await app.request(path);
  const { errors = [] } = (await response.json()) as { errors?: { parameter: string }[] };
  return [response.status, errors[0]?.parameter];
}

// What no schema says: the conformance script leaves these questions out (test/conformance/hooks.py).
describe("rules between parameters", () => {
  it.each([
    ["/v1/events?from=2022&to=2021", "to"],
    ["/v1/votes?from=2022&to=2021", "to"],
    ["/v1/vectors?from=2022&to=2021", "to"],
    ["/v1/observations?from=2022&to=2021", "to"],
    ["/v1/visits?from=2022&status=cancelled", "status"],
    ["/v1/series/trade-kaz/observations?item=migrants", "item"],
    ["/v1/observations?series=trade-kaz&item=migrants", "item"],
    ["/v1/observations?series=gdp,trade-kaz&partner=RUS", "partner"],
    ["/v1/observations/sums?by=year", "by"],
    ["/v1/observations/sums?by=series,item&series=population&entity=KAZ", "by"],
    ["/v1/observations/sums?by=series,item,entity,year&series=trade-shares", "by"],
    ["/v1/observations/sums?by=series,item,year&series=trade-kaz&partner=EU27,DEU", "by"],
    ["/v1/agreements?party=KAZ&with=KAZ", "with"],
    ["/v1/scores?country=KAZ&weights=exports:1,exports:2", "weights"],
    ["/v1/scores?country=KAZ&weights=economy:0,security:0,connectivity:0,diplomacy:0", "weights"],
    ["/v1/scores?country=KAZ&method=arithmetic&aggregation=geometric", "method"],
  ])("%s is refused by %s", async (path, parameter) => expect(await refusal(path)).toEqual([400, parameter]));
});

describe("what there is not, or was not in a version", () => {
  it.each([
    ["/v1/observations?series=trade-kaz&asOf=0.1.0", "series"],
    ["/v1/ballots?vote=un-68-262&asOf=0.1.0", "vote"],
    ["/v1/stops?corridor=nowhere", "corridor"],
    ["/v1/events?asOf=0.4.2-next.00000000", "asOf"],
    ["/v1/receipts?record=events/nothing", "record"],
    ["/v1/receipts?record=events/1991-12-08-belovezha-accords/more", "record"],
  ])("%s is not found", async (path, parameter) => expect(await refusal(path)).toEqual([404, parameter]));
});

describe("numbers and days", () => {
  it.each([
    ["/v1/events?limit=", "limit"],
    ["/v1/events?limit=1e2", "limit"],
    ["/v1/events?limit=0x10", "limit"],
    ["/v1/events?limit=501", "limit"],
    ["/v1/events.csv?limit=99999999999999999999", "limit"],
    ["/v1/scores?country=KAZ&seed=", "seed"],
    ["/v1/observations?from=%202019", "from"],
    ["/v1/events?limit=1000000000000000", "limit"],
    ["/v1/receipts?record=nothing", "record"],
    ["/v1/receipts?record=toString/x", "record"],
    ["/v1/events?asOf=2026-02-29", "asOf"],
    ["/v1/events?asOf=0.9.9", "asOf"],
    ["/v1/changes?since=2026-02-29", "since"],
    ["/v1/observations?entity=XXX", "entity"],
    ["/v1/observations?entity=x-nothing&asOf=0.1.0", "entity"],
  ])("%s is refused by %s", async (path, parameter) => expect(await refusal(path)).toEqual([400, parameter]));

  it("a date before all is a date", async () => expect(await refusal("/v1/votes?to=0588-02-29~")).toEqual([200, undefined]));

  it("days at the end of a month are days", async () => expect(await refusal("/v1/events?asOf=2026-11-30")).toEqual([200, undefined]));
});

it("every list that the document names as a table is there", async () => {
  for (const path of ["/v1.csv", "/v1.ndjson", "/v1/bulk.csv", "/v1/bulk.ndjson"]) {
    const response = await app.request(path);
    expect([path, response.status, response.headers.get("content-disposition")]).toEqual([path, 200, `inline; filename="${path.replace(/^\/(v1\/)?/, "")}"`]);
  }
});

it("a version that called the parts of questions otherwise has them as they are called now", async () => {
  for (const claims of ["/v1/claims?checked=true&limit=500", "/v1/claims?checked=true&limit=500&asOf=0.3.0"]) {
    const { data } = (await (await app.request(claims)).json()) as { data: { check: { question: { ask: string } } }[] };
    const visits = data.map(({ check }) => check.question).filter(({ ask }) => ask === "visits");
    expect(visits.length).toBeGreaterThan(0);
    for (const one of visits) expect(Object.keys(one)).toEqual(expect.arrayContaining(["from", "to"]));
    for (const one of visits) expect(Object.keys(one)).not.toContain("since");
  }
});
