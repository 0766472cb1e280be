"use client";

import { useState } from "react";
import { figureWords } from "@/words/figure.ts";
import type { Locale } from "@/words/locale.ts";

interface DownloadsProps {
  locale: Locale;
  figure: string;
  title: string;
  hasTable: boolean;
  /** Version, date, address and licence, which go into every file. */
  about: string;
}

/** Takes away what is shown. The files are made here, from the graphic and the table of the page. */
export function Downloads({ locale, figure, title, hasTable, about }: DownloadsProps) {
  const words = figureWords(locale);
  const [failed, setFailed] = useState(false);
  const take = async (make: () => Promise<Blob>, ending: string) => {
    try {
      save(await make(), `multivector-${figure}.${ending}`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const files = () => import("./files.ts");
  return (
    <span className="downloads">
      <button type="button" className="button" onClick={() => take(async () => (await files()).pngOf(figure, title, about), "png")}>
        {words.png}
      </button>
      <button type="button" className="button" onClick={() => take(async () => (await files()).svgOf(figure, title, about), "svg")}>
        {words.svg}
      </button>
      {hasTable ? (
        <button type="button" className="button" onClick={() => take(async () => (await files()).csvOf(figure, title, about), "csv")}>
          {words.csv}
        </button>
      ) : null}
      <span role="status">{failed ? words.failed : ""}</span>
    </span>
  );
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
