export interface Pictured {
  figure: string;
  title: string;
  /** Unit and scope, where the page says them outside the figure. */
  subtitle?: string | undefined;
  /** Version, date, address and licence. */
  about: string;
}

/** What only a page can do, and what would make the picture a page. */
const WITHOUT =
  "[data-picture=without], .layer:has(input:not(:checked)), button, input, select, fieldset, details, table, nav, noscript, script, .tools, .downloads, .table-tools, .visually-hidden, [role=tooltip]";
/** Graphics drawn for several widths are taken in one, whatever the screen; others as they stand. */
const WIDE = ["1240", "820"] as const;

interface Layout {
  figure: HTMLElement;
  /** Upper left corner of the picture on the screen. */
  origin: DOMRect;
  remove: () => void;
}

/** The figure once more, out of sight, without its tools and at its own width: the page's own style sheet sets it, so nothing has to be measured here. */
export function layOut({ figure: id, title, subtitle, about }: Pictured): Layout {
  const shown = document.querySelector<HTMLElement>(`[data-figure="${CSS.escape(id)}"]`);
  if (shown?.querySelector("svg[data-drawing]") == null) throw new Error(`${id} has no graphic that is shown`);
  const figure = shown.cloneNode(true) as HTMLElement;
  // What is said of two days comes after what is said of one.
  const said = [...figure.querySelectorAll("[data-picture=title]")].at(-1);
  said?.remove();
  for (const element of figure.querySelectorAll(WITHOUT)) element.remove();
  numberLists(figure);
  headed(figure, said?.textContent?.trim() ?? title, subtitle);
  figure.append(paragraph("note picture-about", about));
  const wide = WIDE.find((width) => figure.querySelector(`.at-${width}`) !== null);
  const width = wide === undefined ? shown.getBoundingClientRect().width : Number(wide);
  figure.removeAttribute("id");
  const host = document.createElement("div");
  host.className = "picture";
  host.style.width = `${width}px`;
  host.setAttribute("aria-hidden", "true");
  host.inert = true;
  host.append(figure);
  shown.after(host);
  return { figure, origin: host.getBoundingClientRect(), remove: () => host.remove() };
}

/** A title and what is measured, where the page says them outside the figure. */
function headed(figure: HTMLElement, title: string, subtitle: string | undefined): void {
  if (figure.querySelector(".figure-title") !== null) return;
  if (subtitle !== undefined) figure.prepend(paragraph("subtitle", subtitle));
  figure.prepend(paragraph("figure-title", title));
}

/** Numbers of lists are drawn by the browser: in a file they must be text. */
function numberLists(figure: HTMLElement): void {
  for (const list of figure.querySelectorAll("ol.numbered")) {
    for (const [index, item] of [...list.children].entries()) item.prepend(`${index + 1}. `);
  }
}

function paragraph(className: string, text: string): HTMLElement {
  const element = document.createElement("p");
  element.className = className;
  element.textContent = text;
  return element;
}
