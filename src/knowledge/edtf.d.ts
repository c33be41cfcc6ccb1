declare module 'edtf' {
  /** A parsed EDTF date or interval; `min` and `max` are its first and last millisecond since 1970 in UTC. */
  type Edtf = { readonly min: number; readonly max: number };
  /** Parses an EDTF date or interval; throws where it is none, or a day that does not exist. */
  export default function edtf(text: string): Edtf;
}
