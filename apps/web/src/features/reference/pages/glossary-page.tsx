import { find } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { referenceMessages } from "@/messages/reference/index.ts";

/** The terms of the dataset. */
export function GlossaryPage({ locale }: { locale: Locale }) {
  const words = referenceMessages(locale).glossary;
  const { records } = dataset.terms;
  return (
    <>
      <div className="top">
        <h1>{words.title}</h1>
        <p className="stand">{words.say({ all: records.length })}</p>
      </div>
      <dl className="glossary">
        {[...records]
          .sort((a, b) => a.term.localeCompare(b.term))
          .map(({ id, term, russian, definition, see }) => (
            <div key={id} id={id}>
              <dt>
                <a href={hrefIn(locale, `/glossary#${id}`)} lang="en">
                  {term}
                </a>
                {russian === null ? null : (
                  <span className="note" lang="ru">
                    {" "}
                    {russian}
                  </span>
                )}
              </dt>
              <dd>
                <span lang="en">{definition}</span>
                {see.length === 0 ? null : (
                  <span className="note">
                    {" "}
                    {words.see}:{" "}
                    {see.map((other, index) => (
                      <span key={other}>
                        {index > 0 ? ", " : ""}
                        <a href={hrefIn(locale, `/glossary#${other}`)} lang="en">
                          {find(dataset.terms, other)?.term ?? other}
                        </a>
                      </span>
                    ))}
                  </span>
                )}
              </dd>
            </div>
          ))}
      </dl>
    </>
  );
}
