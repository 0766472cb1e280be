// The page of notes of a long page (decision 18): its receipts and what is folded. They are brought in at the first sign of a reader, so that
// they are there before they are asked for; what is asked for earlier waits for them.
import { unfold } from "./unfold.ts";

const SIGNS = ["pointermove", "pointerdown", "keydown", "scroll", "touchstart", "hashchange"] as const;
const DEFERRED = "a[data-deferred]";
/** Receipts put in at a time, so that nothing a reader does has to wait. */
const SLICE = 60;
/** Letters parsed at a time. */
const PIECE = 60_000;
/** Milliseconds after which a press is no click. */
const LONG_PRESS = 1000;

let brought: Promise<void> | null = null;
/** Until what is pressed is let go: what a finger is on must not be replaced, or its click is lost. */
let released: Promise<void> = Promise.resolve();
const markers = new WeakMap<HTMLAnchorElement, HTMLButtonElement>();

/** Resolves when all receipts and tables are on the page; at once where none was set aside. Fails without a connection. */
export function withDeferred(): Promise<void> {
  brought ??= bring().catch((error) => {
    brought = null;
    throw error;
  });
  return brought;
}

/** Opens the receipt of a link to the notes. */
export async function openDeferred(link: HTMLAnchorElement): Promise<void> {
  if (await haveDeferred(link.hash)) markers.get(link)?.click();
}

/** Whether what was set aside is on the page now. Where it cannot be fetched, the reader is led to the notes, which the browser may have kept. */
export async function haveDeferred(hash: string): Promise<boolean> {
  const notes = document.querySelector<HTMLAnchorElement>(DEFERRED)?.pathname;
  try {
    await withDeferred();
    return true;
  } catch {
    location.href = `${notes}${hash}`;
    return false;
  }
}

export function enhanceDeferred(): void {
  if (document.querySelector(DEFERRED) === null) return;
  const done = new AbortController();
  const over = new AbortController();
  const first = () => {
    done.abort();
    // The links still lead to the page of notes.
    withDeferred().then(
      () => over.abort(),
      () => {},
    );
  };
  addEventListener(
    "pointerdown",
    () => {
      released = new Promise((resolve) => {
        for (const end of ["click", "pointercancel"]) addEventListener(end, () => setTimeout(resolve), { once: true });
        setTimeout(resolve, LONG_PRESS);
      });
    },
    { signal: over.signal },
  );
  for (const sign of SIGNS) addEventListener(sign, first, { passive: true, signal: done.signal });
  // What a reader did before this script was there: opened a table, scrolled, or came to an address within what is set aside.
  const target = location.hash.slice(1);
  const within = target !== "" && document.getElementById(target) === null;
  if (within || scrollY > 0 || document.querySelector(`details[open] ${DEFERRED}`) !== null) {
    withDeferred().then(
      () => {
        const element = within ? document.getElementById(target) : null;
        if (element === null) return;
        unfold(element);
        element.scrollIntoView();
      },
      () => {},
    );
  }
}

async function bring(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(DEFERRED)];
  const [first] = links;
  if (first === undefined) return;
  const answer = await fetch(first.pathname);
  if (!answer.ok) throw new Error(`${first.pathname} answered ${answer.status}`);
  const notes = await parsed(await answer.text());
  for (let start = 0; start < links.length; start += SLICE) {
    await released;
    for (const link of links.slice(start, start + SLICE)) putIn(link, notes);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** The page of notes as a document without a window: nothing in it runs. Parsed piece by piece, since the whole takes a slow phone a third of a second. */
async function parsed(html: string): Promise<Document> {
  const notes = document.implementation.createHTMLDocument("");
  notes.open();
  for (let start = 0; start < html.length; start += PIECE) {
    notes.write(html.slice(start, start + PIECE));
    await new Promise((resolve) => setTimeout(resolve));
  }
  notes.close();
  return notes;
}

/** Puts what is folded, or the marker that opens its receipt, in the place of the link to it. */
function putIn(link: HTMLAnchorElement, notes: Document): void {
  const id = decodeURIComponent(link.hash.slice(1));
  if (link.dataset.deferred === "part") {
    const [, ...folded] = notes.getElementById(id)?.children ?? [];
    link.parentElement?.replaceWith(...folded.map((element) => document.adoptNode(element)));
    return;
  }
  const marker = document.createElement("button");
  marker.type = "button";
  marker.className = link.className;
  marker.setAttribute("popovertarget", id);
  marker.append(...link.childNodes);
  const focused = document.activeElement === link;
  link.replaceWith(marker);
  markers.set(link, marker);
  if (focused) marker.focus();
  const panel = notes.getElementById(id) ?? document.getElementById(id);
  const label = marker.querySelector(".visually-hidden");
  // It goes on after what the marker says.
  const said = panel?.ariaLabel ?? "";
  if (label !== null && said !== "") label.textContent = `, ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
  // Rows that rest on the same thing share a receipt; it stands with the first of them.
  if (panel === null || panel.ownerDocument === document) return;
  panel.setAttribute("popover", "auto");
  panel.setAttribute("role", "dialog");
  marker.after(document.adoptNode(panel));
}
