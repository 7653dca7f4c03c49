/** One link of the chain. `failed`: a commit may get past it; `note`: worth knowing. */
export interface Link {
  readonly link: string;
  readonly state: "ok" | "note" | "failed";
  readonly says: string;
}
