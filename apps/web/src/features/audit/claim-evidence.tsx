import { type Claim, find } from "@multivector/data";
import { dayIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { auditMessages } from "@/messages/audit/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { sourceLine } from "@/model/source-line.ts";

/** What a verdict rests on: what each source says, and whether it was read. */
export function ClaimEvidence({ locale, claim, open }: { locale: Locale; claim: Claim; open: boolean }) {
  const words = auditMessages(locale).claim;
  const { receipt } = recordMessages(locale);
  const cited = claim.citations.flatMap((citation) => {
    const source = find(datasetIn(locale).sources, citation.source);
    return source === undefined ? [] : [{ ...citation, source }];
  });
  const read = cited.filter((citation) => citation.read !== null).length;
  return (
    <details className="evidence" open={open}>
      <summary>
        {words.evidence} <span>{words.sources({ count: cited.length, read, unread: cited.length - read })}</span>
      </summary>
      {locale !== "en" && cited.some(({ says }) => says != null) ? <p className="note">{receipt.retold}</p> : null}
      <ol>
        {cited.map(({ source, says, locator }) => (
          <li key={source.id}>
            {says == null ? null : (
              <span className="says" lang={locale === "en" ? undefined : "en"}>
                {says}
              </span>
            )}
            <a href={hrefIn(locale, `/sources/${source.id}`)}>{source.title}</a>
            {locator == null ? null : `, ${locator}`}
            <span className="note">
              {sourceLine(locale, source)}
              {source.read === null ? (
                <>
                  {" · "}
                  <em className="unread">{receipt.unread}</em>
                </>
              ) : (
                ` · ${receipt.read({ day: dayIn(locale, source.read), extent: "none" })}`
              )}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
