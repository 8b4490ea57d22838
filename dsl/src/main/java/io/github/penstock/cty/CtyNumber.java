package io.github.penstock.cty;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A binary floating point number of some precision, as HCL computes with: Go's {@code big.Float}.
 *
 * <p>A number that stands in a file has 512 bits of precision, one that is counted has 64, one of a
 * {@code double} 53; a result has the larger precision of its operands, and is rounded to it, half to
 * even. The text is the shortest that reads as the same number again. There are a zero with a sign
 * and two infinities. Numbers are equal when their texts are.
 */
public final class CtyNumber implements Comparable<CtyNumber> {

  public static final CtyNumber ZERO = of(0);

  /** The bits of a number that is read. */
  static final int READ_PRECISION = 512;

  private static final int COUNT_PRECISION = 64;
  private static final int DOUBLE_PRECISION = 53;

  /** Beyond it a text has tens of thousands of digits. */
  private static final int LARGEST_EXPONENT = 1 << 16;

  private final boolean negative;
  private final boolean infinite;
  private final BigInteger magnitude;
  private final int exponent;
  private final int precision;

  private CtyNumber(boolean negative, boolean infinite, BigInteger magnitude, int exponent,
      int precision) {
    this.negative = negative;
    this.infinite = infinite;
    this.magnitude = magnitude;
    this.exponent = exponent;
    this.precision = precision;
  }

  /** A number that was counted, with 64 bits of precision. */
  public static CtyNumber of(long value) {
    return of(BigInteger.valueOf(value));
  }

  /** Exact, with 64 bits of precision or as many as it takes. */
  public static CtyNumber of(BigInteger value) {
    int bits = Math.max(COUNT_PRECISION, value.abs().bitLength());
    return rounded(value.signum() < 0, value.abs(), 0, bits);
  }

  /**
   * Exact, with 53 bits of precision.
   *
   * @throws CtyException if it is not a number
   */
  public static CtyNumber of(double value) {
    if (Double.isNaN(value)) {
      throw new CtyException("result is not a number");
    }
    long bits = Double.doubleToRawLongBits(value);
    if (Double.isInfinite(value)) {
      return infinity(bits < 0);
    }
    int biased = (int) (bits >>> 52 & 0x7ff);
    long fraction = bits & (1L << 52) - 1;
    long significand = biased == 0 ? fraction : fraction | 1L << 52;
    return rounded(bits < 0, BigInteger.valueOf(significand), Math.max(1, biased) - 1075,
        DOUBLE_PRECISION);
  }

  /** A number as it stands in a file, with 512 bits of precision. */
  public static CtyNumber of(BigDecimal value) {
    return parse(value.toString());
  }

  public static CtyNumber infinity(boolean negative) {
    return infinity(negative, DOUBLE_PRECISION);
  }

  private static CtyNumber infinity(boolean negative, int precision) {
    return new CtyNumber(negative, true, BigInteger.ZERO, 0, precision);
  }

  /**
   * Reads a number as Go does, with 512 bits of precision: {@code 1}, {@code -.5}, {@code 1e-3},
   * {@code 1p3}, {@code Inf}.
   *
   * @throws CtyException if the text is no number
   */
  public static CtyNumber parse(String text) {
    return NumberReader.read(text);
  }

  /** The magnitude times two to the exponent, rounded to a precision. */
  static CtyNumber rounded(boolean negative, BigInteger magnitude, int exponent, int precision) {
    int excess = Math.max(0, magnitude.bitLength() - precision);
    BigInteger kept = halfToEven(magnitude, excess);
    int zeros = Math.max(0, kept.getLowestSetBit());
    BigInteger odd = kept.shiftRight(zeros);
    int power = odd.signum() == 0 ? 0 : exponent + excess + zeros;
    if (Math.abs((long) power) + odd.bitLength() > LARGEST_EXPONENT) {
      throw new CtyException("number is too far from zero, or too close to it");
    }
    return new CtyNumber(negative, false, odd, power, precision);
  }

  private static BigInteger halfToEven(BigInteger magnitude, int bits) {
    BigInteger kept = magnitude.shiftRight(bits);
    if (bits == 0 || !magnitude.testBit(bits - 1)) {
      return kept;
    }
    boolean half = magnitude.getLowestSetBit() == bits - 1;
    return half && !kept.testBit(0) ? kept : kept.add(BigInteger.ONE);
  }

  /** Whether it is below zero, or the zero with a sign. */
  public boolean isNegative() {
    return negative;
  }

  public boolean isInfinite() {
    return infinite;
  }

  /** -1, 0 or 1. */
  public int signum() {
    if (!infinite && magnitude.signum() == 0) {
      return 0;
    }
    return negative ? -1 : 1;
  }

  /** Without sign, a number that is odd or zero. */
  BigInteger magnitude() {
    return magnitude;
  }

  int exponent() {
    return exponent;
  }

  /** The bits to which results are rounded. */
  public int precision() {
    return precision;
  }

  public boolean isWhole() {
    return !infinite && exponent >= 0;
  }

  /** Whether it is whole, and its precision tells it from the next whole number. */
  boolean isCounted() {
    return isWhole() && magnitude.bitLength() + exponent <= precision;
  }

  /** The value, if it is whole and fits. */
  public OptionalInt asInt() {
    if (!isWhole() || magnitude.bitLength() + exponent > 31) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(toBigInteger().intValueExact());
  }

  /**
   * The value without its fraction.
   *
   * @throws CtyException if it is infinite
   */
  public BigInteger toBigInteger() {
    requireFinite();
    BigInteger whole =
        exponent >= 0 ? magnitude.shiftLeft(exponent) : magnitude.shiftRight(-exponent);
    return negative ? whole.negate() : whole;
  }

  /**
   * The exact value.
   *
   * @throws CtyException if it is infinite
   */
  public BigDecimal toBigDecimal() {
    requireFinite();
    BigDecimal exact = exponent >= 0
        ? new BigDecimal(magnitude.shiftLeft(exponent))
        : new BigDecimal(magnitude.multiply(BigInteger.valueOf(5).pow(-exponent)), -exponent);
    return negative ? exact.negate() : exact;
  }

  /** The nearest {@code double}. */
  public double toDouble() {
    if (infinite) {
      return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    double nearest = Math.abs(toBigDecimal().doubleValue());
    return negative ? -nearest : nearest;
  }

  private void requireFinite() {
    if (infinite) {
      throw new CtyException("number is infinite; expected a finite one");
    }
  }

  public CtyNumber negated() {
    return new CtyNumber(!negative, infinite, magnitude, exponent, precision);
  }

  public CtyNumber absolute() {
    return negative ? negated() : this;
  }

  /**
   * The sum.
   *
   * @throws CtyException if both are infinite with different signs
   */
  public CtyNumber plus(CtyNumber other) {
    return plus(other, Math.max(precision, other.precision));
  }

  private CtyNumber plus(CtyNumber other, int bits) {
    if (infinite && other.infinite && negative != other.negative) {
      throw new CtyException("can't compute sum of opposing infinities");
    }
    if (infinite || other.infinite) {
      return infinity(infinite ? negative : other.negative, bits);
    }
    int low = Math.min(exponent, other.exponent);
    BigInteger sum = signed(low).add(other.signed(low));
    boolean below = sum.signum() == 0 ? negative && other.negative : sum.signum() < 0;
    return rounded(below, sum.abs(), low, bits);
  }

  /** With its sign, in units of two to a power that is no larger than the exponent. */
  private BigInteger signed(int unit) {
    BigInteger value = magnitude.shiftLeft(magnitude.signum() == 0 ? 0 : exponent - unit);
    return negative ? value.negate() : value;
  }

  /**
   * The difference.
   *
   * @throws CtyException if both are infinite with the same sign
   */
  public CtyNumber minus(CtyNumber other) {
    return plus(other.negated());
  }

  /**
   * The product; with more bits than its factors where 512 hold it exactly.
   *
   * @throws CtyException if it is that of zero and infinity
   */
  public CtyNumber times(CtyNumber other) {
    CtyNumber product = times(other, READ_PRECISION);
    int bits = Math.max(Math.max(precision, other.precision), product.magnitude.bitLength());
    return new CtyNumber(product.negative, product.infinite, product.magnitude, product.exponent,
        bits);
  }

  CtyNumber times(CtyNumber other, int bits) {
    boolean below = negative != other.negative;
    if (infinite || other.infinite) {
      if (signum() == 0 || other.signum() == 0) {
        throw new CtyException("can't multiply zero by infinity");
      }
      return infinity(below, bits);
    }
    return rounded(below, magnitude.multiply(other.magnitude), exponent + other.exponent, bits);
  }

  /**
   * The quotient; infinite where the divisor is zero.
   *
   * @throws CtyException if both are zero, or both infinite
   */
  public CtyNumber dividedBy(CtyNumber other) {
    return dividedBy(other, Math.max(precision, other.precision));
  }

  CtyNumber dividedBy(CtyNumber other, int bits) {
    boolean below = negative != other.negative;
    if (infinite && other.infinite || signum() == 0 && other.signum() == 0) {
      throw new CtyException("can't divide zero by zero or infinity by infinity");
    }
    if (infinite || other.signum() == 0) {
      return infinity(below, bits);
    }
    if (other.infinite || signum() == 0) {
      return rounded(below, BigInteger.ZERO, 0, bits);
    }
    int shift =
        Math.max(0, bits + 2 + other.magnitude.bitLength() - magnitude.bitLength());
    BigInteger[] parts = magnitude.shiftLeft(shift).divideAndRemainder(other.magnitude);
    BigInteger sticky = parts[0].shiftLeft(1).add(BigInteger.valueOf(parts[1].signum()));
    return rounded(below, sticky, exponent - other.exponent - shift - 1, bits);
  }

  /**
   * What is left after subtracting the other as often as it fits wholly, with the sign of this; this
   * itself where the other is zero.
   *
   * @throws CtyException if one is infinite
   */
  public CtyNumber modulo(CtyNumber other) {
    if (other.signum() == 0) {
      return this;
    }
    requireFinite();
    other.requireFinite();
    BigInteger times = dividedBy(other).toBigInteger();
    CtyNumber whole = rounded(times.signum() < 0, times.abs(), 0, precision);
    return plus(other.times(whole, precision).negated(), precision);
  }

  @Override
  public int compareTo(CtyNumber other) {
    if (infinite || other.infinite) {
      return Integer.compare(infinite ? 2 * signum() : 0, other.infinite ? 2 * other.signum() : 0);
    }
    int low = Math.min(exponent, other.exponent);
    return signed(low).compareTo(other.signed(low));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof CtyNumber number) || signum() != number.signum()) {
      return false;
    }
    boolean comparable = precision == number.precision || isCounted() && number.isCounted();
    return comparable
        ? compareTo(number) == 0
        : signum() == 0 || toString().equals(number.toString());
  }

  @Override
  public int hashCode() {
    return signum() == 0 ? 0 : toString().hashCode();
  }

  /** The shortest decimal text, without exponent, that reads as this number at its precision. */
  @Override
  public String toString() {
    return NumberText.shortest(this);
  }
}
