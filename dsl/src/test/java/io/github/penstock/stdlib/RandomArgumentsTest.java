package io.github.penstock.stdlib;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyNumber;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a function gets, it gives a value or says what is wrong. */
final class RandomArgumentsTest {

  private static final int CALLS = 400;

  private static final List<String> TEXTS = List.of("", "a", "é👍", "%s%d%", "%-5.3[2]g", "(a|b)*",
      "[", "$1", "10.0.0.0/8", "fe80::/10", "2024-02-29T12:00:00Z", "1h", "YYYY'", "{\"a\":[1,{}]}",
      "{\"a\":1,\"a\":[", "x,y\n1,\"2", "aGk=", "1.2.3", ">=1, <2", "dns", "null", "true", "-7",
      "a\u0000b", "\ud83d", "/a/../b/", "1e9999", "{{{{");

  private static final List<CtyNumber> NUMBERS = List.of(CtyNumber.ZERO, CtyNumber.of(1),
      CtyNumber.of(-1), CtyNumber.of(0.5), CtyNumber.of(Long.MAX_VALUE), CtyNumber.of(62),
      CtyNumber.parse("1e30"), CtyNumber.parse("-1e-30"), CtyNumber.ZERO.negated(),
      CtyNumber.infinity(false), CtyNumber.infinity(true), CtyNumber.of(Integer.MIN_VALUE),
      CtyNumber.parse("1e400"), CtyNumber.of(1000000));

  private final Stdlib stdlib = Stdlib.ofThisMachine();
  private final Random random = new Random(20240229);

  @ParameterizedTest
  @MethodSource("io.github.penstock.stdlib.Stdlib#names")
  void aFunctionNeverFailsOtherwise(String name) {
    CtyFunction function = stdlib.find(name).orElseThrow();
    for (int i = 0; i < CALLS; i++) {
      List<CtyValue> arguments = arguments(function);
      try {
        assertThat(function.call(arguments).size()).isPositive();
      } catch (CtyException e) {
        assertThat(e.message()).as("%s%s", name, arguments).isNotBlank();
      } catch (RuntimeException e) {
        throw new AssertionError(name + arguments, e);
      }
    }
  }

  private List<CtyValue> arguments(CtyFunction function) {
    int rest = function.rest().isPresent() ? random.nextInt(4) : 0;
    List<CtyValue> arguments = new ArrayList<>();
    for (int i = 0; i < function.parameters().size() + rest; i++) {
      CtyType type = function.parameter(i).orElseThrow().type();
      arguments.add(random.nextInt(8) > 0 ? fitting(type) : value(0));
    }
    return arguments;
  }

  private CtyValue fitting(CtyType type) {
    if (type.equals(CtyType.STRING)) {
      return text();
    }
    if (type.equals(CtyType.NUMBER)) {
      return number();
    }
    return type.isList() || type.isSet() ? CtyValue.tuple(values(1)) : value(0);
  }

  private CtyValue value(int depth) {
    return switch (random.nextInt(depth > 2 ? 4 : 9)) {
      case 0 -> CtyValue.of(random.nextBoolean());
      case 1 -> random.nextBoolean() ? CtyValue.NULL : CtyValue.nullOf(CtyType.STRING);
      case 2 -> number();
      case 3 -> text();
      case 4 -> CtyValue.list(CtyType.STRING, texts());
      case 5 -> CtyValue.set(CtyType.NUMBER, List.of(number(), number()));
      case 6 -> CtyValue.map(CtyType.STRING, Map.of("a", text(), "é", text()));
      case 7 -> CtyValue.object(Map.of("a", value(depth + 1), "b", value(depth + 1)));
      default -> CtyValue.tuple(values(depth + 1));
    };
  }

  private List<CtyValue> values(int depth) {
    return IntStream.range(0, random.nextInt(4)).mapToObj(i -> value(depth)).toList();
  }

  private List<CtyValue> texts() {
    return IntStream.range(0, random.nextInt(4)).mapToObj(i -> text()).toList();
  }

  private CtyValue text() {
    return CtyValue.of(TEXTS.get(random.nextInt(TEXTS.size())));
  }

  private CtyValue number() {
    return CtyValue.of(NUMBERS.get(random.nextInt(NUMBERS.size())));
  }
}
