package io.github.penstock.bindings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** An input of an action, as its table describes it. */
record ActionInput(String name, JsonNode row) {

  private static final Pattern VERSION = Pattern.compile("(.*[-_])?version|.*Version");

  private static final int LONGEST_DEFAULT = 60;

  /** {@code string}, {@code boolean}, {@code list-comma}, ... */
  String kind() {
    return Tables.text(row, "kind");
  }

  /** Whether it is the version of something, which people like to write as a number. */
  boolean isVersion() {
    return VERSION.matcher(name).matches();
  }

  boolean isDeprecated() {
    return Tables.flag(row, "deprecated");
  }

  /** The input that has taken the place of this deprecated one. */
  Optional<String> replacement() {
    return Optional.of(Tables.text(row, "replacement")).filter(text -> !text.isEmpty());
  }

  /** The texts it knows, of its items where it is a list; empty where any text is as good. */
  List<String> values() {
    List<String> items = Tables.texts(row.path("item"), "values");
    return items.isEmpty() ? Tables.texts(row, "values") : items;
  }

  /** Between the items of a list; empty where it is no list. */
  String separator() {
    return switch (kind()) {
      case "list-newline" -> "\n";
      case "list-comma" -> ",";
      case "list-other" -> Tables.text(row, "separator");
      default -> "";
    };
  }

  /**
   * One sentence that says what is worth knowing before it is set.
   *
   * @param start what the method does to it: {@code Adds items to input}
   */
  String sentence(String start) {
    List<String> facts = new ArrayList<>();
    facts.add(start + " " + Doc.code(name) + (isRequired() ? ", required" : ""));
    facts.add(defaultValue());
    facts.add(namedNumbers());
    return facts.stream().filter(fact -> !fact.isEmpty()).collect(Collectors.joining("; ")) + ".";
  }

  private boolean isRequired() {
    return Tables.flag(row, "required") && Tables.text(row, "default").isEmpty();
  }

  private String defaultValue() {
    String value = Tables.text(row, "default");
    if (value.isBlank()) {
      return "";
    }
    return value.length() > LONGEST_DEFAULT || value.contains("\n")
        ? "has a default"
        : "default " + Doc.code(value);
  }

  private String namedNumbers() {
    return row.path("named").properties().stream()
        .map(named -> Doc.code(named.getValue().asString()) + " is " + spaced(named.getKey()))
        .collect(Collectors.joining(", "));
  }

  private static String spaced(String camelCase) {
    return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
