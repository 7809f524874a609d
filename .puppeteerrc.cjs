// The tests use a browser that is on the machine (see test/browser/chrome.ts); npm must not fetch another.
module.exports = { skipDownload: true };
