import { meta } from "@multivector/data/dataset";
import { DOMAINS, METHOD, PARTNERS, REPUBLICS } from "@multivector/data/vectors";
import { Island } from "#island";
import { dateIn, hrefIn, type Locale, listIn } from "@/locale/locale.ts";
import { langOf } from "@/locale/text-lang.ts";
import { landingMessages } from "@/messages/landing/index.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { claimsOf, FIRST_ARTICLE } from "@/model/articles.ts";
import { textIn } from "@/model/dataset-in.ts";
import { countryName } from "@/model/records.ts";
import { TOO_WIDE } from "@/model/vectors/certainty.ts";
import { verdictCounts } from "@/model/verdict-counts.ts";
import { inProse } from "@/phrases/counts.ts";
import { datasetData, LinkedData } from "@/ui/layout/linked-data.tsx";
import { Doors } from "./doors.tsx";
import { each } from "./each.ts";
import { LeadGrid } from "./lead-grid.island.tsx";
import { FIRST_YEAR, LAST_YEAR, latestFinding, latestYears, reasons, standings } from "./published-standings.ts";
import { headlineOf, standfirstOf } from "./say.ts";

interface LandingProps {
  locale: Locale;
  /** The question that all of it answers. */
  question: string;
  story: { chapters: number; minutes: number };
}

/** The first screen: the answer and how sure it is, the grid behind it, and where to go from there. */
export function Landing({ locale, question, story }: LandingProps) {
  const words = landingMessages(locale);
  const { holders, short, indicators } = vectorMessages(locale);
  const years = listIn(
    locale,
    DOMAINS.map((domain) => `${words.heads[domain].replaceAll("\u00ad", "").toLowerCase()} ${latestYears(locale, domain)}`),
  );
  const { sure, where } = standfirstOf(locale, holders, latestFinding);
  return (
    <section className="landing">
      <LinkedData data={datasetData()} />
      <div className="landing-head">
        <h1>
          <span className="question">{question}</span> <span data-testid="headline">{headlineOf(locale, holders, latestFinding)}</span>
        </h1>
        {/* Shown while the grid below is of an earlier year; on a phone in the place of the sentence after it, so in few words. */}
        <p className="note landing-latest">
          <span className="latest-whole">{words.latest({ years })}</span>
          <span className="latest-short">{words.latestShort}</span>
        </p>
        <p className="stand" data-testid="standfirst">
          {sure} <span className="landing-where">{where}</span>
        </p>
      </div>
      <div className="landing-lead">
        <Island>
          <LeadGrid
            locale={locale}
            standings={standings}
            horizon={meta.horizon}
            years={[FIRST_YEAR, LAST_YEAR]}
            carry={METHOD.carry}
            republics={each(REPUBLICS, (code) => countryName(code, locale))}
            domains={each(DOMAINS, (domain) => words.heads[domain])}
            partners={each(PARTNERS, (partner) => short[partner])}
            order={PARTNERS}
            reasons={reasons.map((missing) =>
              missing.length === 0
                ? null
                : listIn(
                    locale,
                    missing.map((id) => indicators[id]),
                  ),
            )}
          />
        </Island>
      </div>
      <Doors locale={locale} story={story} claims={claimsOf(FIRST_ARTICLE).length} />
      <p className="note landing-note">
        {/* One piece of text: of two, the second would count as moved when its typeface comes and a line breaks elsewhere. */}
        {`${words.note.first} ${words.note.sure({ settled: METHOD.settled * 100, leaning: METHOD.leaning * 100, draws: METHOD.draws, wide: TOO_WIDE * 100 })} `}
        <a href={hrefIn(locale, "/vectors/method")}>{words.note.link}</a>.
      </p>
      <Origin locale={locale} />
    </section>
  );
}

/** The article with which all this began, as what it is. */
function Origin({ locale }: { locale: Locale }) {
  const words = landingMessages(locale).article;
  const { title, author, published } = FIRST_ARTICLE;
  const claims = claimsOf(FIRST_ARTICLE);
  const counts = verdictCounts(claims);
  const called = textIn(locale, title);
  const parts = words.began({
    title: called,
    published: dateIn(locale, published),
    author: author ?? "none",
    count: claims.length,
    supported: counts.supported,
    caveat: counts["supported-with-caveat"],
    wrong: counts.inaccurate,
    wrongWords: inProse(locale, counts.inaccurate),
    rest: claims.length - counts.supported - counts["supported-with-caveat"] - counts.inaccurate,
  });
  return (
    <p className="landing-origin">
      {parts.map((part) =>
        typeof part === "string" ? (
          part
        ) : (
          <span key={part.tag} lang={locale === "en" ? "en" : langOf(locale, called)}>
            {part.text}
          </span>
        ),
      )}{" "}
      <a href={hrefIn(locale, "/article")}>{words.link}</a>
    </p>
  );
}
