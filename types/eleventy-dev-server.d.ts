/** The part of the Eleventy Dev Server that this project uses; the package ships no types. */
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
