import { type Country, find, membershipsAt } from "@multivector/data";
import { meta } from "@multivector/data/dataset";
import { DOMAINS, type Partner, type Republic } from "@multivector/data/vectors";
import { leadInWords } from "@/features/reference/leads.ts";
import { dayIn, type Locale, listIn } from "@/locale/locale.ts";
import { nameOf, shortNameOf } from "@/locale/names.ts";
import { membershipMessages } from "@/messages/membership/index.ts";
import { recordMessages } from "@/messages/record/index.ts";
import { vectorMessages } from "@/messages/vector/index.ts";
import { datasetIn } from "@/model/dataset-in.ts";
import { isRepublic } from "@/model/republics.ts";
import { latestLead } from "@/model/vectors/latest-lead.ts";
import { percentIn } from "@/phrases/percent.ts";
import { INK, plain, type Shared } from "./shared.ts";

const COLOURS: Readonly<Partial<Record<Partner, string>>> = { RUS: "#4b1a7d", CHN: "#1a89d4", TUR: "#aa8224", EU: "#4a6d50", USA: "#96447a", REGION: INK };
const OTHER = "#82898f";
const SURE = ["settled", "leaning", "not settled", "untold"];

/** A state: of a republic who leads in it where that is surest, of a partner what it is in. */
export function countryShared(locale: Locale, country: Country): Shared {
  const { republic, partner } = recordMessages(locale).country;
  const title = nameOf(country, locale);
  return isRepublic(country.id)
    ? { kicker: republic, title, ...leads(locale, country.id) }
    : { kicker: partner, title, say: memberships(locale, country, title) };
}

function leads(locale: Locale, country: Republic): Pick<Shared, "say" | "graphic"> {
  const { domains, holders, settled, shareOfFirst } = vectorMessages(locale);
  const found = DOMAINS.flatMap((domain) => {
    const lead = latestLead(country, domain);
    return lead === null ? [] : [{ domain, ...lead }];
  });
  const [surest] = found.toSorted(
    (one, other) => SURE.indexOf(one.certainty) - SURE.indexOf(other.certainty) || other.first.probability - one.first.probability,
  );
  return {
    say: surest === undefined ? "" : plain(leadInWords(locale, country, surest.domain)),
    graphic: {
      kind: "bars",
      caption: shareOfFirst,
      top: 1,
      // Of what cannot be told nobody is named first, and no bar drawn.
      bars: found.map(({ domain, first, certainty, share }) =>
        certainty === "untold"
          ? { name: `${domains[domain]}: ${settled.untold}`, value: 0, text: "", colour: OTHER }
          : {
              name: `${domains[domain]}: ${holders[first.partner]}`,
              value: share,
              text: `${percentIn(locale, share)}, ${settled[certainty]}`,
              colour: COLOURS[first.partner] ?? OTHER,
            },
      ),
    },
  };
}

function memberships(locale: Locale, { id }: Country, name: string): string {
  const { members } = membershipsAt(datasetIn(locale).memberships, { country: id, at: meta.horizon });
  const bodies = members.flatMap(({ holds, organization }) =>
    holds === "yes" ? [shortNameOf(find(datasetIn(locale).organizations, organization) ?? { names: [] }, locale)] : [],
  );
  return plain(
    membershipMessages(locale).country({ day: dayIn(locale, meta.horizon), name, count: bodies.length, listed: "yes", bodies: listIn(locale, bodies) }),
  );
}
