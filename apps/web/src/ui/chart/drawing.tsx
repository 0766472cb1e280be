import type { ReactNode, Ref } from "react";

interface DrawingProps {
  width: number;
  height: number;
  /** What it shows, for those who do not see it. */
  label: string;
  /** An image is looked at as a whole; a group has marks that are reached one by one. */
  role?: "group" | "img";
  /** More classes than that of all charts. */
  className?: string;
  ref?: Ref<SVGSVGElement>;
  children: ReactNode;
}

/** The frame of a chart or map, as large as it is drawn. `data-drawing`: pictures to take away are made of it. */
export function Drawing({ width, height, label, role = "group", className, ref, children }: DrawingProps) {
  return (
    <svg
      data-drawing=""
      ref={ref}
      className={className === undefined ? "chart" : `chart ${className}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role={role}
      aria-label={label}
    >
      {children}
    </svg>
  );
}
