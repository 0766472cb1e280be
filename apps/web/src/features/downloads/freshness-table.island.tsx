"use client";

import { type Freshness, freshnessState } from "@multivector/data";
import { useEffect, useState } from "react";
import { dayIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { freshnessMessages } from "@/messages/freshness/index.ts";
import { TableFrame } from "@/ui/table/table-frame.tsx";
import { TableHead } from "@/ui/table/table-head.tsx";

/** A series or a collection as the table shows it. */
export interface FreshnessRow extends Pick<Freshness, "lastRead" | "rhythm" | "due"> {
  name: string;
  href: string;
  /** How far it reaches: the last year with a value, or the day up to which sources were read, in words. */
  reaches: string;
  /** When more is expected, in words; null where nothing says. */
  next: string | null;
  /** What a maintainer does once it is late. */
  remedy: string;
}

interface FreshnessTableProps {
  locale: Locale;
  title: string;
  rows: readonly FreshnessRow[];
  /** The day on which the page judges, as ISO text. */
  day: string;
}

/** When each was last read, when more is due, and whether that is late: on the day of the data, and in the browser on the reader's. */
export function FreshnessTable({ locale, title, rows, day }: FreshnessTableProps) {
  const words = freshnessMessages(locale);
  // The server does not know when the page is read: the clock is asked after the first drawing. A clock that runs behind the data knows no better.
  const [on, setOn] = useState(day);
  useEffect(() => setOn((was) => [was, new Date().toISOString().slice(0, 10)].toSorted().at(-1) ?? was), []);
  const late = rows.filter((row) => freshnessState(row, on) === "late").length;
  return (
    <>
      <h3>{title}</h3>
      <p>{words.judged({ day: dayIn(locale, on), late, all: rows.length })}</p>
      <TableFrame label={title}>
        <table data-no-receipts="">
          <TableHead columns={[words.what, words.reaches, words.lastRead, words.rhythm, words.next, words.state]} />
          <tbody>
            {rows.map((row) => {
              const state = freshnessState(row, on);
              return (
                <tr key={row.href}>
                  <th scope="row">
                    <a href={hrefIn(locale, row.href)}>{row.name}</a>
                  </th>
                  <td>{row.reaches}</td>
                  <td>{row.lastRead === null ? words.never : dayIn(locale, row.lastRead)}</td>
                  <td>{words.rhythms[row.rhythm ?? "unknown"]}</td>
                  <td>{row.next ?? (row.rhythm === "ended" ? "—" : words.noDay)}</td>
                  <td>
                    {state === "late" && row.due !== null ? (
                      <Late text={words.late({ day: dayIn(locale, row.due) })} remedy={row.remedy} />
                    ) : (
                      words.states[state]
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableFrame>
    </>
  );
}

function Late({ text, remedy }: { text: string; remedy: string }) {
  return (
    <>
      <strong>{text}</strong> {remedy}
    </>
  );
}
