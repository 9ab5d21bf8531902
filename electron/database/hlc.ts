/** The next stamp of a hybrid clock, as text that sorts: wall milliseconds, a counter, the device. Rises even when the wall clock goes back. */
export function nextHlc(last: string, nowMs: number, device: string): string {
  const lastMs = Number(last.slice(0, 15));
  const lastCount = Number.parseInt(last.slice(16, 22), 16);
  const goesOn = last !== '' && lastMs >= nowMs;
  const ms = goesOn ? lastMs : nowMs;
  const count = goesOn ? lastCount + 1 : 0;
  return `${String(ms).padStart(15, '0')}-${count.toString(16).padStart(6, '0')}-${device}`;
}
