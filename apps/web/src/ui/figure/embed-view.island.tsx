"use client";

import { useView } from "@/url-state/store.ts";
import type { Framed } from "./embed-code.ts";
import { EmbedCodes } from "./embed-codes.tsx";

interface EmbedViewProps extends Framed {
  /** Parts of the view that the figure shows. */
  parts: readonly string[];
}

/** What is pasted shows the figure as it is shown now. */
export function EmbedView({ parts, ...framed }: EmbedViewProps) {
  return <EmbedCodes {...framed} search={useView(parts)} />;
}
