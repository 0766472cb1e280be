import type { Verdict } from "@multivector/data";
import { type Locale, numberIn } from "@/locale/locale.ts";
import { auditMessages } from "@/messages/audit/index.ts";
import { verdictMessages } from "@/messages/verdict/index.ts";
import { VerdictGlyph } from "@/ui/verdict/verdict.tsx";

/** Parts of a hundred in tenths that add up to a hundred exactly: what rounding leaves over goes to the largest remainders. */
export function tenths(counts: readonly number[]): number[] {
  const sum = counts.reduce((total, count) => total + count, 0);
  if (sum === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count / sum) * 1000);
  const parts = exact.map(Math.floor);
  const left = 1000 - parts.reduce((total, part) => total + part, 0);
  const order = exact.map((value, index) => ({ index, rest: value - Math.floor(value) })).sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts.map((part) => part / 10);
}

/** What became of all claims, as one bar that adds up to 100 %. */
export function CoverageBar({ locale, counts }: { locale: Locale; counts: readonly { verdict: Verdict; count: number }[] }) {
  const { verdicts } = verdictMessages(locale);
  const words = auditMessages(locale);
  const parts = tenths(counts.map(({ count }) => count));
  return (
    <figure className="coverage" aria-label={words.coverage}>
      <ol>
        {counts.map(({ verdict, count }, index) => (
          <li key={verdict} style={{ flexGrow: count }} className={`verdict-${verdict}`}>
            <VerdictGlyph verdict={verdict} />
            <span className="part">{numberIn(locale, parts[index] ?? 0, 1)} %</span>
            <span className="visually-hidden">{words.bar({ verdict: verdicts[verdict], count, percent: numberIn(locale, parts[index] ?? 0, 1) })}</span>
          </li>
        ))}
      </ol>
      <details className="figure-table">
        <summary>{words.table.summary}</summary>
        {/* Counted from the claims of the page, each of which has its receipts. */}
        <table data-no-receipts="">
          <thead>
            <tr>
              <th scope="col">{words.table.verdict}</th>
              <th scope="col" className="figure-cell">
                {words.table.claims}
              </th>
              <th scope="col" className="figure-cell">
                {words.table.part}
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ verdict, count }, index) => (
              <tr key={verdict}>
                <th scope="row">{verdicts[verdict]}</th>
                <td className="figure-cell">{count}</td>
                <td className="figure-cell">{numberIn(locale, parts[index] ?? 0, 1)} %</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <figcaption className="note">
        {words.adds} {words.wrongOrOvertaken}
      </figcaption>
    </figure>
  );
}
