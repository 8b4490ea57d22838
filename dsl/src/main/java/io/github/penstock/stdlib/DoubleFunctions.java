package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyNumber;
import io.github.penstock.cty.CtyValue;
import java.util.List;

/** What buildx computes in numbers of 64 bits: logarithms and powers. */
final class DoubleFunctions {

  /** Beyond it a binary exponent only grows. */
  private static final int LARGEST_EXPONENT = 1 << 12;

  private static final double LARGEST_POWER = 0x1p63;

  private DoubleFunctions() {}

  static CtyValue log(List<CtyValue> arguments) {
    double number = arguments.get(0).asNumber().toDouble();
    double base = arguments.get(1).asNumber().toDouble();
    return CtyValue.of(CtyNumber.of(GoMath.log(number) / GoMath.log(base)));
  }

  static CtyValue pow(List<CtyValue> arguments) {
    double number = arguments.get(0).asNumber().toDouble();
    double power = arguments.get(1).asNumber().toDouble();
    return CtyValue.of(CtyNumber.of(pow(number, power)));
  }

  /** The order of multiplications is that of Go, and so is the last bit. */
  private static double pow(double x, double y) {
    if (Math.abs(y) == 0.5) {
      return y > 0 ? Math.sqrt(x) : 1 / Math.sqrt(x);
    }
    boolean isSpecial = x == 0 || y == 0 || x == 1 || !Double.isFinite(x) || !Double.isFinite(y)
        || Math.abs(y) >= LARGEST_POWER || x < 0 && y != Math.rint(y);
    return isSpecial ? StrictMath.pow(x, y) : bySquares(x, y);
  }

  private static double bySquares(double x, double y) {
    double whole = Math.floor(Math.abs(y));
    double fraction = Math.abs(y) - whole;
    if (fraction > 0.5) {
      fraction--;
      whole++;
    }
    double rest = fraction == 0 ? 1 : GoMath.exp(fraction * GoMath.log(x));
    Scaled result = Scaled.of(x).power((long) whole, new Scaled(rest, 0));
    return y < 0
        ? Math.scalb(1 / result.fraction, limited(-result.exponent))
        : Math.scalb(result.fraction, limited(result.exponent));
  }

  private static int limited(long exponent) {
    return (int) Math.max(-LARGEST_EXPONENT, Math.min(LARGEST_EXPONENT, exponent));
  }

  /** A fraction times two to the exponent, which does not overflow. */
  private record Scaled(double fraction, long exponent) {

    static Scaled of(double x) {
      int exponent = Math.getExponent(x) + 1;
      return new Scaled(Math.scalb(x, -exponent), exponent);
    }

    Scaled power(long count, Scaled factor) {
      Scaled result = factor;
      Scaled square = this;
      for (long i = count; i != 0; i >>= 1) {
        if (Math.abs(square.exponent) > LARGEST_EXPONENT) {
          return new Scaled(result.fraction, result.exponent + square.exponent);
        }
        if ((i & 1) != 0) {
          result = new Scaled(result.fraction * square.fraction, result.exponent + square.exponent);
        }
        square = square.squared();
      }
      return result;
    }

    private Scaled squared() {
      double square = fraction * fraction;
      return square < 0.5
          ? new Scaled(square + square, 2 * exponent - 1)
          : new Scaled(square, 2 * exponent);
    }
  }
}
