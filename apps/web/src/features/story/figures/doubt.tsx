import type { ReactNode } from "react";
import { storyFigureMessages } from "@/messages/storyFigure/index.ts";
import { TableFrame } from "@/ui/table/table-frame.tsx";
import { TableHead } from "@/ui/table/table-head.tsx";
import type { FigureComponent } from "../figure-component.ts";

type State = keyof ReturnType<typeof storyFigureMessages>["doubt"]["states"];

const MARKS: Record<State, { bar: ReactNode; point: ReactNode }> = {
  observed: {
    bar: <rect x="1" y="4" width="70" height="14" fill="var(--fact)" />,
    point: (
      <>
        <path d="M1 11H70" stroke="var(--fact)" strokeWidth="3" />
        <circle cx="36" cy="11" r="5" fill="var(--fact)" />
      </>
    ),
  },
  derived: {
    bar: <rect x="1.8" y="4.8" width="68" height="12.4" fill="none" stroke="var(--fact)" strokeWidth="1.6" strokeDasharray="4 3" />,
    point: (
      <>
        <path d="M1 11H70" stroke="var(--fact)" strokeWidth="2" strokeDasharray="4 3" />
        <circle cx="36" cy="11" r="5" fill="var(--paper)" stroke="var(--fact)" strokeWidth="1.6" />
        <path d="M36 6A5 5 0 0 1 36 16Z" fill="var(--fact)" />
      </>
    ),
  },
  disputed: {
    bar: (
      <>
        <rect x="1" y="9" width="52" height="9" fill="var(--fact)" />
        <path d="M40 4H66M40 2V8M53 2V8M66 2V8" className="fork" />
      </>
    ),
    point: (
      <>
        <path d="M22 11H50" stroke="var(--fact)" strokeWidth="1.4" strokeDasharray="1 4" strokeLinecap="round" />
        <circle cx="20" cy="11" r="5" fill="var(--fact)" />
        <rect x="46" y="6.5" width="9" height="9" fill="var(--paper)" stroke="var(--fact)" strokeWidth="1.6" />
      </>
    ),
  },
  missing: {
    bar: <rect x="1.8" y="4.8" width="68" height="12.4" fill="none" stroke="var(--rule-strong)" strokeWidth="1.3" strokeDasharray="1.3 3" />,
    point: <path d="M30 11H42M36 5V17M44 11H70" stroke="var(--rule-strong)" strokeWidth="1.3" strokeDasharray="1.5 2" />,
  },
  zero: {
    bar: (
      <>
        <path d="M1 18H70" stroke="var(--rule-strong)" />
        <circle cx="8" cy="13" r="4.4" fill="none" stroke="var(--ink)" strokeWidth="1.6" />
        <text x="18" y="16" className="zero-word">
          0
        </text>
      </>
    ),
    point: (
      <>
        <path d="M1 16H70" stroke="var(--rule-strong)" />
        <circle cx="36" cy="11" r="4.4" fill="none" stroke="var(--ink)" strokeWidth="1.6" />
        <text x="46" y="12" className="zero-word">
          0
        </text>
      </>
    ),
  },
  unsure: {
    bar: <rect x="1.8" y="4.8" width="68" height="12.4" fill="none" stroke="var(--fact)" strokeWidth="1.6" />,
    point: <circle cx="36" cy="11" r="5" fill="var(--paper)" stroke="var(--fact)" strokeWidth="1.6" />,
  },
  frozen: {
    bar: (
      <>
        <defs>
          <pattern id="doubt-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" fill="var(--paper)" />
            <rect width="2.4" height="6" fill="var(--fact)" />
          </pattern>
        </defs>
        <rect x="1.8" y="4.8" width="68" height="12.4" fill="url(#doubt-hatch)" stroke="var(--fact)" strokeWidth="1.5" />
      </>
    ),
    point: null,
  },
};

/** The five states of data, and two of facts, as every graphic and every table shows them. */
export const Doubt: FigureComponent = ({ locale, heading: Heading = "h3" }) => {
  const say = storyFigureMessages(locale).doubt;
  const drawn = (marks: ReactNode) =>
    marks === null ? null : (
      <svg width="72" height="22" viewBox="0 0 72 22" className="chart" aria-hidden="true">
        {marks}
      </svg>
    );
  return (
    <figure className="figure" id="doubt" data-figure="doubt" aria-labelledby="doubt-title">
      <Heading id="doubt-title" className="figure-title">
        {say.title}
      </Heading>
      <p className="subtitle">{say.subtitle}</p>
      <TableFrame label={say.title}>
        <table data-table="doubt" data-no-receipts="">
          <TableHead columns={say.columns} />
          <tbody>
            {(Object.keys(MARKS) as State[]).map((state) => (
              <tr key={state}>
                <th scope="row">{say.states[state][0]}</th>
                <td>{drawn(MARKS[state].bar)}</td>
                <td>{drawn(MARKS[state].point)}</td>
                <td>{say.states[state][1]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <p className="note notes">{say.note}</p>
    </figure>
  );
};
