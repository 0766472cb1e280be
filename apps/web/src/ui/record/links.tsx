import { find, type Vote } from "@multivector/data";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { nameOf, shortNameOf } from "@/locale/names.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { type Party, partyName } from "@/model/party-name.ts";
import { RecordText } from "./record-text.tsx";

/** A state or an organization, short where there is a short form, and linked to its page. */
export function PartyLink({ locale, party, on }: { locale: Locale; party: Party; on?: string | null | undefined }) {
  const { country, organization } = party;
  const named = find(datasetIn(locale).organizations, organization ?? "");
  return (
    <a href={hrefIn(locale, country === null ? `/organizations/${organization}` : `/countries/${country}`)}>
      {named === undefined ? partyName(locale, party, on) : shortNameOf(named, locale)}
    </a>
  );
}

/** Several, with commas. */
export function PartyLinks({ locale, parties, on }: { locale: Locale; parties: readonly Party[]; on?: string | null }) {
  return parties.map((party, index) => (
    <span key={`${party.country}${party.organization}`}>
      {index > 0 ? ", " : ""}
      <PartyLink locale={locale} party={party} on={on} />
    </span>
  ));
}

export function PersonLink({ locale, id }: { locale: Locale; id: string }) {
  return <a href={hrefIn(locale, `/people/${id}`)}>{nameOf(find(datasetIn(locale).people, id) ?? { names: [] }, locale)}</a>;
}

/** A vote by its symbol and title. */
export function VoteLink({ locale, vote }: { locale: Locale; vote: Vote }) {
  return (
    <a href={hrefIn(locale, `/votes/${vote.id}`)}>
      {vote.symbol === null ? "" : `${vote.symbol} `}
      <RecordText locale={locale}>{vote.title}</RecordText>
    </a>
  );
}
