package io.github.penstock.stdlib;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyNumber;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.ArrayList;
import java.util.List;

/** The numbers from one, without the last, in steps: {@code range(start, end, step)}. */
record NumberRange(CtyNumber start, CtyNumber end, CtyNumber step) {

  private static final CtyNumber UP = CtyNumber.of(1);
  private static final CtyNumber DOWN = CtyNumber.of(-1);

  /** As many as buildx makes. */
  private static final int MOST = 1024;

  static CtyValue of(List<CtyValue> arguments) {
    List<CtyNumber> numbers = arguments.stream().map(CtyValue::asNumber).toList();
    return switch (numbers.size()) {
      case 1 -> between(CtyNumber.ZERO, numbers.get(0)).value();
      case 2 -> between(numbers.get(0), numbers.get(1)).value();
      case 3 -> new NumberRange(numbers.get(0), numbers.get(1), numbers.get(2)).value();
      default -> throw new CtyException(
          "there are " + numbers.size() + " arguments; expected one, two or three");
    };
  }

  private static NumberRange between(CtyNumber start, CtyNumber end) {
    return new NumberRange(start, end, end.compareTo(start) < 0 ? DOWN : UP);
  }

  private CtyValue value() {
    if (end.compareTo(start) * direction() < 0) {
      throw CtyException.ofArgument(1, direction() < 0
          ? "end lies above the start; expected it below, as the step is negative"
          : "end lies below the start; expected it above, as the step is not negative");
    }
    List<CtyValue> numbers = new ArrayList<>();
    for (CtyNumber next = start; isInside(next); next = next.plus(step)) {
      if (numbers.size() == MOST) {
        throw new CtyException("there are more than " + MOST + " numbers; expected fewer");
      }
      numbers.add(CtyValue.of(next));
    }
    return CtyValue.list(CtyType.NUMBER, numbers);
  }

  private boolean isInside(CtyNumber number) {
    return number.compareTo(end) * direction() < 0;
  }

  /** A step of 0 leads up, and never ends. */
  private int direction() {
    return step.signum() < 0 ? -1 : 1;
  }
}
