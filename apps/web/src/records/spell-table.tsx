import { formatPeriod, type Membership } from "@multivector/data";
import { receiptId, spanInWords } from "@/lanes/model.ts";
import { Receipt } from "@/receipt/receipt.tsx";
import { wordsOf } from "@/words/index.ts";
import { receiptOf } from "./receipts.ts";

interface SpellTableProps {
  memberships: readonly Membership[];
  /** What a row is named by. */
  nameOf: (membership: Membership) => { name: string; href: string };
  caption: string;
}

/** The table twin of swimlanes: every spell with its receipt. */
export function SpellTable({ memberships, nameOf, caption }: SpellTableProps) {
  const { roles } = wordsOf("en");
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Role</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">Receipt</th>
          </tr>
        </thead>
        <tbody>
          {memberships.flatMap((membership) => {
            const { name, href } = nameOf(membership);
            const record = `memberships/${membership.id}`;
            const rows = membership.spells.map((spell, index) => (
              <tr key={receiptId(membership.id, index)}>
                <th scope="row">
                  <a href={href}>{name}</a>
                </th>
                <td>
                  {roles[spell.role]}
                  {spell.track === "practice" ? " in practice" : ""}
                </td>
                <td>{formatPeriod(spell.start)}</td>
                <td>{formatPeriod(spell.end)}</td>
                <td>
                  <Receipt
                    data={receiptOf({ ...spell, id: receiptId(membership.id, index), title: `${name}: ${roles[spell.role]} ${spanInWords(spell)}`, record })}
                  >
                    {spell.conflicts.length > 0 ? "sources differ" : spell.citations.some(({ read }) => read !== null) ? "read" : "not yet checked"}
                  </Receipt>
                </td>
              </tr>
            ));
            if (membership.never === null) return rows;
            return [
              <tr key={membership.id}>
                <th scope="row">
                  <a href={href}>{name}</a>
                </th>
                <td>never joined</td>
                <td colSpan={2}>{membership.never.note}</td>
                <td>
                  <Receipt data={receiptOf({ ...membership.never, id: receiptId(membership.id, 0), title: `${name}: never joined`, record })}>read</Receipt>
                </td>
              </tr>,
            ];
          })}
        </tbody>
      </table>
    </div>
  );
}
