import { dataset } from "@multivector/data/dataset";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { hrefIn, LOCALES } from "@/locale/locale.ts";
import { articlePath } from "@/model/articles.ts";
import { VerdictLinks } from "./verdict-links.tsx";

it.each(LOCALES)("leads to the claims of each verdict that an article has, and to no other: %s", (locale) => {
  const addresses = [...renderToString(<VerdictLinks locale={locale} />).matchAll(/href="([^"]+)"/g)].map(([, address]) => address);
  const wanted = new Set(dataset.claims.records.map(({ article, verdict }) => hrefIn(locale, `${articlePath(article)}?verdict=${verdict}`)));
  expect(addresses.sort()).toEqual([...wanted].sort());
});
