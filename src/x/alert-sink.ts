/** Told of things a person should see although no call failed by them. Facts hold identifiers and numbers only. */
export type OnAlert = (kind: string, facts: Readonly<Record<string, string | number | boolean>>) => void;
