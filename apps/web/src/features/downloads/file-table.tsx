import type { Locale } from "@/locale/locale.ts";
import { dataMessages } from "@/messages/data/index.ts";
import { addressOf, type PackageFile } from "./package-files.ts";
import { sizeIn } from "./size.ts";

/** Files with their sizes and hashes. */
export function FileTable({ locale, files }: { locale: Locale; files: readonly PackageFile[] }) {
  const words = dataMessages(locale);
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={words.formats}>
      <table data-no-receipts="">
        <thead>
          <tr>
            <th scope="col">{words.format}</th>
            <th scope="col" className="figure-cell">
              {words.size}
            </th>
            <th scope="col">{words.hash}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ path, bytes, sha256 }) => (
            <tr key={path}>
              <th scope="row">
                <a href={addressOf(path)} download>
                  {path.slice(path.lastIndexOf("/") + 1)}
                </a>
              </th>
              <td className="figure-cell">{sizeIn(locale, bytes)}</td>
              <td>
                <code className="hash">{sha256}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
