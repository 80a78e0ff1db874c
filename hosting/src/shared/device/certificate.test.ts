import { expect, test } from "vitest";
import { certificateIn } from "./certificate";

const CERTIFICATE = "7QGN-ABCD-EFGH-JKLM-NPQR-STUV-WXYZ-2345";

test.each([
  ["as it is shown", CERTIFICATE],
  ["in lower case", CERTIFICATE.toLowerCase()],
  ["without dashes", CERTIFICATE.replaceAll("-", "")],
  ["set apart by spaces and line breaks", " 7QGN ABCD EFGH JKLM\r\nNPQR STUV WXYZ 2345\n"],
  ["in full width", "７ＱＧＮ－ＡＢＣＤ－ＥＦＧＨ－ＪＫＬＭ－ＮＰＱＲ－ＳＴＵＶ－ＷＸＹＺ－２３４５"],
  ["with another keyboard's dashes", CERTIFICATE.replaceAll("-", "—")],
  ["in the midst of a mail", `証明書：${CERTIFICATE}\n管理者`],
])("a certificate pasted %s is read", (_, pasted) => {
  expect(certificateIn(pasted)).toBe(CERTIFICATE);
});

test.each(["hello", "7QGN-ABCD", `${CERTIFICATE}A`])("%s is no certificate, and stays as typed", (typed) => {
  expect(certificateIn(` ${typed} `)).toBe(typed);
});
