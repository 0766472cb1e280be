import { expect, it } from "vitest";
import { app } from "./in-process.ts";

/** Every address that the README and the cookbook of 0.4.1 showed, as it stood there; what has a body is posted. */
const THEN = [
  "/v1/bulk",
  "/v1/bulk/latest/parquet/events.parquet",
  "/v1/bulk/latest/parquet/observations.parquet",
  "/v1/changes-between.csv?organization=csto&from=2012&to=2012&fields=kind,record,role,title,holds",
  "/v1/changes-between?from=2022&to=2022",
  "/v1/changes?since=0.1.0",
  "/v1/cite/memberships/csto-uzb/text",
  "/v1/claims.csv?verdict=inaccurate&fields=number,statement",
  "/v1/corridors.csv?country=KAZ&avoiding=RUS&at=2012&fields=id,name,kind",
  "/v1/corridors.csv?limit=500",
  "/v1/corridors.geojson?avoiding=RUS&at=2012",
  "/v1/deployments.csv?host=TJK&at=2020&fields=name,kind,status",
  "/v1/members.csv?country=KGZ&organization=eaeu&at=2015-08-10&fields=organization,role,holds",
  "/v1/members?country=KGZ&at=2015-08-10",
  "/v1/organizations.csv?asOf=0.1.0&fields=id,kind",
  "/v1/organizations/csto/members.csv?at=2007-01-01&fields=country,role,holds",
  "/v1/organizations/csto/members?at=2007-01-01",
  "/v1/relations/KAZ/RUS/votes.csv",
  "/v1/relations/KAZ/RUS/votes.csv?fields=day,title,a,b,same",
  "/v1/scores?country=UZB&weights=exports:2",
  "/v1/scores?country=UZB&year=2023&weights=imports:3,loans:0&draws=1000",
  "/v1/series/trade-kaz",
  "/v1/series/trade-kaz/observations.csv?partner=CHN&item=exports&sort=-year&limit=5&fields=year,value,unit",
  "/v1/tenures.csv?of=KAZ&at=2022-01-06&fields=person,office",
  "/v1/vectors.csv?country=TKM&domain=economy&year=2019&fields=country,year,shown,coverage,first,presence",
  "/v1/vectors.csv?country=UZB&domain=economy&from=2019",
  "/v1/visits.csv?person=vladimir-putin&from=2022&to=2022&fields=to,places,occasion",
];

/** Answered otherwise, each with what would do. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  "/v1/vectors.csv?country=TKM&domain=economy&year=2019&fields=country,year,shown,coverage,first,presence":
    /fields is .*first.*; expected one or more of: method, country/,
  "/v1/visits.csv?person=vladimir-putin&from=2022&to=2022&fields=to,places,occasion": /fields is .*to.*; expected one or more of: .*to_country/,
};

const followed = async (address: string) => {
  const answer = await app.request(address);
  const location = answer.headers.get("Location");
  return answer.status === 308 && location !== null ? app.request(location) : answer;
};

it.each(THEN)("an address of 0.4.1 is answered, or refused with what would do: %s", async (address) => {
  const answer = await followed(address);
  const refusal = REFUSED[address];
  if (refusal === undefined) expect([answer.status, answer.status === 200 ? "" : await answer.text()]).toEqual([200, ""]);
  else expect([answer.status, await answer.text()]).toEqual([400, expect.stringMatching(refusal)]);
});

it("a text of 0.4.1 is checked where it was", async () => {
  const answer = await app.request("/v1/claims/check", {
    method: "POST",
    body: "Uzbekistan left the CSTO in 2014.",
    headers: { "Content-Type": "text/plain" },
  });
  expect(answer.status).toBe(200);
});
