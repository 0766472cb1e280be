import type { Locale } from "@/locale/locale.ts";
import { dataMessages } from "@/messages/data/index.ts";
import { TableFrame } from "@/ui/table/table-frame.tsx";
import { TableHead } from "@/ui/table/table-head.tsx";
import { addressOf, type PackageFile } from "./package-files.ts";
import { sizeIn } from "./size.ts";

/** Files with their sizes and hashes. */
export function FileTable({ locale, files }: { locale: Locale; files: readonly PackageFile[] }) {
  const words = dataMessages(locale);
  return (
    <TableFrame label={words.formats}>
      <table data-no-receipts="">
        <TableHead columns={[words.format, { title: words.size, numeric: true }, words.hash]} />
        <tbody>
          {files.map(({ path, bytes, sha256 }) => (
            <tr key={path}>
              <th scope="row">
                <a href={addressOf(path)} download>
                  {path.slice(path.lastIndexOf("/") + 1)}
                </a>
              </th>
              <td className="figure-cell whole-cell">{sizeIn(locale, bytes)}</td>
              <td>
                <code className="hash">{sha256}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
