import { find } from "@multivector/data";
import { dataset } from "@multivector/data/dataset";
import { articlePath } from "./articles.ts";

/** Page on which a record is shown, without language; some records live on the page of another. */
export function pageOf(record: string): string {
  const [collection = "", id = ""] = record.split("/");
  switch (collection) {
    case "series":
      return `/series/${id}`;
    case "terms":
      return `/glossary#${id}`;
    case "articles":
      return articlePath(id);
    case "signposts":
      return "/#futures";
    case "positions":
      return `/positions#${find(dataset.positions, id)?.issue ?? ""}`;
    case "tenures":
      return `/people/${find(dataset.tenures, id)?.person ?? ""}`;
    case "visits":
      return `/visits#visits-row-${id}`;
    case "vectors": {
      const [, country, domain, year] = record.split("/");
      return country === undefined ? "/vectors" : `/vectors?domain=${domain}&year=${year}&country=${country}#rows`;
    }
    case "memberships":
      return `/organizations/${find(dataset.memberships, id)?.organization ?? ""}`;
    default:
      return `/${collection}/${id}`;
  }
}
