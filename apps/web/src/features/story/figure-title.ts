import { isValidElement, type ReactNode } from "react";
import type { Locale } from "@/locale/locale.ts";
import type { FigureComponent } from "./figure-component.ts";
import { FIGURES, type FigureId } from "./figures.ts";

/** What a graphic says it found, for those who name it elsewhere: it is what the graphic itself is given as its title. */
export function figureTitle(locale: Locale, id: FigureId): string {
  const figure: FigureComponent = FIGURES[id];
  const title = titleIn(figure({ locale }));
  if (title === null) throw new Error(`the figure ${id} has no title; give one to its <Figure>, or to the first part of it that draws one`);
  return title;
}

/** The first title in what a component gives back, as far as that is unfolded: at the root, or in one of its parts. */
function titleIn(node: ReactNode): string | null {
  if (Array.isArray(node)) return node.reduce<string | null>((found, one) => found ?? titleIn(one), null);
  if (!isValidElement<{ title?: unknown; className?: string; children?: ReactNode }>(node)) return null;
  const { title, className, children } = node.props;
  if (typeof title === "string") return title;
  return className === "figure-title" && typeof children === "string" ? children : titleIn(children);
}
