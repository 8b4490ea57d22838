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
    return CtyValue.of(CtyNumber.of(StrictMath.log(number) / StrictMath.log(base)));
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
    double result = 1;
    if (fraction > 0.5) {
      fraction--;
      whole++;
    }
    if (fraction != 0) {
      result = StrictMath.exp(fraction * StrictMath.log(x));
    }
    int exponent = Math.getExponent(x) + 1;
    double square = x / Math.scalb(1.0, exponent);
    long resultExponent = 0;
    for (long i = (long) whole; i != 0; i >>= 1) {
      if (Math.abs(exponent) > LARGEST_EXPONENT) {
        resultExponent += exponent;
        break;
      }
      if ((i & 1) != 0) {
        result *= square;
        resultExponent += exponent;
      }
      square *= square;
      exponent *= 2;
      if (Math.abs(square) < 0.5) {
        square += square;
        exponent--;
      }
    }
    return y < 0
        ? scaled(1 / result, -resultExponent)
        : scaled(result, resultExponent);
  }

  private static double scaled(double value, long exponent) {
    return Math.scalb(value, (int) Math.max(-100_000, Math.min(100_000, exponent)));
  }
}
