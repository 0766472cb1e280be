import { type Name, nameOf, shortNameOf } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import type { Locale } from "@/locale/locale.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import { auditMessages } from "@/messages/audit/index.ts";
import { corridorMessages } from "@/messages/corridor/index.ts";
import { eventTypeMessages } from "@/messages/eventType/index.ts";
import { factMessages } from "@/messages/fact/index.ts";
import { layoutMessages } from "@/messages/layout/index.ts";
import { policyMessages } from "@/messages/policy/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { vectorPageMessages } from "@/messages/vectorPage/index.ts";
import { articlePath, FIRST_ARTICLE } from "@/model/articles.ts";
import { claimText } from "@/model/claim-text.ts";
import { pageOf } from "@/model/page-of.ts";
import { PAIRS } from "@/model/pairs.ts";
import { partyName, partyOf } from "@/model/party-name.ts";
import { seriesTitle } from "@/model/series-titles.ts";
import type { SearchEntry, SearchKind } from "./index.ts";

/** Everything that can be looked for, in one language; names in every other language and script come along. */
export function searchEntries(locale: Locale): SearchEntry[] {
  const entries: SearchEntry[] = [];
  const enter = (kind: SearchKind, href: string, title: string, more = "") => entries.push([kind, href, title, more]);
  const others = (names: readonly Name[], title: string) => [...new Set(names.map(({ text }) => text))].filter((text) => text !== title).join(" · ");
  for (const [href, name] of Object.entries(layoutMessages(locale).pages)) enter("page", href, name);
  const { sections } = referenceMessages(locale);
  const eventTypes = eventTypeMessages(locale);
  const { siteKinds } = atlasMessages(locale);
  const { kinds } = corridorMessages(locale);
  const { issues, agreementKinds } = factMessages(locale);
  const stateName = (code: string) => partyName(locale, { country: code, organization: null });
  for (const section of ["people", "visits", "agreements", "deployments", "corridors", "votes", "positions", "series", "relations", "glossary"] as const)
    enter("page", `/${section}`, sections[section]);
  enter("page", "/vectors/method", vectorPageMessages(locale).method.title);
  enter("page", "/naming", policyMessages(locale).naming.title);
  enter("page", "/article/verdicts", policyMessages(locale).verdicts.title);
  for (const { id, title, author } of dataset.articles.records)
    if (id !== FIRST_ARTICLE.id) enter("page", articlePath(id), auditMessages(locale).titleOf({ title }), author ?? "");
  enter("page", "/vectors/method/1", vectorPageMessages(locale).method.first);
  for (const record of dataset.countries.records) {
    const title = nameOf(record, locale);
    enter("country", pageOf(`countries/${record.id}`), title, `${record.id} ${record.iso2} · ${others(record.names, title)}`);
  }
  for (const record of dataset.organizations.records) {
    const title = nameOf(record, locale);
    enter("organization", pageOf(`organizations/${record.id}`), title, `${shortNameOf(record, locale)} · ${others(record.names, title)}`);
  }
  for (const [a, b] of PAIRS) {
    const [one, other] = [a, b].map((id) => partyName(locale, partyOf(id)));
    enter("relation", `/relations/${a}/${b}`, `${one} × ${other}`);
  }
  for (const record of dataset.people.records)
    enter("person", pageOf(`people/${record.id}`), nameOf(record, locale), others(record.names, nameOf(record, locale)));
  for (const record of dataset.events.records)
    enter("event", pageOf(`events/${record.id}`), record.title, `${record.start.edtf.slice(0, 4)} ${eventTypes[record.type]}`);
  for (const record of dataset.claims.records) enter("claim", pageOf(`claims/${record.id}`), claimText(locale, record).statement);
  for (const record of dataset.agreements.records) enter("agreement", pageOf(`agreements/${record.id}`), record.title, agreementKinds[record.kind]);
  for (const record of dataset.deployments.records)
    enter(
      "deployment",
      pageOf(`deployments/${record.id}`),
      record.name,
      `${siteKinds[record.kind]} · ${stateName(record.host)} · ${record.sites.map(({ name }) => name).join(" · ")}`,
    );
  for (const record of dataset.corridors.records)
    enter("corridor", pageOf(`corridors/${record.id}`), record.name, `${kinds[record.kind]} · ${record.countries.map(stateName).join(" · ")}`);
  for (const record of dataset.votes.records) enter("vote", pageOf(`votes/${record.id}`), `${record.symbol ?? ""} ${record.title}`.trim());
  for (const record of dataset.series.records) enter("series", pageOf(`series/${record.id}`), seriesTitle(locale, record), locale === "en" ? "" : record.title);
  for (const [issue, name] of Object.entries(issues)) enter("position", `/positions#${issue}`, name);
  for (const record of dataset.terms.records) enter("term", pageOf(`terms/${record.id}`), record.term, record.russian ?? "");
  // By title alone: with four thousand publishers the index would weigh more than a search is worth; /sources lists them.
  for (const record of dataset.sources.records) enter("source", pageOf(`sources/${record.id}`), record.title);
  return entries;
}
