import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { compareIn } from "@/locale/locale.ts";
import { OrganizationsPage } from "./organizations-page.tsx";

const namesIn = (html: string) => [...html.matchAll(/<b>(.*?)<\/b>/g)].map(([, name = ""]) => name);

test.each(["en", "ru"] as const)("organizations stand in the order of the alphabet of the page: %s", (locale) => {
  const names = namesIn(renderToStaticMarkup(<OrganizationsPage locale={locale} />));
  expect(names.length).toBeGreaterThan(40);
  expect(names).toEqual([...names].sort((one, other) => compareIn(locale, one, other)));
});

test("a body without members is told from one of which nothing is held", () => {
  const html = renderToStaticMarkup(<OrganizationsPage locale="ru" />);
  expect(html).toContain("договор · сведений о государствах нет");
  expect(html).toContain("Актауская конвенция · договор · подписавших: 5, участников пока нет");
  expect(html).toContain("СНГ · объединение · государств: 9");
});
