import { dataset } from "@multivector/data/dataset";
import { PageFrame } from "@/chrome/page-frame.tsx";
import { titled } from "@/records/params.ts";
import { sourceLine } from "@/records/receipts.ts";

export const metadata = titled("Sources");

export default function Sources() {
  const { records } = dataset.sources;
  const recalled = records.filter(({ read }) => read === null).length;
  return (
    <PageFrame locale="en" path="/sources">
      <div className="top">
        <h1>What it rests on</h1>
        <p className="stand">
          {records.length} sources. Of {records.length - recalled} a copy, mostly an excerpt, was read; {recalled} are cited from recall and marked as not yet
          checked.
        </p>
      </div>
      <ul className="index">
        {records.map((source) => (
          <li key={source.id}>
            <a href={`/sources/${source.id}`}>{source.title}</a>
            <span className="note">
              {sourceLine(source)} {source.read === null ? <em className="unread">not yet checked</em> : null}
            </span>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
