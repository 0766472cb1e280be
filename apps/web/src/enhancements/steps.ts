// The steps of the story: the one that is read brings out its marks in the graphic beside it. What is read follows the scroll where
// graphic and prose stand side by side, and everywhere the keyboard and the address. Without script the style sheet does the last two.
const SIDE_BY_SIDE = "(min-width: 80rem)";

export function enhanceSteps(): void {
  const steps = [...document.querySelectorAll<HTMLElement>(".step")];
  if (steps.length === 0) return;
  document.documentElement.classList.add("enhanced");
  const read = (step: HTMLElement | null) => {
    for (const other of step?.parentElement?.children ?? []) other.classList.toggle("read", other === step);
  };
  const named = () => {
    const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    if (target?.matches(".step")) read(target);
  };
  named();
  window.addEventListener("hashchange", named);
  document.addEventListener("focusin", ({ target }) => {
    const step = (target as Element).closest<HTMLElement>(".step");
    if (step !== null) read(step);
  });
  // A step is read while it crosses the middle of the window.
  const observer = new IntersectionObserver(
    (entries) => {
      if (!window.matchMedia(SIDE_BY_SIDE).matches) return;
      for (const { isIntersecting, target } of entries) if (isIntersecting) read(target as HTMLElement);
    },
    { rootMargin: "-45% 0px -45% 0px" },
  );
  for (const step of steps) observer.observe(step);
}
