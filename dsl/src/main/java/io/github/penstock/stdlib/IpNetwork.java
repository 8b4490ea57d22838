package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyException;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of addresses that begin with the same bits.
 *
 * @param address the first one
 * @param prefix how many bits all have in common
 */
record IpNetwork(IpAddress address, int prefix) {

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,7}");

  /**
   * Reads {@code 10.1.2.3/8}; bits after the prefix do not count.
   *
   * @throws CtyException if the text is no range
   */
  static IpNetwork parse(String text) {
    int slash = text.indexOf('/');
    Optional<IpAddress> address =
        slash < 0 ? Optional.empty() : IpAddress.parse(text.substring(0, slash));
    String digits = text.substring(slash + 1);
    if (address.isEmpty() || !DIGITS.matcher(digits).matches()
        || Integer.parseInt(digits) > address.get().bits()) {
      throw new CtyException("range of addresses is " + Brief.quoted(text)
          + "; expected an address and a prefix such as \"10.0.0.0/8\"");
    }
    int prefix = Integer.parseInt(digits);
    return new IpNetwork(address.get().and(mask(prefix, address.get().bits())), prefix);
  }

  private static BigInteger mask(int prefix, int bits) {
    return BigInteger.ONE.shiftLeft(prefix).subtract(BigInteger.ONE).shiftLeft(bits - prefix);
  }

  int bits() {
    return address.bits();
  }

  IpAddress mask() {
    return new IpAddress(mask(prefix, bits()), bits());
  }

  boolean contains(IpAddress other) {
    return other.value().bitLength() <= bits()
        && other.and(mask(prefix, bits())).equals(address);
  }

  /** The number of the address after the last one. */
  BigInteger end() {
    return address.value().add(BigInteger.ONE.shiftLeft(bits() - prefix));
  }

  /** The first network of a longer prefix that starts at an address or after it. */
  IpNetwork following(BigInteger start, int longer) {
    int host = bits() - longer;
    BigInteger last = start.add(BigInteger.ONE.shiftLeft(host)).subtract(BigInteger.ONE);
    return new IpNetwork(new IpAddress(last.shiftRight(host).shiftLeft(host), bits()), longer);
  }

  /** As Go writes it: a range of mapped addresses is one of IPv4. */
  @Override
  public String toString() {
    return address + "/" + (address.isMapped() ? Math.max(0, prefix - 96) : prefix);
  }
}
