/** An address in the strict form of RFC 3986, as schemas ask for it: other alphabets and spaces are encoded. */
export function webAddress(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).href;
}
