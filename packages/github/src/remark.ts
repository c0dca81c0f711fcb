/** What came of one way to deliver a result, as one sentence for the log. */
export interface Remark {
  readonly level: "info" | "warning";
  readonly message: string;
  /** The same without outside text, for the end of the step summary. Present when rights were missing. */
  readonly footnote?: string;
}
