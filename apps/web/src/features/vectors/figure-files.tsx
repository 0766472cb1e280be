import type { ComponentProps } from "react";
import { figureMessages } from "@/messages/figure/index.ts";
import { CopyButton } from "@/ui/copy-list/copy-button.tsx";
import { Downloads } from "@/ui/figure/downloads.island.tsx";

/** Files of a graphic, and the line to cite it by. */
export function FigureFiles({ locale, about, ...downloads }: ComponentProps<typeof Downloads>) {
  const words = figureMessages(locale);
  return (
    <div className="tools">
      <Downloads locale={locale} about={about} {...downloads} />
      <details>
        <summary>{words.cite}</summary>
        <p className="tool">
          {about} <CopyButton words={{ copy: words.copy, copied: words.copied, refused: words.notCopied }} name={words.cite} text={about} />
        </p>
      </details>
    </div>
  );
}
