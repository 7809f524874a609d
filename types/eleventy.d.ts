/** The part of Eleventy 3 that this project uses; the package ships no types. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    addDataExtension(
      extensions: string,
      options: { read: boolean; parser: (path: string) => unknown | Promise<unknown> },
    ): void;
    addFilter(name: string, filter: (...values: never[]) => unknown): void;
    addGlobalData(name: string, value: unknown): void;
    addPlugin<Options>(plugin: (config: UserConfig, options: Options) => void, options: Options): void;
    addTransform(
      name: string,
      transform: (this: { page: { outputPath: string | false } }, content: string) => string,
    ): void;
    on(event: "eleventy.after", listener: (event: { dir: { output: string } }) => void | Promise<void>): void;
    setNunjucksEnvironmentOptions(options: Record<string, unknown>): void;
    setTemplateFormats(formats: string[]): void;
    setQuietMode(quiet: boolean): void;
    addPassthroughCopy(paths: Record<string, string>): void;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options: Record<string, unknown>);
    write(): Promise<unknown>;
    toJSON(): Promise<{ readonly url: string; readonly content: string }[]>;
  }
}

declare module "@11ty/eleventy-dev-server" {
  export default class EleventyDevServer {
    constructor(name: string, directory: string, options: Record<string, unknown>);
    serve(port: number): void;
    ready(): Promise<void>;
    getServerUrlRaw(host: string, pathname?: string): string;
    reload(event: { files: string[]; subtype?: string; build: { templates: unknown[] } }): Promise<void>;
    sendError(event: { error: Error }): void;
    close(): Promise<void>;
  }
}
