package io.github.penstock.stdlib;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** Writes as much of ASN.1's distinguished encoding as keys of RSA need. */
final class Der {

  private static final int SEQUENCE = 0x30;
  private static final int OCTETS = 0x04;

  /** Version 0; the algorithm rsaEncryption without parameters. */
  private static final byte[] RSA_HEADER =
      HexFormat.of().parseHex("020100300d06092a864886f70d0101010500");

  private Der() {}

  /** The same key of PKCS #1 in the envelope of PKCS #8, which says that it is one of RSA. */
  static byte[] pkcs8(byte[] pkcs1) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes(RSA_HEADER);
    content.writeBytes(element(OCTETS, pkcs1));
    return element(SEQUENCE, content.toByteArray());
  }

  private static byte[] element(int tag, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(tag);
    if (content.length < 0x80) {
      out.write(content.length);
    } else {
      int bytes = (39 - Integer.numberOfLeadingZeros(content.length)) / 8;
      out.write(0x80 | bytes);
      for (int i = bytes - 1; i >= 0; i--) {
        out.write(content.length >> 8 * i);
      }
    }
    out.writeBytes(content);
    return out.toByteArray();
  }
}
