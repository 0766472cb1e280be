"use client";

import { useEffect } from "react";
import { wakeMarks } from "./marks.ts";
import { wakeNotes } from "./notes.ts";
import { wakeSteps } from "./steps.ts";

/** What every page does with marks, steps and notes that the server drew. It draws nothing itself. */
export function Behaviour() {
  useEffect(() => {
    const life = new AbortController();
    wakeMarks(life.signal);
    wakeSteps(life.signal);
    wakeNotes(life.signal);
    return () => life.abort();
  }, []);
  return null;
}
