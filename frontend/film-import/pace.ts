/** How fast files go, and how long the rest will take at that pace. */
export interface Pace {
  readonly filesPerSecond: number;
  /** Undefined before anything is known. */
  readonly secondsLeft: number | undefined;
}

/** The pace so far; `share` is the done part of all bytes, 0 to 1, `millis` the time spent, pauses aside. */
export function paceOf(files: number, share: number, millis: number): Pace {
  const seconds = millis / 1000;
  return {
    filesPerSecond: seconds > 0 ? files / seconds : 0,
    secondsLeft: share > 0 && seconds > 1 ? (seconds * (1 - share)) / share : undefined,
  };
}

/** The pace in words, such as "12.3 files/s, 2 min left". */
export function paceWords({ filesPerSecond, secondsLeft }: Pace): string {
  const rate = `${filesPerSecond < 10 ? filesPerSecond.toFixed(1) : String(Math.round(filesPerSecond))} files/s`;
  return secondsLeft === undefined ? rate : `${rate}, ${durationWords(secondsLeft)} left`;
}

function durationWords(seconds: number): string {
  if (seconds < 60) {
    return `${String(Math.max(1, Math.round(seconds)))} s`;
  }
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${String(minutes)} min` : `${String(Math.floor(minutes / 60))} h ${String(minutes % 60)} min`;
}
