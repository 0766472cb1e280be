import type { ReactNode } from "react";
import { CopyButton, type CopyWords } from "./copy-button.tsx";

interface CopyListProps {
  /** What it is for, what is pasted, and what stands under it. */
  entries: readonly (readonly [name: string, text: string, under?: ReactNode])[];
  /** Side by side where there is room. */
  wide?: boolean;
  /** Words of a button beside each text, where a script can copy it. */
  copy?: CopyWords;
  children?: ReactNode;
}

/** Texts to be pasted elsewhere: citations, recipes, settings. */
export function CopyList({ entries, wide = false, copy, children }: CopyListProps) {
  return (
    <dl className={wide ? "cite recipes" : "cite"}>
      {entries.map(([name, text, under]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <pre>
              <code>{text}</code>
            </pre>
            {copy === undefined ? null : <CopyButton words={copy} name={name} text={text} />}
            {under}
          </dd>
        </div>
      ))}
      {children}
    </dl>
  );
}
