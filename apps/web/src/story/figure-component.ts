import type { ReactNode } from "react";
import type { Locale } from "@/words/locale.ts";

/** A graphic of the story. */
export type FigureComponent = (props: { locale: Locale }) => ReactNode;
