package io.github.penstock.cli;

import io.github.penstock.compile.DefinitionException;
import io.github.penstock.finding.Finding;
import io.github.penstock.generate.Generation;
import io.github.penstock.plan.PlannedFile;
import io.github.penstock.yaml.YamlProblem;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A check's result for programs: one object, its keys in a fixed order. */
final class JsonReport {

  private JsonReport() {}

  static String of(Generation generation) {
    return object(field("inSync", Boolean.toString(generation.isInSync())),
        field("findings", array(generation.findings(), JsonReport::finding)),
        field("unreadable", array(generation.corrupt(), JsonReport::problem)),
        field("notes", array(generation.notes(), JsonReport::string)),
        field("files", array(generation.files(), JsonReport::file)));
  }

  /** Definitions that do not run: the same object, with nothing to compare. */
  static String of(DefinitionException failure) {
    return object(field("inSync", "false"),
        field("findings", array(DefinitionFindings.of(failure), JsonReport::finding)),
        field("unreadable", "[]"), field("notes", "[]"), field("files", "[]"));
  }

  private static String finding(Finding finding) {
    return object(field("rule", string(finding.rule())),
        field("severity", string(finding.severity().toString())),
        field("message", string(finding.message())), field("file", string(finding.file())),
        field("path", string(finding.path())), field("source", string(finding.origin().file())),
        field("line", Integer.toString(finding.origin().line())),
        field("column", Integer.toString(finding.origin().column())));
  }

  private static String problem(YamlProblem problem) {
    return object(field("file", string(problem.origin().file())),
        field("line", Integer.toString(problem.origin().line())),
        field("message", string(problem.message())));
  }

  private static String file(PlannedFile file) {
    return object(field("path", string(file.path())),
        field("state", string(file.state().name().toLowerCase(Locale.ROOT))));
  }

  private static String object(String... fields) {
    return Stream.of(fields).collect(Collectors.joining(",", "{", "}"));
  }

  private static String field(String name, String value) {
    return string(name) + ":" + value;
  }

  private static <T> String array(List<T> items, Function<T, String> item) {
    return items.stream().map(item).collect(Collectors.joining(",", "[", "]"));
  }

  private static String string(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars().forEach(c -> json.append(switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      default -> c < ' ' ? String.format(Locale.ROOT, "\\u%04x", c) : Character.toString(c);
    }));
    return json.append('"').toString();
  }
}
