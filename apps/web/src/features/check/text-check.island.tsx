"use client";

import { useEffect, useRef, useState } from "react";
import { checkMessages } from "@/messages/check/index.ts";
import { CheckForm } from "./check-form.tsx";
import { keep, kept } from "./kept-request.ts";
import { type CheckRequest, readFragment } from "./permalink.ts";
import type { ReportFrame } from "./report.ts";
import { ReportView } from "./report-view.tsx";
import { statusOf } from "./status.ts";
import { useCheck } from "./use-check.ts";

interface TextCheckProps {
  frame: ReportFrame;
  /** Longest text that is read. */
  most: number;
}

/** Checks a text in the browser, from the field, a file or the link that led here. */
export function TextCheck({ frame, most }: TextCheckProps) {
  const { locale, horizon } = frame;
  const words = checkMessages(locale);
  const { state, check, say } = useCheck(locale, most);
  const text = useRef<HTMLTextAreaElement>(null);
  const date = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const read = (): CheckRequest => ({ text: text.current?.value ?? "", date: date.current?.value ?? "" });
  const fill = (request: CheckRequest) => {
    if (text.current !== null) text.current.value = request.text;
    if (date.current !== null) date.current.value = request.date;
  };

  // A link carries its text where the server does not see it; another one may be followed while this page is open.
  const follow = useRef(() => {});
  follow.current = () => {
    const before = kept();
    const carried = before?.again === true ? before : (readFragment(window.location.hash) ?? before);
    if (carried === null) return;
    if (carried === "broken") return say(words.status.linkBroken);
    fill(carried);
    keep(carried);
    // What was checked before a reload is put back; the dataset is loaded again when the reader asks.
    if (carried !== before || before.again) void check(carried);
  };
  useEffect(() => {
    const now = () => follow.current();
    now();
    window.addEventListener("hashchange", now);
    return () => window.removeEventListener("hashchange", now);
  }, []);

  // Whoever asks is taken to the answer, which on a phone lies below the screen. Whoever follows a link begins at the top of the page.
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (state.step !== "done" || !asked) return;
    setAsked(false);
    heading.current?.scrollIntoView({ block: "start" });
    heading.current?.focus({ preventScroll: true });
  }, [state, asked]);
  const ask = () => {
    setAsked(true);
    keep(read());
    void check(read());
  };

  return (
    <div className="text-check">
      <CheckForm
        locale={locale}
        most={most}
        horizon={horizon}
        text={text}
        date={date}
        wrong={state.step === "long" ? "text" : state.step === "date" ? "date" : null}
        status={statusOf(locale, state, most)}
        failed={state.step === "failed"}
        read={read}
        check={ask}
        clear={() => {
          fill({ text: "", date: "" });
          keep(null);
          say("");
        }}
        onText={(found) => {
          fill({ ...read(), text: found });
          ask();
        }}
      />
      {state.step === "done" ? <ReportView frame={frame} report={state.report} heading={heading} /> : null}
    </div>
  );
}
