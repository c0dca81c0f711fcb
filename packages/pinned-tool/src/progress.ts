/** Calls on at once, then at most four times a second; what comes between is dropped. */
export function throttle<Value>(show: (value: Value) => void): (value: Value) => void {
  let last = -Infinity;
  return (value) => {
    const now = performance.now();
    if (now - last < 250) return;
    last = now;
    show(value);
  };
}
