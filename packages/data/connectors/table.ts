import { BY_HAND, COMPARERS, READERS } from "./registry.ts";

/** What each series' connector can and cannot do, as the documentation shows it. */
export function tableOfConnectors(): string {
  const lines = [
    ["series", "read from", "terms", "asks a person beyond", "cannot"],
    ["---", "---", "---", "---", "---"],
    ...READERS.map(({ series, publisher, dataset, bands, limits }) => [
      series.map((id) => `\`${id}\``).join(", "),
      `[${publisher.name}](${publisher.documentation}): ${dataset}`,
      publisher.terms,
      Object.entries(bands)
        .map(([item, { relative, absolute }]) => `${item === "*" ? "others" : item} ${relative * 100}%${absolute === undefined ? "" : ` and ${absolute}`}`)
        .join("; "),
      limits,
    ]),
    ...Object.entries(BY_HAND).map(([id, why]) => [`\`${id}\``, "by hand", "", "", why]),
  ];
  const comparers = [
    ["comparison", "with", "compares", "cannot"],
    ["---", "---", "---", "---"],
    ...COMPARERS.map(({ id, publisher, dataset, compares, limits }) => [
      `\`${id}\``,
      `[${publisher.name}](${publisher.documentation}): ${dataset}`,
      compares,
      limits,
    ]),
  ];
  return [lines, comparers].map((table) => table.map((cells) => `| ${cells.join(" | ")} |`).join("\n")).join("\n\n");
}

if (import.meta.filename === process.argv[1]) console.log(tableOfConnectors());
