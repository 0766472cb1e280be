import { HTMLElement, NodeType, type TextNode } from "node-html-parser";
import { type Stretch, stretchesOf, unmarked } from "../src/locale/marks.ts";

const MARKS = /[\uE0E0-\uE0E2]/;
/** Elements whose text cannot be parted by others. */
const WHOLE = new Set(["TITLE", "OPTION", "TEXTAREA", "SCRIPT", "STYLE"]);

/**
 * Makes `lang` of the marks of texts that are in another language than the page, so that they are read aloud, hyphenated and looked up as what they are. What no
 * element can be put around (attributes, titles, properties of islands) loses its mark.
 *
 * @returns how many such texts the page has.
 */
export function tellFallbacks(page: HTMLElement): number {
  let count = 0;
  const visit = (element: HTMLElement, isIsland: boolean): void => {
    for (const [name, value] of Object.entries(element.attributes)) if (MARKS.test(value)) element.setAttribute(name, unmarked(value));
    // The browser hydrates an island from what the server drew: the same elements, with the same texts.
    const island = isIsland || element.getAttribute("data-island") !== undefined;
    const parted = !island && !WHOLE.has(element.tagName ?? "") && element.tagName !== null;
    for (const node of [...element.childNodes]) {
      if (node.nodeType === NodeType.ELEMENT_NODE) visit(node as HTMLElement, island);
      else if (node.nodeType === NodeType.TEXT_NODE && MARKS.test(node.rawText)) {
        const stretches = stretchesOf(node.rawText);
        count += stretches.filter(({ tag }) => tag !== null).length;
        const only = onlyTag(element, stretches);
        if (only !== null && element.getAttribute("lang") === undefined && element.tagName !== "HTML") element.setAttribute("lang", only);
        if (only !== null || !parted) (node as TextNode).rawText = stretches.map(({ text }) => text).join("");
        else replace(element, node as TextNode, stretches);
      }
    }
  };
  visit(page, false);
  return count;
}

/** The language of an element that has nothing but one marked text; null for others. */
function onlyTag(element: HTMLElement, [first, ...more]: readonly Stretch[]): string | null {
  if (first === undefined || more.length > 0 || element.tagName === null) return null;
  const others = element.childNodes.filter((node) => node.nodeType !== NodeType.COMMENT_NODE && node.rawText.trim() !== "");
  return others.length <= 1 ? first.tag : null;
}

function replace(element: HTMLElement, node: TextNode, stretches: readonly Stretch[]): void {
  const name = element.closest("svg") === null ? "span" : "tspan";
  const html = stretches.map(({ text, tag }) => (tag === null ? text : `<${name} lang="${tag}">${text}</${name}>`)).join("");
  const holder = new HTMLElement("span", {}, "", null);
  holder.innerHTML = html;
  const at = element.childNodes.indexOf(node);
  for (const child of holder.childNodes) child.parentNode = element;
  element.childNodes.splice(at, 1, ...holder.childNodes);
}
