package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identifiers of RFC 4122, of random bits or of a name in a namespace. */
final class Uuids {

  private static final Pattern DASHED = Pattern
      .compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

  private static final Pattern DIGITS =
      Pattern.compile("[0-9a-f]{32}", Pattern.CASE_INSENSITIVE);

  private static final Pattern WRAPPED =
      Pattern.compile("(?:urn:uuid:(.{36})|\\{(.{36})\\})", Pattern.CASE_INSENSITIVE);

  private static final long DNS_HIGH = 0x6ba7b8109dad11d1L;
  private static final long DNS_LOW = 0x80b400c04fd430c8L;

  private Uuids() {}

  static String random(Random random) {
    return versioned(4, random.nextLong(), random.nextLong()).toString();
  }

  static String named(String namespace, String name) {
    UUID space = namespace(namespace);
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer input = ByteBuffer.allocate(16 + bytes.length)
        .putLong(space.getMostSignificantBits()).putLong(space.getLeastSignificantBits())
        .put(bytes);
    ByteBuffer digest = ByteBuffer.wrap(sha1(input.array()));
    return versioned(5, digest.getLong(), digest.getLong()).toString();
  }

  private static byte[] sha1(byte[] input) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(input);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static UUID versioned(int version, long high, long low) {
    return new UUID(high & ~0xf000L | (long) version << 12, low & ~(3L << 62) | 1L << 63);
  }

  /** The well-known ones differ in one digit. */
  private static UUID namespace(String name) {
    return switch (name) {
      case "dns" -> wellKnown(0);
      case "url" -> wellKnown(1);
      case "oid" -> wellKnown(2);
      case "x500" -> wellKnown(4);
      default -> parse(name);
    };
  }

  private static UUID wellKnown(int number) {
    return new UUID(DNS_HIGH + ((long) number << 32), DNS_LOW);
  }

  private static UUID parse(String text) {
    String digits = WRAPPED.matcher(text).replaceFirst("$1$2");
    if (DASHED.matcher(digits).matches()) {
      digits = digits.replace("-", "");
    }
    if (!DIGITS.matcher(digits).matches()) {
      throw new CtyException("namespace is " + Brief.quoted(text)
          + "; expected one of \"dns\", \"url\", \"oid\", \"x500\", or a UUID");
    }
    return new UUID(Long.parseUnsignedLong(digits.substring(0, 16), 16),
        Long.parseUnsignedLong(digits.substring(16), 16));
  }
}
