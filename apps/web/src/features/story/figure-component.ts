import type { ReactNode } from "react";
import type { Locale } from "@/locale/locale.ts";

/** A graphic of the story. */
export type FigureComponent = (props: { locale: Locale }) => ReactNode;
