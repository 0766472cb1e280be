import { meta } from "@multivector/data/meta";

/** The API in a page, in the form of llmstxt.org. */
export const LLMS_TXT = `# Multivector API

> Dated, sourced facts on who leads in Central Asia, 1991 to ${meta.horizon}: who was in which organization on any day, treaties, bases, pipelines, visits, votes, trade, and two articles of 2023, which disagree, audited claim by claim. No key, no limit but a rate limit. Data ${meta.licence}; cite with /v1/cite/{id}.

Answers are JSON objects with data, meta, links and included. Dates may be a day, a month or a year (2007-01-01, 2007-01, 2007). Answers about dates are "yes" or "possibly"; meta.least and meta.most count both, and most is null where what is held is a selection. Now is ${meta.horizon}: meta.limits says where an answer stops there. Spells are half-open: on the day of their end they no longer hold. A value that was not observed is missing, never zero. Where sources differ, conflicts holds both sides. A citation whose read is null is recalled and not yet checked: say so if you use it.

## Ask

- [Who was in an organization on a day](/v1/organizations/csto/members?at=2007-01-01): at takes a day, month or year
- [What a state was in](/v1/members?country=UZB&at=2010): every filter takes several values, by id, code or name in any script; meta.resolved says for what they were taken
- [How many, by group](/v1/visits/counts?by=visitor,year): every list has its counts, values their [sums](/v1/observations/sums?series=trade-kaz&item=exports&by=partner)
- [How a state voted](/v1/ballots?country=UZB): a row a ballot
- [What ties two states](/v1/relations/KAZ/RUS): add /visits, /votes, /observations, /agreements and so on for one part
- [What changed in the world](/v1/changes-between?from=2022-01-01&to=2022-12-31)
- [What changed in this dataset](/v1/changes?since=0.1.0): never the same as the one above
- [Values of a series](/v1/series/trade-kaz/observations?partner=CHN): cards with units, holes and licences at /v1/series
- [Who leads, as published](/v1/vectors?country=KAZ&domain=economy&from=2019&to=2019): shares of ties by partner with bands and how settled the order is; where shown is false there is too little evidence to say. A share is presence, not power. method=1 gives the first method, which is kept beside the second
- [The rows behind a share](/v1/vectors/KAZ/economy/2019)
- [The same at weights of your own](/v1/scores?country=KAZ&year=2019&weights=exports:2)
- [What do the records say of a text?](/v1/claims/check): POST {"text": "...", "date": "2024-05-20"}; each sentence run as a query (agrees, differs, possibly, cannot-tell), or "not-held"
- [Find a record](/v1/search?q=Tokayev): Latin or Cyrillic, slips forgiven
- [In Russian](/v1/events?country=KGZ&lang=ru): lang=ru on whatever tells records; meta.untranslated says what stayed English. English otherwise, whatever Accept-Language says
- [Cite a record](/v1/cite/csto-uzb)

## Take away

Any list is a whole table with .csv or .ndjson at the end of its path; JSON comes in pages.

- [Published files](/v1/bulk): JSON, CSV, Parquet, SQLite, with hashes
- [OpenAPI document](/openapi.json)
- [MCP server](/mcp): ten read-only tools over streamable HTTP
`;
