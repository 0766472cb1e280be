import type { ReactElement } from "react";
import type { Locale } from "@/locale/locale.ts";
import type { FigureProps } from "@/ui/figure/figure.tsx";

/** A graphic of the story. */
export type FigureComponent = (props: { locale: Locale; heading?: FigureProps["heading"] }) => ReactElement<{ children?: unknown; title?: string }>;
