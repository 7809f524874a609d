/** The blocks of the home page, in the order in which they stand unless a site says otherwise. Each is there where it has something to show. */
export const homeBlocks = ["at-a-glance", "next-7-days", "changes", "search", "guidance", "follow"] as const;

export type HomeBlock = (typeof homeBlocks)[number];
