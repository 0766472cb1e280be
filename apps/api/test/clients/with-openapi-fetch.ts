import createClient from "openapi-fetch";
import type { Answers } from "./answers.ts";
import type { components, paths } from "./generated/openapi-typescript.ts";

type Event = components["schemas"]["Event"];

/** Asks the API through openapi-fetch, with the types that openapi-typescript makes of the document. */
export async function ask(baseUrl: string): Promise<Answers> {
  const api = createClient<paths>({ baseUrl, querySerializer: { array: { style: "form", explode: false } } });

  const events = await api.GET("/v1/events", { params: { query: { organization: ["csto"], from: "2022", to: "2022", sort: ["start"] } } });
  if (events.error !== undefined) throw new Error(events.error.detail);
  const first: Event | undefined = events.data.data[0];
  const members = await api.GET("/v1/organizations/{id}/members", { params: { path: { id: "csto" }, query: { at: "2007-01-01", country: ["KAZ"] } } });
  const country = await api.GET("/v1/countries/{id}", { params: { path: { id: "KAZ" } } });
  const table = await api.GET("/v1/events.csv", { params: { query: { limit: 1, fields: ["id", "title"] } }, parseAs: "text" });
  const counts = await api.GET("/v1/visits/counts", { params: { query: { by: ["host", "year"], person: ["xi-jinping"] } } });
  const relation = await api.GET("/v1/relations/{a}/{b}", { params: { path: { a: "KAZ", b: "RUS" } } });
  const ballots = await api.GET("/v1/ballots", { params: { query: { country: ["UZB"], choice: ["abstain", "absent"] } } });
  const check = await api.POST("/v1/claims/check", { body: { text: "Kazakhstan is a member of the CSTO." } });
  const wrong = await api.GET("/v1/events", { params: { query: { from: "2022-02-30" } } });

  // @ts-expect-error A state has three letters.
  await api.GET("/v1/events", { params: { query: { country: ["KZ"] } } });
  // @ts-expect-error There is no such parameter.
  await api.GET("/v1/events", { params: { query: { nation: ["KAZ"] } } });
  // @ts-expect-error There is no such choice.
  await api.GET("/v1/ballots", { params: { query: { choice: ["perhaps"] } } });
  // @ts-expect-error No state has this id.
  await api.GET("/v1/countries/{id}", { params: { path: { id: "KZ" } } });
  // @ts-expect-error Counts need to be told by what.
  await api.GET("/v1/visits/counts", {});
  // @ts-expect-error A field that no event has.
  first?.headline;

  return {
    titles: events.data.data.map(({ title }) => title),
    total: events.data.meta.total,
    role: members.data?.data[0]?.role,
    since: members.data?.data[0]?.start.edtf,
    name: country.data?.data.names.find(({ lang, kind }) => lang === "en" && kind === "common")?.text,
    columns: table.data?.split("\r\n")[0],
    counted: (counts.data?.data ?? []).map(({ host, year, count }) => ({ host, year, count })),
    together: (relation.data?.data.memberships ?? []).map(({ organization }) => organization),
    choices: (ballots.data?.data ?? []).map(({ choice }) => choice),
    findings: (check.data?.data ?? []).map(({ finding }) => finding),
    nearest: (wrong.error?.errors ?? []).map(({ parameter }) => parameter),
  };
}
