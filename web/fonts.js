// The text's three weights, of two files: the lightest, and what each 16-bit word of the heaviest is more than that
// (assets/fonts/recipe.py lays them out alike). The weight between them is never fetched.
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export function weightsFrom(regular, steps) {
  const semibold = new Uint8Array(regular.length);
  const bold = new Uint8Array(regular.length);
  const [from, by, between, to] = [regular, steps, semibold, bold].map(viewOf);
  let rest = 0;  // what rounding leaves goes to the next word, or the outlines would drift
  for (let at = 0; at < regular.length; at += 2) {
    const step = by.getInt16(at);
    const part = Math.round((2 * step + rest) / 3);
    rest += 2 * step - 3 * part;
    between.setInt16(at, from.getInt16(at) + part);
    to.setInt16(at, from.getInt16(at) + step);
  }
  return [regular, semibold, bold];
}
