const SEPARATORS = String.raw`[\s\p{Pd}_.]*`;
const CERTIFICATE = new RegExp(`(?<![A-Z0-9])(?:[A-Z0-9]${SEPARATORS}){32}(?![A-Z0-9])`, "u");

/**
 * The certificate in what somebody pasted: 32 letters and digits in any width and case, however they are set apart, also
 * in the midst of a mail. What holds none is left as it is: the server says that it is wrong.
 */
export function certificateIn(text: string): string {
  const found = CERTIFICATE.exec(text.normalize("NFKC").toUpperCase());
  if (found === null) return text.trim();
  const letters = found[0].replaceAll(/[^A-Z0-9]/g, "");
  return (letters.match(/.{4}/g) ?? []).join("-");
}
