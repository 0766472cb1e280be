"use client";

import type { CheckedSentence } from "@multivector/data";
import { useRef, useState } from "react";
import { hrefIn, type Locale } from "@/locale/locale.ts";
import { textBoxMessages } from "@/messages/textBox/index.ts";
import { VerdictChip } from "@/ui/verdict/verdict.tsx";

type State = { step: "idle" | "loading" | "failed" } | { step: "short" } | { step: "long"; length: number } | { step: "done"; sentences: CheckedSentence[] };
const LONGEST = 20_000;

interface TextBoxProps {
  locale: Locale;
  /** Statements in the language of the page, by claim. */
  statements: Readonly<Record<string, string>>;
}

/** Compares a pasted text with the claims and facts, in the browser alone. */
export function TextBox({ locale, statements }: TextBoxProps) {
  const words = textBoxMessages(locale);
  const [state, setState] = useState<State>({ step: "idle" });
  const field = useRef<HTMLTextAreaElement>(null);

  const compare = async () => {
    const text = field.current?.value ?? "";
    if (!/\p{L}/u.test(text)) return setState({ step: "short" });
    if (text.length > LONGEST) return setState({ step: "long", length: text.length });
    setState({ step: "loading" });
    try {
      // The package and the data come when they are asked for.
      const { check } = await import("./check-here.ts");
      setState({ step: "done", sentences: await check(text) });
    } catch {
      setState({ step: "failed" });
    }
  };

  return (
    <section className="text-box" aria-labelledby="text-box">
      <h2 id="text-box">{words.title}</h2>
      <p className="note">{words.say}</p>
      <label htmlFor="text-box-field">{words.label}</label>
      <textarea id="text-box-field" ref={field} rows={5} lang="en" aria-invalid={state.step === "long"} aria-describedby="text-box-status" />
      <p className="acts">
        <button type="button" className="button" onClick={compare}>
          {words.button}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            if (field.current !== null) field.current.value = "";
            setState({ step: "idle" });
          }}
        >
          {words.clear}
        </button>
      </p>
      <p id="text-box-status" role="status" className="note">
        {messageOf(state, locale)}
      </p>
      {state.step === "done" ? (
        <ol className="findings">
          {state.sentences.map((sentence) => (
            <Finding key={sentence.start} locale={locale} sentence={sentence} statements={statements} />
          ))}
        </ol>
      ) : null}
    </section>
  );
}

function messageOf(state: State, locale: Locale): string {
  const words = textBoxMessages(locale);
  switch (state.step) {
    case "idle":
      return "";
    case "loading":
      return words.loading;
    case "failed":
      return words.failed;
    case "short":
      return words.empty;
    case "long":
      return words.tooLong({ length: state.length, excess: state.length - LONGEST });
    case "done": {
      const count = (finding: CheckedSentence["finding"]) => state.sentences.filter((sentence) => sentence.finding === finding).length;
      const [sentences, claims, facts] = [state.sentences.length, count("claim"), count("facts")];
      return `${words.found({ sentences, claims, facts, rest: sentences - claims - facts })} ${words.caution}`;
    }
  }
}

// Records that have pages; the others are named without a link.
const PAGES = ["countries", "organizations", "events", "sources", "claims"];

function Finding({ locale, sentence, statements }: { locale: Locale; sentence: CheckedSentence; statements: TextBoxProps["statements"] }) {
  const words = textBoxMessages(locale);
  return (
    <li data-finding={sentence.finding}>
      <p lang="en" className="quoted">
        {sentence.text}
      </p>
      {sentence.claims.map(({ id, statement, verdict, likeness }) => (
        <p key={id} className="match">
          {verdict === null ? null : <VerdictChip locale={locale} verdict={verdict} />}
          <a href={hrefIn(locale, `/claims/${id}`)}>{statements[id] ?? statement}</a>
          <span className="note">{words.like({ percent: Math.round(likeness * 100) })}</span>
        </p>
      ))}
      {sentence.facts.length === 0 ? null : (
        <p className="note">
          {words.facts}:{" "}
          {sentence.facts.map(({ path, title }, index) => (
            <span key={path}>
              {index > 0 ? "; " : ""}
              {PAGES.includes(path.split("/")[0] ?? "") ? (
                <a href={hrefIn(locale, `/${path}`)} lang="en">
                  {title}
                </a>
              ) : (
                <span lang="en">{title}</span>
              )}
            </span>
          ))}
        </p>
      )}
      {sentence.finding === "not-held" ? <p className="note">{words.notHeld}</p> : null}
    </li>
  );
}
