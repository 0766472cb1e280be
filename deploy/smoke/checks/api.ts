import type { Findings } from "../findings.ts";
import type { Check, Visit } from "./check.ts";

const REMEDY = "See whether the API was built with the data of this release (pnpm deploy:build), and its log.";
const THROUGH = "Something in front of the API changes what it answers; let everything through as it is.";

async function rows({ ask, api }: Visit, found: Findings, path: string, type: RegExp) {
  const answer = await ask(api + path);
  if (!found.status(answer, 200, REMEDY)) return undefined;
  found.header(answer, "Content-Type", type, THROUGH);
  return answer;
}

/** Questions whose answers are known, in each format and both languages, and one that is refused. */
export const answers: Check = {
  name: "answers",
  async run(visit, found) {
    const members = await rows(visit, found, "/v1/organizations/csto/members?at=2007-01-01", /^application\/json/);
    const body = members && found.json<{ data?: { country?: string }[]; meta?: { version?: string } }>(members, THROUGH);
    found.expect(body?.data?.length === 7, () => ({
      where: members?.url ?? visit.api,
      found: `${body?.data?.length} members`,
      expected: "the seven of 1 January 2007",
      remedy: REMEDY,
    }));
    const csv = await rows(visit, found, "/v1/events.csv?country=KGZ&limit=5", /^text\/csv/);
    if (csv)
      found.expect(csv.text.split("\n")[0]?.startsWith("id,") === true && csv.text.trim().split("\n").length > 1, () => ({
        where: csv.url,
        found: csv.text.slice(0, 60),
        expected: "a table that begins with its names, id first",
        remedy: THROUGH,
      }));
    const lines = await rows(visit, found, "/v1/countries?format=ndjson", /^application\/x-ndjson/);
    if (lines)
      found.expect(
        lines.text
          .trim()
          .split("\n")
          .every((line) => line.startsWith("{")),
        () => ({ where: lines.url, found: lines.text.slice(0, 60), expected: "an object a line", remedy: THROUGH }),
      );
    const map = await rows(visit, found, "/v1/corridors.geojson?at=2012", /^application\/geo\+json/);
    const shapes = map && found.json<{ type?: string; features?: unknown[] }>(map, THROUGH);
    if (map)
      found.expect(shapes?.type === "FeatureCollection" && (shapes.features?.length ?? 0) > 5, () => ({
        where: map.url,
        found: `${shapes?.type} with ${shapes?.features?.length}`,
        expected: "a FeatureCollection of corridors",
        remedy: REMEDY,
      }));
    const russian = await rows(visit, found, "/v1/countries/KAZ?lang=ru", /^application\/json/);
    if (russian) {
      found.header(russian, "Content-Language", "ru", THROUGH);
      found.expect(russian.text.includes("Казахстан"), () => ({
        where: russian.url,
        found: russian.text.slice(0, 80),
        expected: "an answer in Russian",
        remedy: REMEDY,
      }));
    }
    const checked = await visit.ask(`${visit.api}/v1/claims/check`, {
      method: "POST",
      headers: { "Content-Type": "text/plain" },
      body: "Uzbekistan left the CSTO in 2014.",
    });
    if (found.status(checked, 200, "Let POST through to the API.")) {
      const told = found.json<{ data?: { answers?: { stance?: string }[] }[] }>(checked, THROUGH);
      const stance = told?.data?.[0]?.answers?.[0]?.stance;
      found.expect(stance === "differs", () => ({ where: checked.url, found: `stance ${stance}`, expected: "differs: it was 2012", remedy: REMEDY }));
    }
    const refused = await visit.ask(`${visit.api}/v1/events?countri=KAZ`);
    if (found.status(refused, 400, "The API must refuse a parameter that it does not know; see what stands in front of it."))
      found.expect(refused.text.includes("country"), () => ({
        where: refused.url,
        found: refused.text.slice(0, 120),
        expected: "the parameter that was meant, country",
        remedy: THROUGH,
      }));
  },
};
