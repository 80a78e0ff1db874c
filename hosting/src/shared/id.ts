const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
const LENGTH = 20;
// 36 goes seven times into 256; bytes above that would make the first letters likelier.
const FAIR = 252;

/** A random id of 20 lower-case letters and digits. */
export function newId(): string {
  let id = "";
  while (id.length < LENGTH) {
    const [byte = FAIR] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < FAIR) id += ALPHABET[byte % ALPHABET.length];
  }
  return id;
}
