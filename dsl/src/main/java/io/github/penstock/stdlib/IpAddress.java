package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An address of IPv4 or IPv6.
 *
 * @param bits 32 or 128
 */
record IpAddress(BigInteger value, int bits) {

  private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
  private static final Pattern DOTTED = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");
  private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");
  private static final int GROUPS = 8;

  /** Addresses of IPv4 within IPv6 begin with these bits. */
  private static final BigInteger MAPPED = BigInteger.valueOf(0xffff);

  static Optional<IpAddress> parse(String text) {
    if (!text.contains(":")) {
      return DOTTED.matcher(text).matches()
          ? Optional.of(new IpAddress(number(text.split("\\."), 8, 10), 32))
          : Optional.empty();
    }
    String[] halves = text.split("::", 2);
    List<String> head = groups(halves[0], halves.length == 1);
    List<String> tail = halves.length == 1 ? List.of() : groups(halves[1], true);
    int missing = GROUPS - head.size() - tail.size();
    boolean complete = halves.length == 1 ? missing == 0 : missing > 0;
    if (!complete || head.contains("") || tail.contains("")) {
      return Optional.empty();
    }
    List<String> all = new ArrayList<>(head);
    for (int i = 0; i < missing; i++) {
      all.add("0");
    }
    all.addAll(tail);
    return Optional.of(new IpAddress(number(all.toArray(String[]::new), 16, 16), 128));
  }

  /** With an address of IPv4 at the end as two groups; empty where a group is wrong. */
  private static List<String> groups(String text, boolean last) {
    List<String> groups = new ArrayList<>();
    String[] parts = text.isEmpty() ? new String[0] : text.split(":", -1);
    for (int i = 0; i < parts.length; i++) {
      String group = parts[i];
      if (last && i == parts.length - 1 && DOTTED.matcher(group).matches()) {
        int value = number(group.split("\\."), 8, 10).intValue();
        groups.add(Integer.toHexString(value >>> 16));
        groups.add(Integer.toHexString(value & 0xffff));
      } else {
        groups.add(GROUP.matcher(group).matches() ? group : "");
      }
    }
    return groups;
  }

  private static BigInteger number(String[] parts, int bitsOfPart, int base) {
    BigInteger value = BigInteger.ZERO;
    for (String part : parts) {
      value = value.shiftLeft(bitsOfPart).or(new BigInteger(part, base));
    }
    return value;
  }

  IpAddress and(BigInteger mask) {
    return new IpAddress(value.and(mask), bits);
  }

  /**
   * With a number in the bits before a length; of a negative number its sign spoils the rest.
   *
   * @throws CtyException if that is no address
   */
  IpAddress with(BigInteger number, int length) {
    BigInteger sum = value.or(number.shiftLeft(bits - length)).abs();
    if (sum.bitLength() > bits) {
      throw new CtyException("number " + number + " leads out of the addresses");
    }
    return new IpAddress(sum, bits);
  }

  boolean isMapped() {
    return bits == 128 && value.shiftRight(32).equals(MAPPED);
  }

  @Override
  public String toString() {
    if (bits == 32 || isMapped()) {
      int address = value.intValue();
      return (address >>> 24) + "." + (address >>> 16 & 0xff) + "." + (address >>> 8 & 0xff) + "."
          + (address & 0xff);
    }
    List<String> groups = new ArrayList<>();
    for (int i = GROUPS - 1; i >= 0; i--) {
      groups.add(Integer.toHexString(value.shiftRight(16 * i).intValue() & 0xffff));
    }
    return withoutZeros(groups);
  }

  /** The first longest run of zeros, if it has more than one, becomes {@code ::}. */
  private static String withoutZeros(List<String> groups) {
    int start = 0;
    int longest = 1;
    for (int i = 0; i < GROUPS; i++) {
      int end = i;
      while (end < GROUPS && groups.get(end).equals("0")) {
        end++;
      }
      if (end - i > longest) {
        start = i;
        longest = end - i;
      }
    }
    return longest == 1
        ? String.join(":", groups)
        : groups.subList(0, start).stream().collect(Collectors.joining(":")) + "::"
            + groups.subList(start + longest, GROUPS).stream().collect(Collectors.joining(":"));
  }
}
