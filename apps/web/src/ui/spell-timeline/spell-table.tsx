import type { Membership } from "@multivector/data";
import { dateIn, type Locale } from "@/locale/locale.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { roleMessages } from "@/messages/role/index.ts";
import { receiptOf } from "@/model/receipts.ts";
import { endInWords, spanInWords } from "@/phrases/span.ts";
import { Receipt } from "@/ui/receipt/receipt.tsx";
import { TableFrame } from "@/ui/table/table-frame.tsx";
import { TableHead } from "@/ui/table/table-head.tsx";
import { receiptId } from "./spell-row.ts";

interface SpellTableProps {
  locale: Locale;
  memberships: readonly Membership[];
  /** What a row is named by; the full name of what is called by its initials. */
  nameOf: (membership: Membership) => { name: string; full?: string; href: string };
  caption: string;
  /** Are they those of one state, so that a row is an organization? */
  ofOneState?: boolean;
  /** Figure whose table it is, where it can be taken away as a file. */
  figure?: string;
}

/** The table of a spell timeline: every spell with its receipt. */
export function SpellTable({ locale, memberships, nameOf, caption, ofOneState = false, figure }: SpellTableProps) {
  const roles = roleMessages(locale);
  const { spell: words } = recordMessages(locale);
  return (
    <TableFrame label={caption}>
      <table data-table={figure}>
        <caption className="visually-hidden">{caption}</caption>
        <TableHead columns={[ofOneState ? words.body : words.who, words.role, words.from, words.to, { title: words.receipt, receipt: true }]} />
        <tbody>
          {memberships.flatMap((membership) => {
            const { name, full = name, href } = nameOf(membership);
            const record = `memberships/${membership.id}`;
            const rows = membership.spells.map((spell, index) => {
              const data = receiptOf(locale, {
                ...spell,
                id: receiptId(membership.id, index),
                title: `${name}: ${roles[spell.role]} ${spanInWords(locale, spell)}`,
                record,
              });
              return (
                <tr key={receiptId(membership.id, index)}>
                  <RowName name={name} full={full} href={href} />
                  <td>
                    {roles[spell.role]}
                    {spell.track === "practice" ? words.inPractice : ""}
                  </td>
                  <td>{dateIn(locale, spell.start)}</td>
                  <td>{endInWords(locale, spell.end)}</td>
                  <td>
                    <Receipt locale={locale} data={data} />
                  </td>
                </tr>
              );
            });
            if (membership.never === null) return rows;
            return [
              <tr key={membership.id}>
                <RowName name={name} full={full} href={href} />
                <td>{words.never}</td>
                <td colSpan={2}>{membership.never.note}</td>
                <td>
                  <Receipt
                    locale={locale}
                    data={receiptOf(locale, { ...membership.never, id: receiptId(membership.id, 0), title: `${name}: ${words.never}`, record })}
                  />
                </td>
              </tr>,
            ];
          })}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** What a row is of; beside initials what they stand for. */
function RowName({ name, full, href }: { name: string; full: string; href: string }) {
  return (
    <th scope="row">
      <a href={href}>{name}</a>
      {full === name ? null : <span className="note"> {full}</span>}
    </th>
  );
}
