"use client";

import { useState } from "react";
import type { Locale } from "@/locale/locale.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { save } from "./save.ts";

interface DownloadsProps {
  locale: Locale;
  figure: string;
  title: string;
  /** A table alone has no picture; a picture may have its table elsewhere. */
  forms: readonly ("png" | "svg" | "csv")[];
  /** Version, date, address and licence, which go into every file. */
  about: string;
}

const MAKERS = {
  png: ({ pngOf }: typeof import("./files.ts")) => pngOf,
  svg: ({ svgOf }: typeof import("./files.ts")) => svgOf,
  csv: ({ csvOf }: typeof import("./files.ts")) => csvOf,
};

/** Takes away what is shown. The files are made here, from the graphic and the table of the page. */
export function Downloads({ locale, figure, title, forms, about }: DownloadsProps) {
  const words = figureMessages(locale);
  const [failed, setFailed] = useState(false);
  const take = async (make: () => Promise<Blob>, ending: string) => {
    try {
      save(await make(), `multivector-${figure}.${ending}`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <span className="downloads">
      {forms.map((form) => (
        <button
          key={form}
          type="button"
          className="button"
          onClick={() => take(async () => MAKERS[form](await import("./files.ts"))(figure, title, about), form)}
        >
          {words[form]}
        </button>
      ))}
      <span role="status">{failed ? words.failed : ""}</span>
    </span>
  );
}
