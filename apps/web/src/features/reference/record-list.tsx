import type { Dataset } from "@multivector/data";
import type { ReactNode } from "react";
import type { Locale } from "@/locale/locale.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { HeldNote } from "@/ui/record/held-note.tsx";
import { RecordTable, type RecordTableProps } from "@/ui/table/record-table.tsx";

interface RecordListProps extends Omit<RecordTableProps, "id" | "caption"> {
  locale: Locale;
  /** Also the name of the table's file. */
  collection: keyof Dataset;
  title: string;
  say: string;
  /** Which rows are shown. */
  filter?: ReactNode;
  order: keyof ReturnType<typeof referenceMessages>["list"]["order"];
}

/** All records of a kind in one table. */
export function RecordList({ locale, collection, title, say, filter, order, ...table }: RecordListProps) {
  return (
    <>
      <div className="top">
        <h1>{title}</h1>
        <p className="stand">{say}</p>
        <HeldNote locale={locale} collections={[collection]} />
        <p className="note">{referenceMessages(locale).list.order[order]}</p>
      </div>
      {filter}
      <RecordTable locale={locale} id={collection} caption={title} {...table} />
    </>
  );
}
