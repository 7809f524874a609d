/** Words of people, where GitHub would take some of them for an instruction. */

/**
 * What makes GitHub skip its checks (https://docs.github.com/actions/managing-workflow-runs/skipping-workflow-runs), close an
 * issue (https://docs.github.com/issues/tracking-your-work-with-issues/linking-a-pull-request-to-an-issue) or call somebody,
 * up to the place where a sign between its letters ends that.
 */
const instruction =
  /\[(?=[^\]\n]{0,40}\b(?:skip|ci|cd)\b)|\bskip-checks(?=\s*:)|(?<!&)#(?=\d)|\bGH-(?=\d)|(?<!\w)@(?=\w)|:\/(?=\/\S{1,200}\/(?:issues|pull|discussions)\/\d)/gi;

/** The same to look at, with a character that nobody sees in each instruction. */
export const unheard = (text: string): string => text.replace(instruction, "$&\u200b");
