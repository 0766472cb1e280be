import { dataset } from "@multivector/data/dataset";
import { expect, test } from "vitest";
import { FIRST_ARTICLE } from "./articles.ts";
import { pageOf } from "./page-of.ts";

test("a record that lives on the page of another is read from its id as it is in the record", () => {
  for (const { id, person } of dataset.tenures.records) expect(pageOf(`tenures/${id}`)).toBe(`/people/${person}`);
  for (const { id, organization } of dataset.memberships.records) expect(pageOf(`memberships/${id}`)).toBe(`/organizations/${organization}`);
  for (const { id, issue } of dataset.positions.records) expect(pageOf(`positions/${id}`)).toBe(`/positions#${issue}`);
});

test("the first article has the audit for its page, others have one each", () => {
  for (const { id } of dataset.articles.records) expect(pageOf(`articles/${id}`)).toBe(id === FIRST_ARTICLE.id ? "/article" : `/articles/${id}`);
});

test("others have a page of their own, or a place on one", () => {
  for (const [record, page] of [
    ["events/1991-12-08-belovezha-accords", "/events/1991-12-08-belovezha-accords"],
    ["relations/KAZ/RUS", "/relations/KAZ/RUS"],
    ["visits/1992-02-12-baker-tkm", "/visits#visits-row-1992-02-12-baker-tkm"],
    ["terms/spell", "/glossary#spell"],
    ["vectors/KAZ/economy/2019", "/vectors?domain=economy&year=2019&country=KAZ#rows"],
  ] as const)
    expect(pageOf(record)).toBe(page);
});
