import type { ReactNode } from "react";

interface CopyListProps {
  /** What it is for, what is pasted, and what stands under it. */
  entries: readonly (readonly [name: string, text: string, under?: ReactNode])[];
  /** Side by side where there is room. */
  wide?: boolean;
  /** What stands beside each text, such as a button that copies it. */
  beside?: (name: string, text: string) => ReactNode;
  children?: ReactNode;
}

/** Texts to be pasted elsewhere: citations, recipes, settings. */
export function CopyList({ entries, wide = false, beside, children }: CopyListProps) {
  return (
    <dl className={wide ? "cite recipes" : "cite"}>
      {entries.map(([name, text, under]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <pre>
              <code>{text}</code>
            </pre>
            {beside?.(name, text)}
            {under}
          </dd>
        </div>
      ))}
      {children}
    </dl>
  );
}
