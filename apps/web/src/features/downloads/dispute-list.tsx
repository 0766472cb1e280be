import { afterColon } from "@/locale/after-colon.ts";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { langOf } from "@/locale/text-lang.ts";
import { dataMessages } from "@/messages/data/index.ts";
import { allDisputed } from "@/model/disputed.ts";

/** Every point on which sources differ, by kind of record; each leads to the record, where both sides stand with their sources. */
export function DisputeList({ locale }: { locale: Locale }) {
  const { disputes: words, universe } = dataMessages(locale);
  const names: Readonly<Record<string, string | undefined>> = universe.names;
  const groups = allDisputed(locale);
  return (
    <section className="section" id="points">
      <h2>{words.title({ count: groups.reduce((sum, { points }) => sum + points.length, 0) })}</h2>
      <p>{words.say}</p>
      {groups.map(({ collection, points }) => (
        <details key={collection} open={points.length < 20}>
          <summary>
            {names[collection] ?? collection} ({points.length})
          </summary>
          <ul className="names">
            {points.map(({ point, title, path }) => (
              <li key={`${path} ${point}`}>
                <a href={hrefIn(locale, path)}>{title}</a>: <span lang={langOf(locale, point)}>{afterColon(locale, point)}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
