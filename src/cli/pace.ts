/** How fast something goes and how long the rest will take: `12/s, 3 s left`. Nothing before it has begun to move. */
export function paceOf(done: number, total: number, milliseconds: number): string[] {
  if (done === 0) return [];
  const rate = done / Math.max(milliseconds / 1000, 0.1);
  const left = Math.max(0, total - done) / rate;
  return [
    `${rate < 10 ? rate.toFixed(1) : rate.toFixed(0)}/s`,
    ...(left > 0 ? [`${timeOf(left)} left`] : []),
  ];
}

function timeOf(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
