import type { Locale } from "@/locale/locale.ts";
import { atlasMessages } from "@/messages/atlas/index.ts";
import type { PointMark } from "./marks.ts";
import type { Owner } from "./owners.ts";

interface MarkShapeProps {
  locale: Locale;
  kind: PointMark["kind"];
  owner?: Owner | undefined;
  open?: boolean;
  count?: number;
}

/** The form of a mark, as the key shows it too. */
export function MarkShape({ locale, kind, owner = "other", open = false, count = 1 }: MarkShapeProps) {
  if (count > 1) {
    return (
      <>
        {kind === "event" ? <circle r="8" className="happening" /> : <Single locale={locale} kind={kind} owner={owner} open={open} lettered={false} />}
        <text x={kind === "event" ? 0 : 9} y="4.5" textAnchor={kind === "event" ? "middle" : "start"} className={`several ${kind}`}>
          {count}
        </text>
      </>
    );
  }
  return <Single locale={locale} kind={kind} owner={owner} open={open} lettered />;
}

type SingleProps = Required<Pick<MarkShapeProps, "locale" | "kind" | "open">> & { owner: Owner; lettered: boolean };

/** @param lettered Of several marks that are drawn as one the number is what is read; the name of the link says whose they are. */
function Single({ locale, kind, owner, open, lettered }: SingleProps) {
  if (kind === "site") return <SiteShape locale={locale} owner={owner} open={open} lettered={lettered} />;
  if (kind === "port") return <rect x="-4.5" y="-4.5" width="9" height="9" className={open ? "port-mark open" : "port-mark"} />;
  return <circle r="5.5" className={open ? "happening rough" : "happening"} />;
}

/** A shield in the colour of its owner with the first letter of the name, which says the same without colour; a triangle of all others. */
function SiteShape({ locale, owner, open, lettered }: Omit<SingleProps, "kind">) {
  const look = `site of-${owner}${open ? " open" : ""}`;
  if (owner === "other") return <path d="M0 -7L6.2 4.6H-6.2Z" className={look} />;
  return (
    <g className={look}>
      <path d="M-7 -8H7V3L0 9L-7 3Z" />
      {lettered ? (
        <text y="3.6" textAnchor="middle">
          {atlasMessages(locale).owners[owner].slice(0, 1)}
        </text>
      ) : null}
    </g>
  );
}
