/** A QR code as the path of an SVG, a module to a unit, with the quiet zone of four that ISO/IEC 18004 asks for. */
import qrcode from "qrcode";

export interface QrCode {
  /** Units across, quiet zone included. */
  readonly size: number;
  readonly path: string;
}

const quiet = 4;

/** Codes already drawn: each takes half a millisecond, and the site's addresses stay the same while it is edited. */
const drawn = new Map<string, QrCode>();

export function qrCode(text: string): QrCode {
  const code = drawn.get(text) ?? draw(text);
  drawn.set(text, code);
  return code;
}

function draw(text: string): QrCode {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: "M" });
  let path = "";
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) path += `M${column + quiet} ${row + quiet}h1v1h-1z`;
    }
  }
  return { size: modules.size + 2 * quiet, path };
}
