import type { Locale } from "@/locale/locale.ts";
import { addressOf, filesOf } from "./package-files.ts";
import { sizeIn } from "./size.ts";

/** The files of a table with their sizes, under its name: in a column of their own they would lie off the screen of a phone. */
export function TableFiles({ locale, table }: { locale: Locale; table: string }) {
  return (
    <ul className="table-files">
      {filesOf(table).map(({ path, bytes }) => (
        <li key={path}>
          <a href={addressOf(path)} download>
            {path.replace(/^.*\./, "")}
          </a>{" "}
          <span className="note">{sizeIn(locale, bytes)}</span>
        </li>
      ))}
    </ul>
  );
}
