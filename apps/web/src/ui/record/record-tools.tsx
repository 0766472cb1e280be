import { citationOf } from "@multivector/data";

import { meta } from "@multivector/data/meta";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { changesOf } from "@/model/changes.ts";
import { evidenceFor, supportOf } from "@/model/receipts.ts";
import { SHOWN_VERSION } from "@/model/shown-version.ts";
import { citationForms } from "@/ui/copy-list/citation-forms.ts";
import { CopyList } from "@/ui/copy-list/copy-list.tsx";

interface RecordToolsProps {
  locale: Locale;
  /** Collection and id. */
  record: string;
  title: string;
  /** Page of the record, without language. */
  path: string;
}

/** What can be done with a record: take it, cite it, say what is wrong with it; and since when it is as it is. */
export function RecordTools({ locale, record, title, path }: RecordToolsProps) {
  const words = referenceMessages(locale).record;
  const { cite, citeText, pinned } = figureMessages(locale);
  const address = `${SITE_URL}${hrefIn(locale, path)}?version=${SHOWN_VERSION.version}`;
  const support = supportOf(record);
  const works = evidenceFor(record).map(({ text }) => text);
  const forms = citationForms(citeText, citationOf(meta, record, title, SHOWN_VERSION, address));
  return (
    <section className="section record-tools" aria-label={words.tools}>
      <div className="tools">
        <details>
          <summary>{cite}</summary>
          <CopyList entries={works.length === 0 ? forms : [...forms, [words.evidence, works.join("\n")]]}>
            <div>
              <dt>{pinned}</dt>
              <dd>
                <a href={`${hrefIn(locale, path)}?version=${SHOWN_VERSION.version}`}>{address}</a>
              </dd>
            </div>
          </CopyList>
        </details>
        <a href={`${process.env.API_URL}/v1/${record}`}>{words.api}</a>
        <a href={hrefIn(locale, `/report?record=${record}&data=${SHOWN_VERSION.version}`)}>{words.report}</a>
      </div>
      <p className="note">
        {words.id} <code>{record}</code>.{" "}
        {[
          `${words.versions} ${sinceInWords(locale, record)}`,
          ...changesOf(record)
            .filter(({ change }) => change === "changed")
            .map(({ version, fields }) =>
              words.changed({
                version,
                count: fields.length,
                fields: fields.map((field) => (words.fields as Readonly<Record<string, string | undefined>>)[field] ?? field).join(", "),
              }),
            ),
        ].join("; ")}
        .
      </p>
      {support === null ? null : (
        <p className="note badge" data-state={support.supported === support.values ? "supported" : "record-level"}>
          {words.supported(support)}
        </p>
      )}
    </section>
  );
}

function sinceInWords(locale: Locale, record: string): string {
  const words = referenceMessages(locale).record;
  const added = changesOf(record).find(({ change }) => change === "added");
  return added === undefined ? words.first : words.added({ version: added.version });
}
