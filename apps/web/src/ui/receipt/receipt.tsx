import type { ReactNode } from "react";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { langOf } from "@/locale/text-lang.ts";
import { recordMessages } from "@/messages/record/index.ts";
import type { ReceiptData, ReceiptSource } from "@/model/receipts.ts";

/** Marker and receipt of a value. The browser's own popover: it opens without script, Escape closes it, focus returns. */
export function Receipt({ locale, data, children = data.marker }: { locale: Locale; data: ReceiptData; children?: ReactNode }) {
  return (
    <>
      <ReceiptMarker locale={locale} data={data} text={children} />
      <ReceiptPanel locale={locale} data={data} />
    </>
  );
}

/** Which receipt a marker opens, and what it warns of. */
type MarkerData = Pick<ReceiptData, "id" | "title"> & Partial<Pick<ReceiptData, "doubt">>;

/** The marker alone, for a value whose receipt stands elsewhere on the page. */
export function ReceiptMarker({ locale, data: { id, title, doubt = null }, text }: { locale: Locale; data: MarkerData; text: ReactNode }) {
  const words = recordMessages(locale).receipt;
  return (
    <button type="button" className={doubt === "partly" || doubt === "unread" ? "marker unsure" : "marker"} popoverTarget={id}>
      {text}
      <span className="visually-hidden">{words.marker({ title })}</span>
    </button>
  );
}

/** The receipt itself, for marks that open it from elsewhere. */
export function ReceiptPanel({ locale, data }: { locale: Locale; data: ReceiptData }) {
  const words = recordMessages(locale).receipt;
  const { id, title, note, confidence, sources, unsaid, recalled, conflicts, record, page } = data;
  return (
    <span id={id} popover="auto" role="dialog" aria-label={words.label({ title })} className="receipt">
      <strong className="receipt-title">{title}</strong>
      <button type="button" className="close" popoverTarget={id} popoverTargetAction="hide">
        {words.close}
      </button>
      <span className="rows">
        {note === null ? null : (
          <Row name={words.note}>
            <span lang={langOf(locale, note)}>{note}</span>
          </Row>
        )}
        {locale !== "en" && sources.some(({ says }) => says !== null) ? <span className="note">{words.retold}</span> : null}
        {sources.map((source, index) => (
          <Row key={source.id} name={index === 0 ? words.source : words.also}>
            <SourceEntry locale={locale} source={source} />
          </Row>
        ))}
        {unsaid === "" ? null : <Row name={words.unsaid}>{words.unsaidOf({ fields: unsaid })}</Row>}
        {recalled === "" ? null : (
          <Row name={words.memory}>
            <em className="unread">{words.memoryOf({ fields: recalled })}</em>
          </Row>
        )}
        {conflicts.map(({ point, sides }) => (
          <Row key={point} name={words.disagrees}>
            {point}
            {sides.map(({ value, holder, sources: held }) => (
              <span key={value} className="side">
                <b>{value}</b> {holder === null ? null : `(${holder})`}{" "}
                {held.map((source, index) => (
                  <span key={source.id}>
                    {index > 0 ? "; " : ""}
                    <a href={hrefIn(locale, `/sources/${source.id}`)}>{source.title}</a>
                  </span>
                ))}
              </span>
            ))}
          </Row>
        ))}
        {data.counted?.map(({ day, count, certain: sure, records }) => (
          <Row key={day} name={words.counted}>
            {words.countedOn({ day, count, certain: sure, listed: count - records.length })}
            {records.map(({ title: called, path, certain }) => (
              <span key={`${path} ${called}`} className="side">
                <a href={hrefIn(locale, path)}>{called}</a>
                {certain ? "" : ` (${words.uncertain})`}
              </span>
            ))}
          </Row>
        ))}
        {confidence === null ? null : <Row name={words.sure}>{confidence}</Row>}
        <Row name={words.record}>
          <a href={`${process.env.API_URL}/v1/${record}`}>
            <code>{record}</code>
          </a>
          <span className="note actions">
            <a href={hrefIn(locale, page)}>{words.open}</a> · <a href={hrefIn(locale, `/report?record=${record}`)}>{words.report}</a>
          </span>
        </Row>
      </span>
    </span>
  );
}

function SourceEntry({ locale, source }: { locale: Locale; source: ReceiptSource }) {
  const words = recordMessages(locale).receipt;
  const { id, title, line, read, locator, says, gives, url, archive, identifier } = source;
  // To the work itself, to copies of it should it be gone, and what it is called in its register.
  const links = [
    ...(url === null ? [] : [{ text: words.work, href: url }]),
    ...(archive === null ? [] : [{ text: words.archive, href: archive }]),
    ...(identifier === null ? [] : [{ text: identifier.text, href: identifier.url }]),
  ];
  return (
    <>
      {says === null ? null : (
        <span className="says" lang={locale === "en" ? undefined : "en"}>
          {says}
        </span>
      )}
      <a href={hrefIn(locale, `/sources/${id}`)}>{title}</a>
      {locator === null ? null : `, ${locator}`}
      <span className="note">
        {gives === "" ? null : `${words.gives({ fields: gives })} · `}
        {line}
        {read === null ? (
          <>
            {" · "}
            <em className="unread">{words.unread}</em>
          </>
        ) : (
          ` · ${read}`
        )}
      </span>
      {links.length === 0 ? null : (
        <span className="note actions">
          {links.map(({ text, href }, index) => (
            <span key={text}>
              {index > 0 ? " · " : ""}
              {href === null ? text : <a href={href}>{text}</a>}
            </span>
          ))}
        </span>
      )}
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
