import { type CollectionCoverage, type Dataset, find, type Universe } from "@multivector/data";
import { dayIn, type Locale, numberIn } from "@/locale/locale.ts";
import { nameOf, shortNameOf } from "@/locale/names.ts";
import { answerMessages } from "@/messages/answer/index.ts";
import { dataMessages } from "@/messages/data/index.ts";
import { factMessages } from "@/messages/fact/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { RecordText } from "@/ui/record/record-text.tsx";

/** What each collection means to hold and holds, with what is known to be missing. */
export function UniverseTable({ locale }: { locale: Locale }) {
  return (Object.keys(datasetIn(locale)) as (keyof Dataset)[]).map((name) => <CollectionUniverse key={name} locale={locale} name={name} />);
}

/** The same of one collection; its parts fold away below it. */
export function CollectionUniverse({ locale, name }: { locale: Locale; name: keyof Dataset }) {
  const words = dataMessages(locale).universe;
  const { parts, ...whole }: CollectionCoverage = datasetIn(locale)[name].coverage;
  // Every series has a page of its own, which says the same.
  const own = name === "series" ? [] : Object.entries(parts);
  return (
    <div data-universe={name}>
      <h3>{words.names[name]}</h3>
      <p>
        <RecordText locale={locale}>{whole.universe}</RecordText> <Count locale={locale} universe={whole} />
      </p>
      <Missing locale={locale} universe={whole} inParts={new Set(own.flatMap(([, { missing }]) => missing)).size} />
      {own.length === 0 ? null : (
        <details>
          <summary>{words.parts({ name: words.names[name] })}</summary>
          {/* What a collection is to hold is our own choice, and no fact of a source. */}
          <dl className="facts" data-no-receipts="">
            {own.map(([id, universe]) => (
              <div key={id}>
                <dt>{partInWords(locale, id)}</dt>
                <dd>
                  <RecordText locale={locale}>{universe.universe}</RecordText> <Count locale={locale} universe={universe} />
                  <Missing locale={locale} universe={universe} inParts={0} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}

/** A part as readers know it: an organization or a state by its name, a kind of agreement in words. */
function partInWords(locale: Locale, id: string): string {
  const { organizations, countries } = datasetIn(locale);
  const organization = find(organizations, id);
  if (organization !== undefined) return shortNameOf(organization, locale);
  const country = find(countries, id);
  if (country !== undefined) return nameOf(country, locale);
  const kinds: Readonly<Record<string, string>> = factMessages(locale).agreementKinds;
  return kinds[id] ?? (id === "republics" ? answerMessages(locale).values.republics : id);
}

function Count({ locale, universe: { state, held, asked, readTo } }: { locale: Locale; universe: Omit<Universe, "parts"> }) {
  const words = dataMessages(locale).universe;
  return (
    <span className="note">
      {words.state}: {words.states[state]}. {words.held}: {numberIn(locale, held)}. {words.asked}: {asked === null ? words.notCounted : numberIn(locale, asked)}
      . {words.readTo({ day: dayIn(locale, readTo) })}
    </span>
  );
}

interface MissingProps {
  locale: Locale;
  universe: Pick<Universe, "missing" | "exceptions">;
  /** How many more are listed with the parts. */
  inParts: number;
}

function Missing({ locale, universe: { missing, exceptions }, inParts }: MissingProps) {
  const words = dataMessages(locale).universe;
  return (
    <>
      {exceptions.length === 0 ? null : (
        <ul>
          {exceptions.map((text) => (
            <li key={text}>
              <RecordText locale={locale}>{text}</RecordText>
            </li>
          ))}
        </ul>
      )}
      {missing.length + inParts === 0 ? null : (
        <details>
          <summary>
            {words.missing}: {numberIn(locale, missing.length + inParts)}
          </summary>
          <ul>
            {missing.map((text) => (
              <li key={text}>
                <RecordText locale={locale}>{text}</RecordText>
              </li>
            ))}
            {inParts === 0 ? null : <li>{words.missingInParts({ count: inParts })}</li>}
          </ul>
        </details>
      )}
    </>
  );
}
