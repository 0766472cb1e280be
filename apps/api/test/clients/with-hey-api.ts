import type { Answers } from "./answers.ts";
import {
  checkText,
  countVisits,
  type Event,
  getCountry,
  getRelation,
  listBallots,
  listEvents,
  listEventsAsCsv,
  listOrganizationMembers,
} from "./generated/hey-api";
import { createClient } from "./generated/hey-api/client";

/** Asks the API through the client that @hey-api/openapi-ts makes of the document. */
export async function ask(baseUrl: string): Promise<Answers> {
  const client = createClient({ baseUrl });

  const events = await listEvents({ client, query: { organization: ["csto"], from: "2022", to: "2022", sort: ["start"] }, throwOnError: true });
  const first: Event | undefined = events.data.data[0];
  const members = await listOrganizationMembers({ client, path: { id: "csto" }, query: { at: "2007-01-01", country: ["KAZ"] } });
  const country = await getCountry({ client, path: { id: "KAZ" } });
  const table = await listEventsAsCsv({ client, query: { limit: 1, fields: ["id", "title"] } });
  const counts = await countVisits({ client, query: { by: ["host", "year"], person: ["xi-jinping"] } });
  const relation = await getRelation({ client, path: { a: "KAZ", b: "RUS" } });
  const ballots = await listBallots({ client, query: { country: ["UZB"], choice: ["abstain", "absent"] } });
  const check = await checkText({ client, body: { text: "Kazakhstan is a member of the CSTO." } });
  const wrong = await listEvents({ client, query: { from: "2022-02-30" } });

  // @ts-expect-error A state has three letters.
  await listEvents({ client, query: { country: ["KZ"] } });
  // @ts-expect-error There is no such parameter.
  await listEvents({ client, query: { nation: ["KAZ"] } });
  // @ts-expect-error There is no such choice.
  await listBallots({ client, query: { choice: ["perhaps"] } });
  // @ts-expect-error No state has this id.
  await getCountry({ client, path: { id: "KZ" } });
  // @ts-expect-error Counts need to be told by what.
  await countVisits({ client });
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
