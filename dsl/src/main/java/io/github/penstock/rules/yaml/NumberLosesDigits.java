package io.github.penstock.rules.yaml;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.StepView;
import io.github.penstock.yaml.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;

/** A number that becomes a text keeps the value alone: 3.10 is 3.1. */
final class NumberLosesDigits implements Rule {

  /** More digits than a number of GitHub's keeps. */
  private static final int MOST_DIGITS = 15;

  /** More than that, nobody means a number. */
  private static final int LONGEST = 100;

  @Override
  public String id() {
    return "number-loses-digits";
  }

  @Override
  public void check(Document document, Report report) {
    texts(document.root(), report);
    for (JobView job : document.jobs()) {
      texts(job.place(), report);
      for (Place container : job.place().entries("services")) {
        texts(container, report);
      }
      job.place().get("container").ifPresent(container -> texts(container, report));
      job.matrix().ifPresent(matrix -> all(matrix, report));
    }
    for (StepView step : document.steps()) {
      texts(step.place(), report);
    }
  }

  /** What is handed on as texts: variables and inputs. */
  private static void texts(Place place, Report report) {
    for (Place value : place.entries("env")) {
      scalar(value, report);
    }
    for (Place value : place.entries("with")) {
      scalar(value, report);
    }
  }

  private static void all(Place place, Report report) {
    scalar(place, report);
    for (Place child : place.children()) {
      all(child, report);
    }
  }

  private static void scalar(Place place, Report report) {
    if (place.node() instanceof Scalar scalar && scalar.style() == Scalar.Style.PLAIN
        && isLossy(scalar.value()) && isNumber(scalar)) {
      report.add(Problem.warning(place, "value " + scalar.value() + " is the number "
          + shown(scalar.value()) + "; expected quotes, " + quote(scalar.value())
          + ", where these digits are meant"));
    }
  }

  private static boolean isNumber(Scalar scalar) {
    return scalar.value().length() <= LONGEST && switch (scalar.type()) {
      case INTEGER -> true;
      case FLOAT -> Character.isDigit(scalar.value().charAt(scalar.value().length() - 1))
          || scalar.value().endsWith(".");
      default -> false;
    };
  }

  /** Whether a number would be written otherwise; true of many texts that are none. */
  private static boolean isLossy(String text) {
    if (text.isEmpty() || "+-.0123456789".indexOf(text.charAt(0)) < 0) {
      return false;
    }
    boolean dot = text.indexOf('.') >= 0;
    char last = text.charAt(text.length() - 1);
    return dot && (last == '0' || last == '.') || hasLeadingZero(text)
        || text.charAt(0) == '+' || text.length() > MOST_DIGITS || hasLetter(text);
  }

  private static boolean hasLeadingZero(String text) {
    int start = text.charAt(0) == '-' ? 1 : 0;
    return text.length() > start + 1 && text.charAt(start) == '0'
        && text.charAt(start + 1) != '.';
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String shown(String text) {
    if (text.startsWith("0x")) {
      return new BigInteger(text.substring(2), 16).toString();
    }
    if (text.startsWith("0o")) {
      return new BigInteger(text.substring(2), 8).toString();
    }
    String plain = Double.toString(Double.parseDouble(text));
    return plain.indexOf('E') >= 0
        ? plain
        : new BigDecimal(plain).stripTrailingZeros().toPlainString();
  }
}
