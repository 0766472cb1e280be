// Ids are for ever, so that they can be read; a test holds these against the records.
const TENURE =
  /^[a-z]+-(?:head-of-state|head-of-government|foreign-minister|party-leader|supreme-leader|national-leader|commission|council)-(.+?)-\d{4}(?:-\d+)?$/;
const FIRST_ARTICLE = "central-asia-coming-into-its-own";

/** Page on which a record is shown, without language; some records live on the page of another. It knows no records, so that browsers may ask it too. */
export function pageOf(record: string): string {
  const [collection = "", id = ""] = record.split("/");
  switch (collection) {
    case "series":
      return `/series/${id}`;
    case "terms":
      return `/glossary#${id}`;
    case "articles":
      return id === FIRST_ARTICLE ? "/article" : `/articles/${id}`;
    case "signposts":
      return "/#futures";
    case "positions":
      return `/positions#${id.replace(/^[a-z]+-/, "")}`;
    case "tenures":
      return `/people/${TENURE.exec(id)?.[1] ?? ""}`;
    case "visits":
      return `/visits#visits-row-${id}`;
    case "vectors": {
      const [, country, domain, year] = record.split("/");
      return country === undefined ? "/vectors" : `/vectors?domain=${domain}&year=${year}&country=${country}#rows`;
    }
    case "memberships":
      return `/organizations/${id.replace(/-[a-z]+$/, "")}`;
    default:
      return `/${record}`;
  }
}
