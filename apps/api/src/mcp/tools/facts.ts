import { type Answer, countInWords, distinct, type Item, paged } from "../answer.ts";
import { AT, date, described, lang, many, oneOf, optional, page, party } from "../argument.ts";
import { called } from "../line.ts";
import { dateInWords } from "../listings/coverage.ts";
import { LISTINGS } from "../listings/index.ts";
import type { Listing, Query } from "../listings/listing.ts";
import { defineTool } from "../tool.ts";

const KINDS = ["memberships", "tenures", "agreements", "deployments", "corridors"] as const;
const isState = (id: string) => /^[A-Z]{3}$/.test(id);

export const factsTool = defineTool({
  name: "facts_at",
  title: "All that held about one party at a date",
  description:
    "For one state or organization at one date: what it was in or who was in it (every role, in law and in practice), who held office, which treaties bound it, bases on its soil or of its own, pipelines and railways through it. Each fact is yes or possibly; what is certainly not so is left out. For one kind, several states, or counts: list.",
  takes: {
    about: described(party, "State or organization by any name."),
    at: optional(date(AT)),
    kinds: optional(many(oneOf(KINDS), "All if left out.")),
    lang,
    ...page,
  },
  run({ about, at, kinds = KINDS, lang: _, ...asked }, { newest }, { question, told }) {
    const { dataset } = newest;
    const ids = [about];
    const side = isState(about) ? { country: ids } : { organization: ids };
    const questions: Record<(typeof KINDS)[number], Query | null> = {
      memberships: { ...side, role: ["any"] },
      tenures: side,
      agreements: side,
      deployments: isState(about) ? side : { operator: ids },
      corridors: isState(about) ? side : null,
    };
    const found = KINDS.filter((kind) => kinds.includes(kind)).flatMap((kind) => {
      const query = questions[kind];
      const listing = LISTINGS[kind] as Listing<unknown>;
      return query === null ? [] : [{ kind, listing, ...listing.find(dataset, { ...query, at }) }];
    });
    const facts = found.flatMap(({ listing, rows }) =>
      rows.map(
        ({ record, holds }) =>
          (): Item => ({ path: listing.pathOf(record), says: listing.says(told, record), holds }),
      ),
    );
    const counts = found.map(({ kind, least, most, rows }) => `${countInWords({ least, most, possible: rows.length }, kind)}`);
    const { items, ...rest } = paged(facts, asked, newest, question);
    const answer: Answer = {
      says:
        found.length === 0
          ? "No organization has a part in corridors; ask about a state."
          : `${called(told, about)} ${dateInWords(dataset.memberships, at)}. ${counts.join(" ")}`,
      items: items.map((line) => line()),
      limits: distinct(found.flatMap(({ limits }) => limits)),
      ...rest,
    };
    return answer;
  },
});
