import { DOMAINS, REPUBLICS } from "@multivector/data/vectors";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { vectorPageMessages } from "@/messages/vectorPage/index.ts";
import { partyName } from "@/model/party-name.ts";
import { type LatestAnswer, latestByMethod } from "@/model/vectors/published.ts";
import { bandIn, percentIn } from "@/phrases/percent.ts";
import { TableFrame } from "@/ui/table/table-frame.tsx";
import { TableHead } from "@/ui/table/table-head.tsx";

/** The method in use and the one that is kept beside it: what differs, in words and in the latest answers. */
export function Methods({ locale }: { locale: Locale }) {
  const words = vectorMessages(locale);
  const said = vectorPageMessages(locale).methods;
  const say = (answer: LatestAnswer | null) => {
    if (answer === null) return said.hole;
    const { year, first, presence, larger, certainty } = answer;
    const cell = said.cell({
      year,
      partner: words.holders[first.partner],
      share: percentIn(locale, presence.share),
      band: bandIn(locale, presence.low, presence.high),
      settled: words.settled[certainty],
    });
    return larger === null ? cell : `${cell}; ${words.largerBriefly({ name: words.holders[larger.partner], share: percentIn(locale, larger.share) })}`;
  };
  return (
    <section className="figure" id="methods" aria-labelledby="methods-title">
      <h2 id="methods-title" className="figure-title">
        {said.title}
      </h2>
      <p className="subtitle">{said.say}</p>
      <ul className="misread">
        {said.differences.map((difference) => (
          <li key={difference}>{difference}</li>
        ))}
      </ul>
      <details className="figure-table">
        <summary>{said.table}</summary>
        <TableFrame label={said.table}>
          <table data-table="methods" data-no-receipts="">
            <TableHead columns={said.columns} />
            {DOMAINS.map((domain) => (
              <tbody key={domain}>
                {REPUBLICS.map((country) => {
                  const [first = null, second = null] = latestByMethod(country, domain);
                  return (
                    <tr key={country}>
                      <th scope="row">
                        {words.domains[domain]}, {partyName(locale, { country, organization: null })}
                      </th>
                      <td>{say(first)}</td>
                      <td>{say(second)}</td>
                    </tr>
                  );
                })}
              </tbody>
            ))}
          </table>
        </TableFrame>
      </details>
      <p>
        <a href={hrefIn(locale, "/vectors/method/1")}>{said.first}</a> · <a href={hrefIn(locale, "/data/vectors_method_1")}>{said.files}</a>
      </p>
    </section>
  );
}
