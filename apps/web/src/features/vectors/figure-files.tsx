import type { ComponentProps } from "react";
import { figureMessages } from "@/messages/figure/index.ts";
import { Downloads } from "@/ui/figure/downloads.island.tsx";

/** Files of a graphic, and the line to cite it by. */
export function FigureFiles({ locale, about, ...downloads }: ComponentProps<typeof Downloads>) {
  return (
    <div className="tools">
      <Downloads locale={locale} about={about} {...downloads} />
      <details>
        <summary>{figureMessages(locale).cite}</summary>
        <p className="tool">{about}</p>
      </details>
    </div>
  );
}
