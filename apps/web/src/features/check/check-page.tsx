import { MAX_TEXT } from "@multivector/data/check";
import { meta } from "@multivector/data/meta";
import { Island } from "#island";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { checkMessages } from "@/messages/check/index.ts";
import { CopyList } from "@/ui/copy-list/copy-list.tsx";
import { citationAt } from "./export.ts";
import { TextCheck } from "./text-check.island.tsx";

/** A text of the reader's own, and what the records say beside each of its sentences. */
export function CheckPage({ locale }: { locale: Locale }) {
  const words = checkMessages(locale);
  const elsewhere: [string, string][] = [
    [words.elsewhere.cli, "npx @multivector/data check article.md"],
    [words.elsewhere.api, `curl '${process.env.API_URL}/v1/claims/check' -H 'Content-Type: text/plain' --data-binary @article.txt`],
  ];
  return (
    <>
      <div className="top">
        <h1>{words.title}</h1>
        <p className="stand">{words.stand}</p>
        <p className="note">{words.private}</p>
      </div>
      <Island>
        <TextCheck
          most={MAX_TEXT}
          frame={{
            locale,
            horizon: meta.horizon,
            site: SITE_URL,
            citation: citationAt({ site: SITE_URL, locale }),
          }}
        />
      </Island>
      <section className="section check-elsewhere" aria-labelledby="elsewhere">
        <h2 id="elsewhere">{words.elsewhere.title}</h2>
        <noscript>
          <p>{words.elsewhere.noScript}</p>
        </noscript>
        <CopyList entries={elsewhere} />
        <p>
          <a href={hrefIn(locale, "/api")}>{words.elsewhere.reference}</a> · <code>POST /v1/claims/check</code>
        </p>
      </section>
    </>
  );
}
