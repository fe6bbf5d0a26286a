// Dates, numbers and durations in the person's language and the browser's time zone.

import { useMemo } from "react";
import { useLanguage } from "./language.tsx";

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

export function formatters(language: string) {
  const dateTime = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const time = new Intl.DateTimeFormat(language, { timeStyle: "short" });
  const number = new Intl.NumberFormat(language);
  const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const unit = (value: number, name: "hour" | "minute") =>
    new Intl.NumberFormat(language, { style: "unit", unit: name, unitDisplay: "short" }).format(
      value,
    );

  return {
    number: (value: number) => number.format(value),
    /** Of an instant in seconds. */
    dateTime: (seconds: number) => dateTime.format(seconds * 1000),
    time: (seconds: number) => time.format(seconds * 1000),
    /** `in 5 minutes`, `2 days ago`. */
    relative: (seconds: number, now: number = Date.now() / 1000) => {
      const distance = seconds - now;
      const size = Math.abs(distance);
      if (size < HOUR) {
        return relative.format(Math.round(distance / MINUTE), "minute");
      }
      return size < DAY
        ? relative.format(Math.round(distance / HOUR), "hour")
        : relative.format(Math.round(distance / DAY), "day");
    },
    /** `PT1H30M` as `1 hr 30 min`. */
    duration: (iso: string) => {
      const match = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?$/.exec(iso);
      if (!match) {
        return iso;
      }
      const hours = Number(match[1] ?? 0);
      const minutes = Number(match[2] ?? 0);
      const parts = [
        ...(hours > 0 ? [unit(hours, "hour")] : []),
        ...(minutes > 0 ? [unit(minutes, "minute")] : []),
      ];
      return parts.join(" ") || iso;
    },
  };
}

export function useFormat() {
  const { language } = useLanguage();
  return useMemo(() => formatters(language), [language]);
}
