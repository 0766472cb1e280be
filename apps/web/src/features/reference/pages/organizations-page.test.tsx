import { dataset } from "@multivector/data/dataset";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { compareIn } from "@/locale/locale.ts";
import { OrganizationsPage } from "./organizations-page.tsx";

const namesIn = (html: string) => [...html.matchAll(/<b>(.*?)<\/b>/g)].map(([, name = ""]) => name);

test.each(["en", "ru"] as const)("organizations of a kind stand in the order of the alphabet of the page: %s", (locale) => {
  const groups = renderToStaticMarkup(<OrganizationsPage locale={locale} />)
    .split("<h2>")
    .map(namesIn);
  expect(groups.flat()).toHaveLength(dataset.organizations.records.length);
  for (const names of groups) expect(names).toEqual([...names].sort((one, other) => compareIn(locale, one, other)));
});

test("a body without members is told from one of which nothing is held", () => {
  const html = renderToStaticMarkup(<OrganizationsPage locale="ru" />);
  expect(html).toContain("сведений об участниках нет");
  expect(html).toContain("Актауская конвенция · подписавших: 5, пока не в силе");
  expect(html).toContain("СНГ · 9 из 59 государств");
});
