import { find } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { hrefIn } from "@/locale/locale.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { type PageProps, pageMetadata } from "@/ui/layout/metadata.ts";
import { SitePage } from "../../site-page.tsx";

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params;
  const words = referenceMessages(locale);
  return pageMetadata({ locale, path: "/glossary", title: words.glossary.title, description: words.describe.glossary });
}

export default async function Glossary({ params }: PageProps) {
  const { locale } = await params;
  const words = referenceMessages(locale).glossary;
  const { records } = dataset.terms;
  return (
    <SitePage locale={locale} section="/reference" path="/glossary">
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
    </SitePage>
  );
}
