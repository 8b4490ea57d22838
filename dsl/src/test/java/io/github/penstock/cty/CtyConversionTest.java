package io.github.penstock.cty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CtyConversionTest {

  private static final CtyValue ONE = CtyValue.of(1);
  private static final CtyValue A = CtyValue.of("a");

  private static CtyValue convert(CtyValue value, CtyType wanted) {
    return CtyConversion.convert(value, wanted);
  }

  private static CtyValue object(Object... namesAndValues) {
    Map<String, CtyValue> attributes = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      attributes.put((String) namesAndValues[i], (CtyValue) namesAndValues[i + 1]);
    }
    return CtyValue.object(attributes);
  }

  private static void refuses(CtyValue value, CtyType wanted, String message) {
    assertThatThrownBy(() -> convert(value, wanted)).isInstanceOf(CtyException.class)
        .hasMessage(message);
  }

  @Test
  void primitivesBecomeStringsAndBack() {
    assertThat(convert(ONE, CtyType.STRING)).isEqualTo(CtyValue.of("1"));
    assertThat(convert(CtyValue.TRUE, CtyType.STRING)).isEqualTo(CtyValue.of("true"));
    assertThat(convert(CtyValue.of("0.50"), CtyType.NUMBER)).hasToString("0.5");
    assertThat(convert(CtyValue.of("1"), CtyType.BOOL)).isEqualTo(CtyValue.TRUE);
    refuses(A, CtyType.NUMBER, "a number is required");
    refuses(A, CtyType.BOOL, "a bool is required");
    refuses(CtyValue.of("True"), CtyType.BOOL,
        "a bool is required; to convert from string, use lowercase \"true\"");
    refuses(ONE, CtyType.BOOL, "bool required, but have number");
  }

  @Test
  void aTupleBecomesAListOrASet() {
    CtyValue tuple = CtyValue.tuple(List.of(A, ONE, A, CtyValue.NULL));

    assertThat(convert(tuple, CtyType.list(CtyType.STRING))).isEqualTo(CtyValue.list(CtyType.STRING,
        List.of(A, CtyValue.of("1"), A, CtyValue.nullOf(CtyType.STRING))));
    assertThat(convert(tuple, CtyType.set(CtyType.DYNAMIC)).elements())
        .containsExactly(CtyValue.of("1"), A, CtyValue.nullOf(CtyType.STRING));
    refuses(tuple, CtyType.list(CtyType.NUMBER), "a number is required");
    refuses(CtyValue.tuple(List.of(ONE, CtyValue.tuple(List.of()))), CtyType.list(CtyType.STRING),
        "element 1: string required, but have tuple");
    refuses(CtyValue.tuple(List.of(ONE, CtyValue.TRUE)), CtyType.list(CtyType.DYNAMIC),
        "all list elements must have the same type");
  }

  @Test
  void anObjectBecomesAMapOrALargerObject() {
    CtyType wanted = CtyType.object(Map.of("a", CtyType.STRING, "b", CtyType.NUMBER), Set.of("b"));

    assertThat(convert(object("a", ONE, "c", A), wanted))
        .isEqualTo(object("a", CtyValue.of("1"), "b", CtyValue.nullOf(CtyType.NUMBER)));
    assertThat(convert(object("a", ONE, "c", A), CtyType.map(CtyType.DYNAMIC)).type())
        .isEqualTo(CtyType.map(CtyType.STRING));
    refuses(object("b", ONE), wanted, "attribute \"a\" is required");
    refuses(object("a", object()), wanted, "attribute \"a\": string required, but have object");
    refuses(A, wanted, "object required, but have string");
    refuses(object("a", object()), CtyType.map(CtyType.STRING),
        "element \"a\": string required, but have object");
  }

  @Test
  void aMapBecomesAnObject() {
    CtyValue map = convert(object("a", ONE), CtyType.map(CtyType.NUMBER));

    assertThat(convert(map, CtyType.object(Map.of("a", CtyType.STRING))))
        .isEqualTo(object("a", CtyValue.of("1")));
    refuses(map, CtyType.object(Map.of("b", CtyType.STRING)),
        "map has no element for required attribute \"b\"");
  }

  @Test
  void severalMissingAttributesAreAllNamed() {
    CtyType three = CtyType.object(
        Map.of("a", CtyType.STRING, "b", CtyType.STRING, "c", CtyType.STRING));

    refuses(object("c", A), three, "attributes \"a\" and \"b\" are required");
    refuses(object(), three, "attributes \"a\", \"b\", and \"c\" are required");
  }

  @Test
  void nullsTakeTheTypeThatIsAskedFor() {
    assertThat(convert(CtyValue.NULL, CtyType.NUMBER)).isEqualTo(CtyValue.nullOf(CtyType.NUMBER));
    assertThat(convert(CtyValue.nullOf(CtyType.tuple(List.of(CtyType.BOOL))),
        CtyType.list(CtyType.DYNAMIC)).type()).isEqualTo(CtyType.list(CtyType.BOOL));
  }

  @Test
  void typesHaveFriendlyNames() {
    CtyType lists = CtyType.list(CtyType.map(CtyType.STRING));

    assertThat(lists.friendlyName()).isEqualTo("list of map of string");
    assertThat(CtyType.set(CtyType.DYNAMIC).friendlyName()).isEqualTo("set of dynamic");
    assertThat(CtyType.set(CtyType.DYNAMIC).friendlyNameOfConstraint())
        .isEqualTo("set of any single type");
    assertThat(CtyType.DYNAMIC.friendlyNameOfConstraint()).isEqualTo("any type");
  }

  @Test
  void typesAreUnifiedToTheMoreGeneralOne() {
    CtyType numbers = CtyType.tuple(List.of(CtyType.NUMBER));
    CtyType texts = CtyType.tuple(List.of(CtyType.STRING, CtyType.STRING));

    assertThat(CtyConversion.unify(List.of(CtyType.NUMBER, CtyType.STRING)))
        .contains(CtyType.STRING);
    assertThat(CtyConversion.unify(List.of(CtyType.NUMBER, CtyType.BOOL))).isEmpty();
    assertThat(CtyConversion.unify(List.of(CtyType.DYNAMIC, CtyType.BOOL))).contains(CtyType.BOOL);
    assertThat(CtyConversion.unify(List.of(numbers, texts)))
        .contains(CtyType.list(CtyType.STRING));
    assertThat(CtyConversion.unify(List.of(numbers, CtyType.set(CtyType.STRING))))
        .contains(CtyType.set(CtyType.STRING));
    assertThat(CtyConversion.unify(List.of(CtyType.set(CtyType.BOOL), CtyType.list(CtyType.BOOL))))
        .contains(CtyType.list(CtyType.BOOL));
    assertThat(CtyConversion.unify(List.of(CtyType.object(Map.of("a", CtyType.NUMBER)),
        CtyType.object(Map.of("b", CtyType.STRING))))).contains(CtyType.map(CtyType.STRING));
    assertThat(CtyConversion.unify(List.of(numbers, CtyType.object(Map.of())))).isEmpty();
  }

  @Test
  void nullsAreEqualWhateverTheirTypesAndNumbersAreNoTexts() {
    assertThat(CtyValue.NULL.isEqualTo(CtyValue.nullOf(CtyType.STRING))).isTrue();
    assertThat(CtyValue.NULL).isNotEqualTo(CtyValue.nullOf(CtyType.STRING));
    assertThat(ONE.isEqualTo(CtyValue.of("1"))).isFalse();
    assertThat(CtyValue.tuple(List.of(ONE)).isEqualTo(CtyValue.list(CtyType.NUMBER, List.of(ONE))))
        .isFalse();
  }

  @Test
  void setsAreOrderedAndKeepOneOfEach() {
    List<CtyValue> texts = List.of(A, CtyValue.of("B"), CtyValue.of("\ud83d\ude00"),
        CtyValue.of("\uffee"), A);

    assertThat(CtyValue.set(CtyType.STRING, texts)).hasToString("[B, a, \uffee, \ud83d\ude00]");
    assertThat(CtyValue.set(CtyType.NUMBER,
        List.of(CtyValue.of(10), CtyValue.of(9), CtyValue.of(-1)))).hasToString("[-1, 9, 10]");
    assertThat(CtyValue.set(CtyType.BOOL, List.of(CtyValue.TRUE, CtyValue.FALSE)))
        .hasToString("[false, true]");
  }

  @Test
  void textIsNormalized() {
    assertThat(CtyValue.of("e\u0301")).isEqualTo(CtyValue.of("\u00e9"));
    assertThat(object("e\u0301", ONE).entry("\u00e9")).contains(ONE);
  }

  @Test
  void aValueThatGrowsWithoutBoundIsRefused() {
    assertThatThrownBy(() -> {
      CtyValue value = CtyValue.of("a");
      for (int i = 0; i < 40; i++) {
        value = CtyValue.tuple(List.of(value, value));
      }
    }).isInstanceOf(CtyException.class).hasMessage("value is larger than 4194304 characters");
    assertThatThrownBy(() -> {
      CtyValue value = CtyValue.of("a");
      for (int i = 0; i < 1000; i++) {
        value = CtyValue.tuple(List.of(value));
      }
    }).isInstanceOf(CtyException.class).hasMessage("value is nested deeper than 500 levels");
  }
}
