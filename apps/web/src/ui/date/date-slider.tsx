import { formatDay, fromDay, parsePeriod, toDay } from "@multivector/data";
import { type KeyboardEvent, useEffect, useState } from "react";
import { dayIn, type Locale } from "@/locale/locale.ts";
import { dateMessages } from "@/messages/date/index.ts";
import { chooseDay, useDay } from "./day.ts";
import { SliderTrack } from "./slider-track.tsx";

const PACE = 1100;

interface DateSliderProps {
  locale: Locale;
  /** First and last day, YYYY-MM-DD. */
  first: string;
  horizon: string;
  /** Days on which something changes; play stops at each. */
  stops: readonly string[];
  /** Where the scale lies in the width, as parts of it. */
  scale: { left: string; right: string };
}

/** Slider, flag and play button over a graphic whose time scale it shares. */
export function DateSlider({ locale, first, horizon, stops, scale }: DateSliderProps) {
  const chosen = useDay(horizon);
  const [playing, setPlaying] = useState(false);
  const min = numberOf(first);
  const max = numberOf(horizon);
  const value = Math.max(min, numberOf(chosen));
  const day = formatDay(value);
  const words = dayIn(locale, day);
  const says = dateMessages(locale);

  useEffect(() => {
    if (!playing) return;
    const next = stops.find((stop) => stop > day);
    if (next === undefined) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => chooseDay(next, horizon), PACE);
    return () => clearTimeout(timer);
  }, [playing, day, stops, horizon]);

  const move = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "PageUp" && event.key !== "PageDown") return;
    event.preventDefault();
    const { year, month, day: ofMonth } = fromDay(value);
    // The years beside a leap year have no 29 February.
    const next = toDay(year + (event.key === "PageUp" ? 1 : -1), month, month === 2 ? Math.min(ofMonth, 28) : ofMonth);
    chooseDay(formatDay(Math.min(max, Math.max(min, next))), horizon);
  };

  const play = () => {
    if (!playing && day === horizon) chooseDay(first, horizon);
    setPlaying(!playing);
  };

  return (
    <div className="slider" style={{ paddingLeft: scale.left, paddingRight: scale.right }}>
      <button type="button" className="button play" onClick={play} aria-pressed={playing}>
        {playing ? says.stop : says.play}
      </button>
      <SliderTrack
        label={says.slider}
        min={min}
        max={max}
        value={value}
        text={words}
        onChange={(to) => {
          setPlaying(false);
          chooseDay(formatDay(to), horizon);
        }}
        onKeyDown={move}
      />
    </div>
  );
}

function numberOf(day: string): number {
  return parsePeriod(day)?.earliest ?? 0;
}
