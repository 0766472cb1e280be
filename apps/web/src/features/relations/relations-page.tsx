import { compareIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { relationMessages } from "@/messages/relation/index.ts";
import { PAIRS } from "@/model/pairs.ts";
import { partyName, partyOf } from "@/model/party-name.ts";
import { countryName } from "@/model/records.ts";
import { REPUBLICS } from "@/model/republics.ts";

/** All dossiers of two parties. */
export function RelationsPage({ locale }: { locale: Locale }) {
  const words = relationMessages(locale);
  const nameOf = (id: string) => partyName(locale, partyOf(id));
  return (
    <>
      <div className="top">
        <h1>{words.title}</h1>
        <p className="stand">{words.say({ pairs: PAIRS.length })}</p>
      </div>
      {REPUBLICS.map((republic) => (
        <section key={republic} className="section">
          <h2>{countryName(republic, locale)}</h2>
          <ul className="index grid tight">
            {PAIRS.filter((pair) => pair.includes(republic))
              .map(([a, b]) => ({ a, b, other: a === republic ? b : a }))
              .map((pair) => ({ ...pair, name: nameOf(pair.other) }))
              .sort((one, other) => compareIn(locale, one.name, other.name))
              .map(({ a, b, name }) => (
                <li key={a + b}>
                  <a href={hrefIn(locale, `/relations/${a}/${b}`)}>{name}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
