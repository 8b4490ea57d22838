package io.github.penstock.stdlib;

/**
 * Functions of numbers of 64 bits as Go computes them on x86: to the last bit, which Java's differ in.
 */
final class GoMath {

  private static final double LN2_HIGH = 0x1.62e42feep-1;
  private static final double LN2_LOW = 0x1.a39ef35793c76p-33;

  /** Of the series of the logarithm. */
  private static final double[] ODD = {0x1.5555555555593p-1, 0x1.2492494229359p-2,
      0x1.7466496cb03dep-3, 0x1.2f112df3e5244p-3};

  private static final double[] EVEN =
      {0x1.999999997fa04p-2, 0x1.c71c51d8e78afp-3, 0x1.39a09d078c69fp-3};

  private static final double LOG2_E = 1.4426950408889634;
  private static final double LN2_UPPER = 0.69314718055966295651160180568695068359375;
  private static final double LN2_LOWER = 0.28235290563031577e-12;

  private static final double[] INVERSE_FACTORIALS =
      {1, 1, 1.0 / 2, 1.0 / 6, 1.0 / 24, 1.0 / 120, 1.0 / 720, 1.0 / 5040};

  private GoMath() {}

  static double log(double x) {
    if (!(x > 0) || Double.isInfinite(x)) {
      return Math.log(x);
    }
    int exponent = Math.getExponent(x) + 1;
    double fraction = Math.scalb(x, -exponent);
    if (fraction < Math.sqrt(2) / 2) {
      fraction *= 2;
      exponent--;
    }
    return log(fraction - 1, exponent);
  }

  private static double log(double f, double k) {
    double s = f / (2 + f);
    double s2 = s * s;
    double s4 = s2 * s2;
    double odd = s2 * (ODD[0] + s4 * (ODD[1] + s4 * (ODD[2] + s4 * ODD[3])));
    double even = s4 * (EVEN[0] + s4 * (EVEN[1] + s4 * EVEN[2]));
    double half = 0.5 * f * f;
    return k * LN2_HIGH - ((half - (s * (half + (odd + even)) + k * LN2_LOW)) - f);
  }

  /** Of a number between -1100 and 1100: a series of a sixteenth of it, without the 1, then squared. */
  static double exp(double x) {
    double exponent = Math.rint(x * LOG2_E);
    double rest = Math.fma(-LN2_UPPER, exponent, x);
    rest = Math.fma(-LN2_LOWER, exponent, rest) / 16;
    double series = 1.0 / 40320;
    for (int i = 7; i > 0; i--) {
      series = Math.fma(series, rest, INVERSE_FACTORIALS[i]);
    }
    double result = rest * series;
    for (int i = 0; i < 3; i++) {
      result *= result + 2;
    }
    return Math.scalb(Math.fma(result, result + 2, 1), (int) exponent);
  }
}
