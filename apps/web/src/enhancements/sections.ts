// The menu of a long page's sections marks the one that is read, and keeps it in sight within itself.
export function enhanceSections(): void {
  const menu = document.querySelector<HTMLElement>(".section-menu");
  if (menu === null) return;
  const links = [...menu.querySelectorAll<HTMLAnchorElement>("a")];
  const places = links.flatMap((link) => {
    const section = document.getElementById(link.hash.slice(1));
    return section === null ? [] : [{ link, section }];
  });
  let waiting = false;
  const mark = () => {
    waiting = false;
    const line = menu.getBoundingClientRect().bottom + 40;
    const current = places.findLast(({ section }) => section.getBoundingClientRect().top <= line)?.link;
    for (const link of links) {
      if (link !== current) link.removeAttribute("aria-current");
      else if (!link.hasAttribute("aria-current")) {
        link.setAttribute("aria-current", "true");
        const list = link.closest("ul");
        if (list !== null) list.scrollLeft = link.offsetLeft - list.clientWidth / 3;
      }
    }
  };
  const ask = () => {
    if (!waiting) requestAnimationFrame(mark);
    waiting = true;
  };
  // A section that is folded opens when it is asked for.
  const open = (hash: string) => {
    const section = places.find(({ link }) => link.hash === hash)?.section;
    if (section instanceof HTMLDetailsElement) section.open = true;
  };
  for (const link of links) link.addEventListener("click", () => open(link.hash));
  open(location.hash);
  addEventListener("scroll", ask, { passive: true });
  addEventListener("resize", ask);
  mark();
}
