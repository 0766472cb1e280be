import { useState } from "react";
import type { Locale } from "@/locale/locale.ts";
import { checkMessages } from "@/messages/check/index.ts";
import { save } from "@/ui/figure/save.ts";
import type { Report } from "./report.ts";

interface ExportToolsProps {
  locale: Locale;
  report: Report;
  horizon: string;
  site: string;
}

const KINDS = {
  markdown: { ending: "md", type: "text/markdown" },
  json: { ending: "json", type: "application/json" },
  csv: { ending: "csv", type: "text/csv" },
} as const;
type Kind = keyof typeof KINDS;

/** The answer as a file, or to be pasted. Both are made here. */
export function ExportTools({ locale, report, horizon, site }: ExportToolsProps) {
  const words = checkMessages(locale).export;
  const [said, setSaid] = useState("");
  const textOf = async (kind: Kind): Promise<string> => {
    const provenance = { site, locale };
    if (kind === "markdown") return (await import("./markdown.ts")).markdownOf(report, provenance, horizon);
    const { csvOf, jsonOf } = await import("./export.ts");
    return kind === "json" ? jsonOf(report, provenance) : csvOf(report, provenance);
  };
  const take = async (kind: Kind) => {
    try {
      const { ending, type } = KINDS[kind];
      save(new Blob([await textOf(kind)], { type: `${type};charset=utf-8` }), `multivector-check.${ending}`);
      setSaid("");
    } catch {
      setSaid(words.failed);
    }
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await textOf("markdown"));
      setSaid(words.copied);
    } catch {
      setSaid(checkMessages(locale).link.refused);
    }
  };
  return (
    <section className="export" aria-label={words.title}>
      <span className="export-title">{words.title}</span>
      {(Object.keys(KINDS) as Kind[]).map((kind) => (
        <button key={kind} type="button" className="button" onClick={() => take(kind)}>
          {words[kind]}
        </button>
      ))}
      <button type="button" className="button" onClick={copy}>
        {words.copy}
      </button>
      <span role="status">{said}</span>
    </section>
  );
}
