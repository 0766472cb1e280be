import type { ReactNode } from "react";

interface CopyListProps {
  /** What it is for, what is pasted, and what stands under it. */
  entries: readonly (readonly [name: string, text: string, under?: ReactNode])[];
  /** Side by side where there is room. */
  wide?: boolean;
  children?: ReactNode;
}

/** Texts to be pasted elsewhere: citations, recipes, settings. */
export function CopyList({ entries, wide = false, children }: CopyListProps) {
  return (
    <dl className={wide ? "cite recipes" : "cite"}>
      {entries.map(([name, text, under]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <pre>
              <code>{text}</code>
            </pre>
            {under}
          </dd>
        </div>
      ))}
      {children}
    </dl>
  );
}
