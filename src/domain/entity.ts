/** Personal data and other things with a form, as a detector found them in a text. */

export const entityTypes = [
  'EMAIL',
  'PHONE',
  'URL',
  'IP',
  'MAC',
  'CRYPTO',
  'IBAN',
  'CREDIT_CARD',
  'VIN',
  'LICENSE_PLATE',
  'PERSON',
  'ADDRESS',
  'DATE_OF_BIRTH',
  'GPS',
  'HANDLE',
  'FR_NIR',
  'FR_SIRET',
  'IT_FISCAL_CODE',
  'IT_VAT',
  'IT_PASSPORT',
  'IT_IDENTITY_CARD',
  'IT_DRIVER_LICENSE',
  'DE_TAX_ID',
  'DE_SOCIAL_SECURITY',
  'DE_PASSPORT',
  'DE_ID_CARD',
  'UK_NINO',
  'UK_NHS',
  'ES_NIF',
  'US_SSN',
] as const;
export type EntityType = (typeof entityTypes)[number];

/** One thing found in a text. It lives in memory while a message is judged and is never stored or logged. */
export interface Entity {
  readonly type: EntityType;
  /** UTF-16 offsets in the original text, half open. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1: how sure the detector is that it is what its type says. */
  readonly confidence: number;
  /** As written. */
  readonly text: string;
  /** For comparing with lists: a phone number as `+` and digits, an e-mail address in lower case. */
  readonly normalized: string;
  /** Whether its checksum or numbering plan was verified; absent where there is none. */
  readonly valid?: boolean;
  /** True for contacts that are evidently a firm's (toll-free and premium numbers…). */
  readonly business?: boolean;
  /** Of names: whether the words beside it make it the author's own or somebody else's. */
  readonly owner?: 'self' | 'third' | 'unknown';
}
