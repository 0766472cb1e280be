"use client";

import { useRef, useState } from "react";
import type { Locale } from "@/locale/locale.ts";
import { figureMessages } from "@/messages/figure/index.ts";
import { chosenDay } from "@/ui/date/day.ts";
import { fileName, save } from "./save.ts";
import type { Taken } from "./shown-table.ts";
import { whenShown } from "./when-shown.ts";

interface DownloadsProps {
  locale: Locale;
  figure: string;
  title: string;
  /** Unit and scope, for the picture of a figure that does not say them itself. */
  subtitle?: string;
  /** A table alone has no picture; a picture may have its table elsewhere. */
  forms: readonly ("png" | "svg" | "csv" | "xlsx")[];
  /** Version, date, address and licence, which go into every file. */
  about: string;
  /** Last day of the data, where the figure shows the chosen day up to it: that day is in the name of a file and in its rows. */
  horizon?: string;
  /** The same of a figure that shows a year of its own. */
  year?: number;
  /** What else tells the file from others of the figure, in its name. */
  part?: string;
}

type Maker = (props: DownloadsProps & Pick<Taken, "asOf">) => Promise<Blob>;

/** Makers of files come when they are asked for; the library for spreadsheets only for a spreadsheet. */
const MAKERS: Readonly<Record<DownloadsProps["forms"][number], Maker>> = {
  png: async (props) => (await import("./picture-files.ts")).pngOf(props),
  svg: async (props) => (await import("./picture-files.ts")).svgOf(props),
  csv: async (props) => (await import("./csv-file.ts")).csvOf(props),
  xlsx: async (props) => (await import("./spreadsheet-file.ts")).spreadsheetOf(props),
};

/** Takes away what is shown. The files are made here, from the graphic and the table of the page. */
export function Downloads(props: DownloadsProps) {
  const { locale, figure, forms } = props;
  const words = figureMessages(locale);
  const [failed, setFailed] = useState(false);
  // The view may move on while its data are waited for: the file is called after what is shown then.
  const latest = useRef(props);
  latest.current = props;
  const take = async (form: (typeof forms)[number]) => {
    try {
      await whenShown(figure);
      const { horizon, year, part } = latest.current;
      const asOf = horizon === undefined ? year?.toString() : chosenDay(horizon);
      save(await MAKERS[form]({ ...latest.current, ...(asOf === undefined ? {} : { asOf }) }), fileName([figure, part, asOf], form));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <span className="downloads">
      {forms.map((form) => (
        <button key={form} type="button" className="button" onClick={() => take(form)}>
          {words[form]}
        </button>
      ))}
      <span role="status">{failed ? words.failed : ""}</span>
    </span>
  );
}
