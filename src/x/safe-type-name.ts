/** The name of an event type as it may be counted and logged: never anything but a short name. */
export function safeTypeName(type: string): string {
  return /^[A-Za-z][A-Za-z0-9_.-]{0,59}$/.test(type) ? type : 'unnamed';
}
