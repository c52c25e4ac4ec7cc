/** The same text with every lone surrogate replaced by U+FFFD. Length and offsets stay as they were. */
export function wellFormed(text: string): string {
  // In Node since 20, in the compiler's library only from es2024 on.
  return (text as string & { toWellFormed(): string }).toWellFormed();
}
