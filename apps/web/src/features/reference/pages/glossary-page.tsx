import { find } from "@multivector/data";
import { compareIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { langOf } from "@/locale/text-lang.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";

/** The terms of the dataset. */
export function GlossaryPage({ locale }: { locale: Locale }) {
  const words = referenceMessages(locale).glossary;
  const { records } = datasetIn(locale).terms;
  return (
    <>
      <div className="top">
        <h1>{words.title}</h1>
        <p className="stand">{words.say({ all: records.length })}</p>
      </div>
      <dl className="glossary">
        {[...records]
          .sort((a, b) => compareIn(locale, a.term, b.term))
          .map(({ id, term, russian, definition, see }) => (
            <div key={id} id={id}>
              <dt>
                <a href={hrefIn(locale, `/glossary#${id}`)} lang={langOf(locale, term)}>
                  {term}
                </a>
                <OtherName locale={locale} id={id} russian={russian} />
              </dt>
              <dd>
                <span lang={langOf(locale, definition)}>{definition}</span>
                {see.length === 0 ? null : (
                  <span className="note">
                    {" "}
                    {words.see}:{" "}
                    {see.map((other, index) => (
                      <span key={other}>
                        {index > 0 ? ", " : ""}
                        <a href={hrefIn(locale, `/glossary#${other}`)} lang={langOf(locale, find(datasetIn(locale).terms, other)?.term ?? other)}>
                          {find(datasetIn(locale).terms, other)?.term ?? other}
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

/** What the term is called in the other language of the pages. */
function OtherName({ locale, id, russian }: { locale: Locale; id: string; russian: string | null }) {
  const name = locale === "en" ? russian : (find(datasetIn("en").terms, id)?.term ?? null);
  return name === null ? null : (
    <span className="note" lang={locale === "en" ? "ru" : "en"}>
      {" "}
      {name}
    </span>
  );
}
