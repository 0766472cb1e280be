import type { ReactNode } from "react";
import type { ReceiptData, ReceiptSource } from "@/records/receipts.ts";

/** Marker and receipt of a value. The browser's own popover: it opens without script, Escape closes it, focus returns. */
export function Receipt({ data, children }: { data: ReceiptData; children: ReactNode }) {
  return (
    <>
      <button type="button" className="marker" popoverTarget={data.id}>
        {children}
        <span className="visually-hidden">, receipt: {data.title}</span>
      </button>
      <ReceiptPanel data={data} />
    </>
  );
}

function ReceiptPanel({ data }: { data: ReceiptData }) {
  const { id, title, note, confidence, sources, conflicts, record } = data;
  return (
    <span id={id} popover="auto" role="dialog" aria-label={`Receipt: ${title}`} className="receipt">
      <strong className="receipt-title">{title}</strong>
      <button type="button" className="close" popoverTarget={id} popoverTargetAction="hide">
        Close
      </button>
      <span className="rows">
        {note === null ? null : <Row name="Note">{note}</Row>}
        {sources.map((source, index) => (
          <Row key={source.id} name={index === 0 ? "Source" : "Also"}>
            <SourceEntry source={source} />
          </Row>
        ))}
        {conflicts.map(({ point, sides }) => (
          <Row key={point} name="Disagrees">
            {point}
            {sides.map(({ value, holder, sources: held }) => (
              <span key={value} className="side">
                <b>{value}</b> {holder === null ? null : `(${holder})`}{" "}
                {held.map((source, index) => (
                  <span key={source.id}>
                    {index > 0 ? "; " : ""}
                    <a href={`/sources/${source.id}`}>{source.title}</a>
                  </span>
                ))}
              </span>
            ))}
          </Row>
        ))}
        {confidence === null ? null : <Row name="Sure?">confidence {confidence}</Row>}
        <Row name="Record">
          <a href={`${process.env.API_URL}/v1/${record}`}>
            <code>{record}</code>
          </a>
        </Row>
      </span>
    </span>
  );
}

function SourceEntry({ source: { id, title, line, read, locator, says } }: { source: ReceiptSource }) {
  return (
    <>
      {says === null ? null : <span className="says">{says}</span>}
      <a href={`/sources/${id}`}>{title}</a>
      {locator === null ? null : `, ${locator}`}
      <span className="note">
        {line}
        {read === null ? (
          <>
            {" · "}
            <em className="unread">not yet checked</em>
          </>
        ) : (
          ` · read ${read}`
        )}
      </span>
    </>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <span className="row">
      <span className="name">{name}</span>
      <span className="value">{children}</span>
    </span>
  );
}
