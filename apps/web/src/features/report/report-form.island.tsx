"use client";

import { useState } from "react";
import type { Locale } from "@/locale/locale.ts";
import { reportMessages } from "@/messages/report/index.ts";
import { freeText } from "@/url-state/params.ts";
import { useParam } from "@/url-state/store.ts";

interface ReportFormProps {
  locale: Locale;
  version: string;
  /** Where issues are filed; null if the site was built without one. */
  tracker: string | null;
}

/** A report that already names its record and version. Nothing is sent from here: it is copied, taken to the tracker, or, where there is none, to a letter. */
export function ReportForm({ locale, version, tracker }: ReportFormProps) {
  const words = reportMessages(locale);
  const [record, setRecord] = useParam(freeText("record"));
  const [cited] = useParam(freeText("data"));
  const [what, setWhat] = useState("");
  const [source, setSource] = useState("");
  const [copied, setCopied] = useState(false);
  const text = words.text({ record, version: cited || version, what, source });
  const title = record === "" ? words.title : `${words.title}: ${record}`;
  return (
    <div className="report-form">
      <label>
        {words.record}
        <input type="text" value={record} placeholder={words.choose} onChange={(event) => setRecord(event.currentTarget.value)} />
      </label>
      <label>
        {words.what}
        <textarea rows={4} value={what} onChange={(event) => setWhat(event.currentTarget.value)} />
      </label>
      <label>
        {words.source}
        <input type="text" value={source} onChange={(event) => setSource(event.currentTarget.value)} />
      </label>
      <h2>{words.ready}</h2>
      <pre data-testid="report">
        <code>{text}</code>
      </pre>
      <p className="table-tools">
        <button type="button" className="button" onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}>
          {words.copy}
        </button>
        {tracker === null ? (
          <a href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text)}`}>{words.mail}</a>
        ) : (
          <a href={`${tracker}/new?title=${encodeURIComponent(title)}&body=${encodeURIComponent(text)}`}>{words.tracker}</a>
        )}
      </p>
      {tracker === null ? <p className="note">{words.noTracker}</p> : null}
      <p role="status">{copied ? words.copied : ""}</p>
    </div>
  );
}
