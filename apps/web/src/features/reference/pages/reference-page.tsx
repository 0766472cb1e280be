import { dataset } from "@multivector/data/dataset";
import { hrefIn, type Locale, numberIn } from "@/locale/locale.ts";
import { policyMessages } from "@/messages/policy/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { PAIRS } from "@/model/pairs.ts";

/** Where the list of each kind of record lives, and how many it holds. */
const SECTIONS = [
  ["countries", "/countries", dataset.countries.records.length],
  ["relations", "/relations", PAIRS.length],
  ["organizations", "/organizations", dataset.organizations.records.length],
  ["people", "/people", dataset.people.records.length],
  ["visits", "/visits", dataset.visits.records.length],
  ["events", "/timeline", dataset.events.records.length],
  ["agreements", "/agreements", dataset.agreements.records.length],
  ["votes", "/votes", dataset.votes.records.length],
  ["positions", "/positions", dataset.positions.records.length],
  ["deployments", "/deployments", dataset.deployments.records.length],
  ["corridors", "/corridors", dataset.corridors.records.length],
  ["series", "/series", dataset.series.records.length],
  ["claims", "/article", dataset.claims.records.length],
  ["sources", "/sources", dataset.sources.records.length],
  ["glossary", "/glossary", dataset.terms.records.length],
] as const;

/** The doors to all kinds of records. */
export function ReferencePage({ locale }: { locale: Locale }) {
  const words = referenceMessages(locale);
  return (
    <>
      <div className="top">
        <h1>{words.title}</h1>
        <p className="stand">{words.say}</p>
      </div>
      <ul className="index grid wide">
        {SECTIONS.map(([id, href, count]) => (
          <li key={id}>
            <a href={hrefIn(locale, href)}>
              <b>{words.sections[id]}</b>
            </a>{" "}
            <span className="count-note">{numberIn(locale, count)}</span>
            <span className="note">{words.describe[id]}</span>
          </li>
        ))}
        <li>
          <a href={hrefIn(locale, "/newsroom")}>
            <b>{words.newsroom.title}</b>
          </a>
          <span className="note">{words.newsroom.describe}</span>
        </li>
        <li>
          <a href={hrefIn(locale, "/about")}>
            <b>{policyMessages(locale).about.title}</b>
          </a>
          <span className="note">{policyMessages(locale).about.description}</span>
        </li>
      </ul>
    </>
  );
}
