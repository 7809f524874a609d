declare module "@openactive/data-model-validator" {
  interface Finding {
    readonly severity: "failure" | "warning" | "notice" | "suggestion";
    readonly path: string;
    readonly type: string;
    readonly message: string;
  }
  export function validate(data: unknown, options?: Readonly<Record<string, unknown>>): Promise<readonly Finding[]>;
}
