import { compareIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { sourceLine } from "@/model/source-line.ts";

/** All sources. */
export function SourcesPage({ locale }: { locale: Locale }) {
  const words = recordMessages(locale);
  const records = [...datasetIn(locale).sources.records].sort((one, other) => compareIn(locale, one.title, other.title));
  const recalled = records.filter(({ read }) => read === null).length;
  return (
    <>
      <div className="top">
        <h1>{words.sourcePage.listTitle}</h1>
        <p className="stand">{words.sourcePage.listSay({ all: records.length, read: records.length - recalled, recalled })}</p>
      </div>
      <p className="note">{referenceMessages(locale).list.order.alphabet}</p>
      <ul className="index">
        {records.map((source) => (
          <li key={source.id}>
            <a href={hrefIn(locale, `/sources/${source.id}`)}>{source.title}</a>
            <span className="note">
              {sourceLine(locale, source)} {source.read === null ? <em className="unread">{words.receipt.unread}</em> : null}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
