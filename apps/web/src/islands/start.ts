import { holdEarlyClicks } from "./early-clicks.ts";

// Runs on every page (decision 18), before the page is painted: whatever can be seen can be clicked, and a long page is seen before it is whole.
// What a page hydrates is fetched once its text stands, so that neither waits for the other.
const me = document.querySelector<HTMLScriptElement>("script[data-needs]");
const [hydrate = "", ...others] = (me?.dataset.needs ?? "").split(" ");

holdEarlyClicks();

function fetchAll(): void {
  for (const href of others) {
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = href;
    document.head.append(link);
  }
  import(hydrate);
}

// A page that is not looked at is not painted; it is hydrated when it is. The timer is for what never paints.
let started = false;
const once = () => {
  if (!started) fetchAll();
  started = true;
};
const onceItStands = () => {
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, 2000);
};
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", onceItStands, { once: true });
else onceItStands();
