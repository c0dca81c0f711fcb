import { writeFileSync } from "node:fs";

/**
 * Keeps what is in the memory of this process, and of those that it starts, out of core dumps: what is scanned is there. A dump
 * then holds little but the registers. Only Linux has this; elsewhere nothing happens.
 * @see https://docs.kernel.org/filesystems/proc.html section 3.4
 */
export function keepMemoryOutOfCoreDumps(): void {
  if (process.platform !== "linux") return;
  try {
    // Of the kinds of memory, none.
    writeFileSync("/proc/self/coredump_filter", "0");
  } catch {
    // A sandbox may hide /proc, or the kernel may write no dumps at all.
  }
}
