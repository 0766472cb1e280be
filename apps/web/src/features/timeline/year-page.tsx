import { dateIn, hrefIn, type Locale, listIn } from "@/locale/locale.ts";
import { percentOf } from "@/locale/quantity.ts";
import { referenceMessages } from "@/messages/reference/index.ts";
import { timelineMessages } from "@/messages/timeline/index.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { yearMessages } from "@/messages/year/index.ts";
import { datasetIn, textIn } from "@/model/dataset-in.ts";
import { pairPath } from "@/model/pairs.ts";
import { countryName } from "@/model/records.ts";
import { percentIn } from "@/phrases/percent.ts";
import { SectionMenu } from "@/ui/layout/section-menu.tsx";
import { FoldedHeldNote } from "@/ui/record/held-note.tsx";
import { RecordText } from "@/ui/record/record-text.tsx";
import { turnInWords } from "@/ui/record/turn-words.ts";
import { mainEvents } from "./main-events.ts";
import { eventsIn, YearEvents } from "./year-events.tsx";

import { brokenIn, newFirsts, tradeHoles, tradeMoves } from "./year-figures.ts";
import { YearMain } from "./year-main.tsx";

import { membershipsIn, TURN_KINDS, turnsIn } from "./year-turns.ts";
import { YearVotes } from "./year-votes.tsx";
import { yearInWords } from "./year-words.ts";
import { YEARS, yearPath } from "./years.ts";

interface YearPageProps {
  locale: Locale;
  year: number;
}

/** What changed in a year: what happened, began and ended, was voted, and which figures moved. */
export function YearPage({ locale, year }: YearPageProps) {
  const words = yearMessages(locale);
  const events = eventsIn(year, datasetIn(locale).events.records);
  const memberships = membershipsIn(year);
  const turns = turnsIn(locale, year);
  const neighbours = [year - 1, year + 1].filter((other) => YEARS.includes(other));
  const title = words.title({ year });
  return (
    <>
      <div className="top">
        <p className="kicker">
          <a href={hrefIn(locale, "/timeline")}>{timelineMessages(locale).title}</a>
        </p>
        <h1>{title}</h1>
        <p className="stand" data-testid="sentence">
          {yearInWords(locale, year)}
        </p>
        <FoldedHeldNote locale={locale} collections={["events"]} />
        <p className="year-links">
          {neighbours.map((other) => (
            <a key={other} className="alone" href={hrefIn(locale, yearPath(other))} rel={other < year ? "prev" : "next"}>
              {(other < year ? words.before : words.after)({ year: other })}
            </a>
          ))}
        </p>
      </div>
      <SectionMenu
        locale={locale}
        sections={[
          ...(mainEvents(events).length === 0 ? [] : [{ id: "main", name: words.main }]),
          { id: "happened", name: words.happened },
          { id: "turned", name: words.turned },
          { id: "voted", name: words.voted },
          { id: "moved", name: words.moved },
        ]}
      />
      <YearMain locale={locale} events={events} />
      <YearEvents locale={locale} year={year} events={events} />
      <section className="section" id="turned">
        <h2>{words.turned}</h2>
        <div className="year-turns">
          <div>
            <h3>{words.memberships}</h3>
            {memberships.length === 0 ? <p className="note">{words.nothing}</p> : null}
            <ul className="change-list">
              {memberships.map((turn) => (
                <li key={`${turn.date.edtf}-${turn.organization}-${turn.before}-${turn.after}`}>
                  <span className="when">{dateIn(locale, turn.date)}</span>{" "}
                  <a href={hrefIn(locale, `/organizations/${turn.organization}`)}>{turnInWords(locale, turn)}</a>
                </li>
              ))}
            </ul>
          </div>
          {TURN_KINDS.map((kind) => (
            <div key={kind}>
              <h3>{kind === "tenures" ? words.tenures : referenceMessages(locale).sections[kind]}</h3>
              {turns[kind].length === 0 ? <p className="note">{words.nothing}</p> : null}
              <ul className="change-list">
                {turns[kind].map(({ key, word, date, title: named, path }) => (
                  <li key={key}>
                    <span className="when">{dateIn(locale, date)}</span> {/* A Russian title may hold a colon itself. */}
                    {locale === "ru" ? null : `${words.turns[word]}: `}
                    <a href={hrefIn(locale, path)}>
                      <RecordText locale={locale}>{named}</RecordText>
                    </a>
                    {locale === "ru" ? ` — ${words.turns[word]}` : null}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
      <YearVotes locale={locale} year={year} />
      <Moved locale={locale} year={year} />
    </>
  );
}

/** Figures that moved since the year before. */
function Moved({ locale, year }: YearPageProps) {
  const words = yearMessages(locale);
  const { holders, domains, largerBriefly } = vectorMessages(locale);
  const [firsts, trade] = [newFirsts(year), tradeMoves(year)];
  const holes = tradeHoles(year, trade);
  const broken = brokenIn(year);
  return (
    <section className="section" id="moved">
      <h2>{words.moved}</h2>
      <div className="year-turns">
        <div>
          <h3>{words.firsts}</h3>
          {firsts.length === 0 ? <p className="note">{words.noFirst}</p> : null}
          <ul className="change-list">
            {firsts.map(({ country, domain, before, now }) => (
              <li key={`${country}-${domain}`}>
                <a href={hrefIn(locale, `/vectors?domain=${domain}&year=${year}&country=${country}&partner=${now.partner}#rows`)}>
                  {words.first({
                    republic: countryName(country, locale),
                    domain: domains[domain].toLowerCase(),
                    now: holders[now.partner],
                    share: percentIn(locale, now.share),
                    before: holders[before.partner],
                    was: percentIn(locale, before.share),
                    year: year - 1,
                    settled: now.settled,
                  })}
                  {now.larger === null ? "" : `; ${largerBriefly({ name: holders[now.larger.partner], share: percentIn(locale, now.larger.share) })}`}
                </a>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{words.trade}</h3>
          {trade.length === 0 ? <p className="note">{words.noTrade}</p> : null}
          {broken.length === 0 ? null : (
            <p className="note">
              {words.broken({
                year,
                names: listIn(
                  locale,
                  broken.map((code) => countryName(code, locale)),
                ),
              })}
            </p>
          )}
          <ul className="change-list">
            {trade.map(({ country, partner, before, now }) => (
              <li key={`${country}-${partner}`}>
                <a href={hrefIn(locale, `${pairPath(country, partner === "EU" ? "eu" : partner)}#trade`)}>
                  {words.share({
                    republic: countryName(country, locale),
                    partner: holders[partner],
                    now: percentOf(locale, now, 1),
                    was: percentOf(locale, before, 1),
                    year: year - 1,
                  })}
                </a>
              </li>
            ))}
          </ul>
          {holes.length === 0 ? null : (
            <>
              <p className="note">{words.counted}</p>
              <ul className="note">
                {holes.map(({ country, hole }) => (
                  <li key={hole}>
                    {countryName(country, locale)}: <RecordText locale={locale}>{textIn(locale, hole)}</RecordText>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
    </section>
  );
}
