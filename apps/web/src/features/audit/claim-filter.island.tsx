"use client";

import type { Claim, Verdict } from "@multivector/data";
import { useEffect, useRef } from "react";
import type { Locale } from "@/locale/locale.ts";
import { claimFilterMessages } from "@/messages/claimFilter/index.ts";
import { verdictMessages } from "@/messages/verdict/index.ts";
import { ALL, Choice } from "@/ui/choice/choice.tsx";
import { ASIDE, LADDER } from "@/ui/verdict/scale.ts";
import { VerdictGlyph } from "@/ui/verdict/verdict.tsx";
import { oneOf } from "@/url-state/params.ts";
import { useParam } from "@/url-state/store.ts";

interface ClaimFilterProps {
  locale: Locale;
  claims: readonly { number: number; verdict: Verdict; kind: Claim["kind"]; checked: boolean }[];
}

/** The key of the picture, with how many claims have each verdict: a choice of which claims are shown. Without script all of them are. */
export function ClaimFilter({ locale, claims }: ClaimFilterProps) {
  const { verdicts, meanings, claimKinds } = verdictMessages(locale);
  const words = claimFilterMessages(locale);
  const [verdict, setVerdict] = useParam(oneOf("verdict", [ALL, ...Object.keys(verdicts)], ALL));
  const [kind, setKind] = useParam(oneOf("kind", [ALL, ...Object.keys(claimKinds)], ALL));
  const [check, setCheck] = useParam(oneOf("check", [ALL, "yes"], ALL));
  const keeps = (claim: (typeof claims)[number]) =>
    (verdict === ALL || claim.verdict === verdict) && (kind === ALL || claim.kind === kind) && (check === ALL || claim.checked);
  const shown = claims.filter(keeps);
  const numbers = shown.map(({ number }) => number).join();

  /** The claim to go to once it is shown. */
  const wanted = useRef<string | null>(null);

  /** A verdict was just chosen: what it leaves is said below the choice, which may lie below the screen. */
  const pressed = useRef(false);
  const status = useRef<HTMLParagraphElement>(null);

  // The claims were drawn on the server; what is filtered out is hidden, with the heads of paragraphs that are then empty.
  useEffect(() => {
    const kept = new Set(numbers.split(","));
    for (const claim of document.querySelectorAll<HTMLElement>("[data-claim]")) claim.hidden = !kept.has(claim.dataset.claim ?? "");
    for (const mark of document.querySelectorAll<HTMLElement>("[data-strip]")) mark.toggleAttribute("data-dim", !kept.has(mark.dataset.strip ?? ""));
    for (const part of document.querySelectorAll<HTMLElement>(".paragraph")) part.hidden = part.querySelector("[data-claim]:not([hidden])") === null;
    if (wanted.current !== null) document.getElementById(wanted.current)?.scrollIntoView();
    wanted.current = null;
    if (pressed.current) status.current?.scrollIntoView({ block: "nearest" });
    pressed.current = false;
  }, [numbers]);

  // A mark whose claim is hidden brings all claims back and goes there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the setters are made anew each time and do the same
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const mark = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-strip][data-dim]") : null;
      if (mark === null) return;
      // Its own way to the claim would read the filter from the address again, before it is written there.
      event.preventDefault();
      setVerdict(ALL);
      setKind(ALL);
      setCheck(ALL);
      wanted.current = `claim-${mark.dataset.strip}`;
      window.history.pushState(null, "", `#${wanted.current}`);
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, []);

  const named = [
    verdict === ALL ? null : verdicts[verdict as Verdict].toLowerCase(),
    kind === ALL ? null : claimKinds[kind as Claim["kind"]],
    check === ALL ? null : words.check.toLowerCase(),
  ].filter((part) => part !== null);
  return (
    <div className="claim-filter">
      {(
        [
          [words.ladder, LADDER],
          [words.aside, ASIDE],
        ] as const
      ).map(([heading, scale]) => (
        <div key={heading} className="scale">
          <h3>{heading}</h3>
          <ul className="filters" aria-label={`${words.verdict}: ${heading}`}>
            {scale.map((other) => {
              const count = claims.filter((claim) => claim.verdict === other).length;
              return (
                <li key={other}>
                  <button
                    type="button"
                    disabled={count === 0 && verdict !== other}
                    aria-pressed={verdict === other}
                    onClick={() => {
                      setVerdict(verdict === other ? ALL : other);
                      pressed.current = verdict !== other;
                    }}
                  >
                    <VerdictGlyph verdict={other} />
                    <span>
                      {verdicts[other]}
                      <small>{meanings[other]}</small>
                    </span>
                    <b>{words.of({ count, all: claims.length })}</b>
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
      <p className="filter-row">
        <Choice
          label={words.kind}
          value={kind}
          every={words.every}
          options={Object.entries(claimKinds).map(([id, name]) => ({ id, name }))}
          onChange={setKind}
        />
        <label>
          <input type="checkbox" checked={check !== ALL} onChange={(event) => setCheck(event.currentTarget.checked ? "yes" : ALL)} /> {words.check} (
          {claims.filter(({ checked }) => checked).length})
        </label>
      </p>
      <p ref={status} className="note claim-status" role="status">
        {named.length === 0 ? words.shownAll({ count: shown.length }) : words.shown({ count: shown.length, what: named.join(", ") })}{" "}
        {named.length === 0 || shown[0] === undefined ? null : <a href={`#claim-${shown[0].number}`}>{words.toFirst}</a>}
      </p>
    </div>
  );
}
