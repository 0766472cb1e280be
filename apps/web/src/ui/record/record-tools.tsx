import { dataset } from "@multivector/data/dataset";
import type { ComponentProps } from "react";
import { Island } from "#island";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { changesOf } from "@/model/changes.ts";
import { referenceIn } from "@/model/credits.ts";
import { evidenceFor, supportOf } from "@/model/receipts.ts";
import { SHOWN_VERSION } from "@/model/shown-version.ts";
import { termsLine, termsOf } from "@/model/terms.ts";
import { CiteView } from "@/ui/copy-list/cite-view.island.tsx";

interface RecordToolsProps {
  locale: Locale;
  /** Collection and id. */
  record: string;
  title: string;
  /** Page of the record, without language. */
  path: string;
  /** A part of the view that belongs to the title, such as the item of a series. */
  titled?: NonNullable<ComponentProps<typeof CiteView>["titled"]>;
}

/** What can be done with a record: take it, cite it, say what is wrong with it; and since when it is as it is. */
export function RecordTools({ locale, record, title, path, titled }: RecordToolsProps) {
  const words = referenceMessages(locale).record;
  const fieldWords: Readonly<Record<string, string | undefined>> = words.fields;
  const support = supportOf(record);
  const works = evidenceFor(record).map(({ text }) => referenceIn(locale, text));
  return (
    <section className="section record-tools" aria-label={words.tools}>
      <div className="tools">
        <Island defer="interaction">
          <CiteView
            locale={locale}
            record={record}
            title={title}
            licence={termsLine(locale, termsOf([record], dataset.series.records), "code")}
            path={path}
            pinned
            {...(titled === undefined ? {} : { titled })}
            more={works.length === 0 ? [] : [[words.evidence, works.join("\n")]]}
          />
        </Island>
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
                fields: fields.map((field) => fieldWords[field === "names" && record.startsWith("people/") ? "personName" : field] ?? field).join(", "),
              }),
            ),
        ].join("; ")}
        .
      </p>
      {support === null ? null : (
        <p className="note badge" data-state={support.supported === support.values ? "supported" : "record-level"}>
          {(support.supported === support.values ? words.supportedAll : words.supported)(support)}
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
