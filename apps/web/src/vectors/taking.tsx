import type { ComponentProps } from "react";
import { Downloads } from "@/figure/downloads.island.tsx";
import { figureMessages } from "@/messages/figure/index.ts";

/** Files of a graphic, and the line to cite it by. */
export function Taking({ locale, about, ...downloads }: ComponentProps<typeof Downloads>) {
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
