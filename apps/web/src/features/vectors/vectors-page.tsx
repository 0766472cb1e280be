import { dataset, meta } from "@multivector/data/dataset";
import { REPUBLICS } from "@multivector/data/vectors";
import type { ReactNode } from "react";
import { Island } from "#island";
import { dayIn, hrefIn, type Locale } from "@/locale/locale.ts";
import { SITE_URL } from "@/locale/site-url.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { vectorPageMessages } from "@/messages/vectorPage/index.ts";
import { partyName } from "@/model/party-name.ts";
import { cellAt, concentrations, method, yearEvidence } from "@/model/vectors/published.ts";
import { datasetData, LinkedData } from "@/ui/layout/linked-data.tsx";
import { SectionMenu } from "@/ui/layout/section-menu.tsx";
import { Answers } from "./answers.tsx";
import { Methods } from "./methods.tsx";
import { rowLines } from "./rows.ts";
import { VectorsView } from "./vectors-view.island.tsx";

/** The last year for which national trade is published. */
const LAST_FULL_YEAR = Math.max(...(dataset.series.observations["trade-kaz"]?.rows.map(([, , year]) => year) ?? []));

const FIRST_VIEW = { domain: "economy", year: LAST_FULL_YEAR, country: "KAZ" } as const;
const INITIAL = { ...FIRST_VIEW, partner: cellAt(FIRST_VIEW.country, FIRST_VIEW.domain, FIRST_VIEW.year)?.first?.partner ?? "others" } as const;

interface VectorsPageProps {
  locale: Locale;
  /** The graphic of who leads now. */
  leads: ReactNode;
}

/** Who leads, by domain and year. */
export function VectorsPage({ locale, leads }: VectorsPageProps) {
  const words = vectorMessages(locale);
  const page = vectorPageMessages(locale);
  const { domain, year, country, partner } = INITIAL;
  return (
    <>
      <LinkedData data={datasetData()} />
      <div className="top">
        <h1>{words.title}</h1>
        {/* What a hyphen joins is not parted at it. */}
        <p className="stand">
          {words.stand.split(/(\S+-\S+)/).map((part, at) =>
            at % 2 === 0 ? (
              part
            ) : (
              <span key={part} className="nowrap">
                {part}
              </span>
            ),
          )}
        </p>
      </div>
      <SectionMenu locale={locale} sections={(["leads", "answers", "explore", "misread", "methods"] as const).map((id) => ({ id, name: page.menu[id] }))} />
      {leads}
      <Answers locale={locale} />
      <h2 className="vectors-explore" id="explore">
        {page.explore}
      </h2>
      <Island>
        <VectorsView
          locale={locale}
          names={Object.fromEntries(REPUBLICS.map((code) => [code, partyName(locale, { country: code, organization: null })]))}
          initial={INITIAL}
          cells={REPUBLICS.flatMap((republic) => cellAt(republic, domain, year) ?? [])}
          rows={rowLines(locale, yearEvidence(year), country, domain, partner, {})}
          concentrations={concentrations}
          api={process.env.API_URL ?? ""}
          site={SITE_URL}
          version={meta.version}
          day={dayIn(locale, meta.horizon)}
        />
      </Island>
      <noscript>
        <p className="note">{words.noScript}</p>
      </noscript>
      <section className="figure" id="misread" aria-labelledby="misread-title">
        <h2 id="misread-title" className="figure-title">
          {page.misread.title}
        </h2>
        <ul className="misread">
          {page.misread.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <p>
          <a href={hrefIn(locale, "/vectors/method")}>{page.misread.method}</a> · <a href={hrefIn(locale, "/data/vectors")}>{words.files}</a>
        </p>
        <p className="note">{page.misread.version({ version: method.version, sha: method.sha256.slice(0, 12) })}</p>
      </section>
      <Methods locale={locale} />
    </>
  );
}
