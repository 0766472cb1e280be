import { dataset } from "@multivector/data/dataset";
import type { ReactNode } from "react";
import type { Locale } from "@/locale/locale.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { termsOf } from "@/model/terms.ts";
import { type FigureRows, FigureTable } from "./figure-table.tsx";
import { FigureTools } from "./figure-tools.tsx";
import { sourcesOf } from "./sources-of.ts";

export interface FigureProps {
  locale: Locale;
  /** Known by it in addresses: `#id`, `/embed/id`. */
  id: string;
  /** What was found. */
  title: string;
  /** Unit and scope. */
  subtitle: string;
  /** What the graphic shows, generated from the same values. */
  sentence?: ReactNode;
  children: ReactNode;
  notes?: ReactNode;
  /** Left out where the graphic brings its own. */
  table?: FigureRows;
  /** Publishers or works, one line. */
  sourceLine: string;
  /** Path of the API that gives the rows. */
  api: string;
  /** Page on which it stands, without language. */
  page?: string;
  heading?: "h1" | "h2" | "h3" | undefined;
}

/** Title, sentence, graphic, notes, table and tools: what every graphic has. */
export function Figure({ locale, id, title, subtitle, sentence, children, notes, table, sourceLine, api, page = "/", heading: Heading = "h3" }: FigureProps) {
  const words = figureMessages(locale);
  return (
    <figure className="figure" id={id} aria-labelledby={`${id}-title`} data-figure={id}>
      <Heading id={`${id}-title`} className="figure-title">
        {title}
      </Heading>
      <p className="subtitle">{subtitle}</p>
      {sentence === undefined ? null : (
        <p className="say" data-testid={`${id}-sentence`}>
          {sentence}
        </p>
      )}
      <div className="graphic">{children}</div>
      <p className="note">
        {words.source} {sourceLine}
      </p>
      {notes === undefined ? null : <div className="note notes">{notes}</div>}
      {table === undefined ? null : <FigureTable locale={locale} id={id} title={title} table={table} />}
      <FigureTools
        locale={locale}
        id={id}
        title={title}
        api={api}
        page={page}
        hasTable={table !== undefined}
        terms={termsOf(table?.rows.flatMap(({ receipt }) => receipt?.record ?? []) ?? [], dataset.series.records)}
        sources={table?.rows.flatMap(({ receipt }) => sourcesOf(receipt)) ?? []}
      />
    </figure>
  );
}
