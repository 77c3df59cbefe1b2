/** A file as its source has it now. */
export interface FoundFile {
  /** Which version of the source that is, for people. */
  version: string;
  bytes: Uint8Array;
}
