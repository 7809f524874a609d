/** The part of Eleventy 3 that this project uses; the package ships no types. */
declare module "@11ty/eleventy" {
  type RunMode = "build" | "watch" | "serve";

  interface Result {
    /** `./pages/service.njk` */
    readonly inputPath: string;
    readonly url: string;
    readonly outputPath: string;
    readonly content: string | Buffer;
  }

  interface BuildEvent {
    readonly directories: { readonly output: string };
    readonly runMode: RunMode;
    readonly outputMode: "fs" | "json" | "ndjson";
  }

  export interface UserConfig {
    addDataExtension(
      extensions: string,
      options: { read: boolean; parser: (path: string) => unknown | Promise<unknown> },
    ): void;
    addExtension(
      extension: string,
      options: {
        compile: (text: string, inputPath: string) => (data: Record<string, unknown>) => unknown;
        compileOptions?: { cache?: boolean; permalink?: boolean };
      },
    ): void;
    addFilter(name: string, filter: (...values: never[]) => unknown): void;
    addGlobalData(name: string, value: unknown): void;
    addBundle(name: string): void;
    addLinter(name: string, linter: (content: string) => unknown): void;
    addPassthroughCopy(paths: string | Record<string, string>): void;
    addLayoutAlias(from: string, to: string): void;
    addPlugin<Options>(plugin: (config: UserConfig, options: Options) => void, options?: Options): void;
    addPreprocessor(name: string, extensions: string, preprocess: (data: unknown, content: string) => unknown): void;
    addTransform(
      name: string,
      transform: (this: { page: { outputPath: string | false } }, content: string | Buffer) => string | Buffer,
    ): void;
    addWatchTarget(path: string): void;
    /** What is known by then of each kind: complete when a build begins. */
    readonly transforms: Readonly<Record<string, unknown>>;
    readonly linters: Readonly<Record<string, unknown>>;
    readonly getBundleManagers: () => Readonly<Record<string, unknown>>;
    readonly htmlTransformer: { isTransformable(extension: string, context: object): boolean };
    readonly benchmarkManager: { get(group: string): { setIsVerbose(verbose: boolean): void } };
    amendLibrary<Library>(name: string, amend: (library: Library) => void): void;
    on(event: "eleventy.before", listener: (event: BuildEvent) => void | Promise<void>): void;
    on(
      event: "eleventy.after",
      listener: (event: BuildEvent & { readonly results: readonly Result[] }) => void | Promise<void>,
    ): void;
    setNunjucksEnvironmentOptions(options: Record<string, unknown>): void;
    setUseTemplateCache(use: boolean): void;
    setUseGitIgnore(use: boolean): void;
    /** Of the watcher: https://www.11ty.dev/docs/watch-serve/#advanced-chokidar-configuration */
    setChokidarConfig(options: {
      readonly awaitWriteFinish: { readonly stabilityThreshold: number; readonly pollInterval: number };
    }): void;
    setServerOptions(options: Record<string, unknown>): void;
  }

  export const IdAttributePlugin: (eleventy: UserConfig) => void;

  export default class Eleventy {
    constructor(
      input: string | undefined,
      output: string | undefined,
      options: {
        configPath: string;
        inputDir?: string;
        quietMode?: boolean;
        runMode?: RunMode;
        config?: (eleventy: UserConfig) => void;
      },
    );
    readonly watcher: { on(event: "unlink", listener: (path: string) => void): void };
    disableLogger(): void;
    init(): Promise<void>;
    /** Gives what is called for every file that has changed. */
    watch(): Promise<(path: string) => Promise<void>>;
    serve(port: number): Promise<void>;
    write(): Promise<unknown>;
    toJSON(): Promise<readonly Result[]>;
  }
}

declare module "@11ty/eleventy-plugin-rss" {
  import type { UserConfig } from "@11ty/eleventy";
  export default function rss(
    eleventy: UserConfig,
    options: { readonly htmlBasePluginOptions: { readonly extensions: string } },
  ): void;
  /** Without a zone it writes the one that this computer is in. */
  export function dateToRfc822(date: Date, zone: string): string;
  export function dateToRfc3339(date: Date): string;
}

declare module "@11ty/eleventy-dev-server" {
  export default class EleventyDevServer {
    readonly server: import("node:http").Server;
    /** Ours: what stopped the last build. */
    failure?: unknown;
    sendError(event: { readonly error: unknown }): void;
    reload(event: unknown): Promise<void>;
    _serverListen(this: EleventyDevServer, port: number): void;
  }
}
