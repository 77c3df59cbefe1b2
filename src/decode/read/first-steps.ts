/** By product and code, `"tencent-im/6206"`: whether the call may be repeated, as codes.tsv says it, and the first step. */
export type FirstSteps = Readonly<Record<string, readonly [retry: string, step: string]>>;
