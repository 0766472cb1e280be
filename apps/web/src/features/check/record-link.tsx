import { hrefIn, type Locale } from "@/locale/locale.ts";
import { langOf } from "@/locale/text-lang.ts";
import type { RecordName, Report } from "./report.ts";

interface RecordLinkProps {
  locale: Locale;
  record: RecordName | undefined;
  /** Its path, where it has no name. */
  path: string;
}

/** A record by its name, linked to the page that shows it, where one does. */
export function RecordLink({ locale, record, path }: RecordLinkProps) {
  const { title, page } = record ?? { title: path, page: null };
  return page === null ? (
    <span lang={langOf(locale, title)}>{title}</span>
  ) : (
    <a href={hrefIn(locale, page)} lang={langOf(locale, title)}>
      {title}
    </a>
  );
}

/** Several, in a line. */
export function RecordLinks({ locale, records, paths }: { locale: Locale; records: Report["records"]; paths: readonly string[] }) {
  return paths.map((path, index) => (
    <span key={path}>
      {index > 0 ? " · " : ""}
      <RecordLink locale={locale} record={records[path]} path={path} />
    </span>
  ));
}
