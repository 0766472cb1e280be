import type { ReactNode, SVGProps } from "react";

interface MarkProps extends SVGProps<SVGGElement> {
  /** Id of the receipt that it opens; a mark without one is only looked at. */
  receipt: string | null;
  /** What it says, with what happens on Enter. */
  label: string;
  /** Is it the one that Tab reaches? Arrows reach the others. */
  first?: boolean;
  /** Steps of the chapter that speak of it, "1 3". */
  step?: string | undefined;
  children: ReactNode;
}

/** A mark of a graphic: it has a name, it takes the focus, it opens its receipt. */
export function Mark({ receipt, label, first = false, step, children, ...rest }: MarkProps) {
  if (receipt === null) {
    return (
      // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of SVG is not interactive
      <g role="img" aria-label={label} {...(step === undefined ? {} : { "data-step": step })} {...rest}>
        {children}
      </g>
    );
  }
  return (
    <g
      role="button"
      {...(first ? { tabIndex: 0 } : {})}
      aria-label={label}
      data-receipt={receipt}
      {...(step === undefined ? {} : { "data-step": step })}
      className="mark"
      {...rest}
    >
      {children}
    </g>
  );
}
