import type { Claim, DatasetChange } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { history } from "@multivector/data/history";
import { meta } from "@multivector/data/meta";
import { dayIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { citedVersionMessages } from "@/messages/citedVersion/index.ts";
import { dataMessages } from "@/messages/data/index.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { CHANGES } from "@/model/changes.ts";
import { pageOf } from "@/model/page-of.ts";
import { CiteRelease } from "./cite-release.tsx";
import { reasonsOf } from "./package-files.ts";

interface ChangeLogProps {
  locale: Locale;
  /** Of which collections each graphic of the story shows something. */
  figures: Readonly<Record<string, readonly string[]>>;
}

/** What each release did, newest first, why, and what of the audit and the story it touched. */
export function ChangeLog({ locale, figures }: ChangeLogProps) {
  const words = dataMessages(locale);
  const releases = [...history.releases].reverse().map(({ version, date, added, changed, withdrawn }, index, all) => {
    const changes = CHANGES.filter((change) => change.version === version);
    const graphics = Object.entries(figures).filter(([, collections]) => changes.some(({ collection }) => collections.includes(collection)));
    return (
      <section key={version} id={`release-${version}`} className="release">
        <h3>{words.release({ version, date: dayIn(locale, date) })}</h3>
        {reasonsOf(version).map((reason) => (
          <p key={reason} lang="en">
            {reason.split("`").map((part, place) => (place % 2 === 0 ? part : <code key={part}>{part}</code>))}
          </p>
        ))}
        <p className="note">
          {index === all.length - 1 ? words.firstRelease : words.changes({ added, changed, withdrawn })}{" "}
          {changes.length === 0 ? null : words.touched({ claims: claimsTouched(changes).length })}
          {graphics.length === 0 ? null : ` ${words.graphics} `}
          {graphics.map(([figure], place) => (
            <span key={figure}>
              {place === 0 ? "" : ", "}
              <a href={hrefIn(locale, `/#${figure}`)}>{figure}</a>
            </span>
          ))}
        </p>
        <details className="figure-table">
          <summary>{figureMessages(locale).cite}</summary>
          <CiteRelease locale={locale} release={{ version, date }} />
        </details>
        {changes.length === 0 ? null : <Changes locale={locale} changes={changes} />}
      </section>
    );
  });
  return (
    <>
      <Unreleased locale={locale} />
      {releases}
    </>
  );
}

/** What the records hold beyond the last release, if they do. */
function Unreleased({ locale }: { locale: Locale }) {
  const { added, before } = history.unreleased;
  const changed = Object.keys(before).length;
  if (added.length + changed === 0) return null;
  const words = dataMessages(locale).unreleased;
  return (
    <section className="release" id={`release-${meta.version}`}>
      <h3>{words.title}</h3>
      <p className="note">
        {words.say({
          version: history.releases.at(-1)?.version ?? "",
          added: added.length,
          changed,
          label: meta.version,
          day: dayIn(locale, meta.released),
        })}
      </p>
    </section>
  );
}

function Changes({ locale, changes }: { locale: Locale; changes: readonly DatasetChange[] }) {
  const words = citedVersionMessages(locale);
  const names: Readonly<Record<string, string>> = dataMessages(locale).universe.names;
  const nameOfCollection = (collection: string) => names[collection === "observations" ? "series" : collection] ?? collection;
  const inWords: Readonly<Record<string, string | undefined>> = referenceMessages(locale).record.fields;
  const byCollection = new Map<string, DatasetChange[]>();
  for (const change of changes) byCollection.set(change.collection, [...(byCollection.get(change.collection) ?? []), change]);
  return [...byCollection].map(([collection, list]) => (
    <details key={collection} className="figure-table">
      <summary>
        {nameOfCollection(collection)} ({list.length})
      </summary>
      <ul className="changes">
        {list.map(({ id, change, fields }) => (
          <li key={id}>
            <a href={hrefIn(locale, pageOf(`${collection === "observations" ? "series" : collection}/${id}`))}>{id}</a>{" "}
            <span className="note">
              {words.kinds[change]}
              {fields.length === 0 ? "" : `: ${fields.map((field) => inWords[field] ?? field).join(", ")}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  ));
}

/** Claims that are changed themselves, or that lean on a record that is. */
function claimsTouched(changes: readonly DatasetChange[]): Claim[] {
  const changed = new Set(changes.map(({ collection, id }) => `${collection}/${id}`));
  return dataset.claims.records.filter(
    ({ id, events, organizations, citations }) =>
      changed.has(`claims/${id}`) ||
      events.some((event) => changed.has(`events/${event}`)) ||
      organizations.some((organization) => changed.has(`organizations/${organization}`)) ||
      citations.some(({ source }) => changed.has(`sources/${source}`)),
  );
}
