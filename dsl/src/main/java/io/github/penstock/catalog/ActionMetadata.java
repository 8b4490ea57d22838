package io.github.penstock.catalog;

import io.github.penstock.yaml.Mapping;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known about one published action; a lens over its table. */
public final class ActionMetadata {

  private final Mapping table;
  private final List<String> inputs;
  private final List<String> required;

  ActionMetadata(Mapping table) {
    this.table = table;
    Mapping all = table.mapping("inputs");
    this.inputs = all.keys().toList();
    this.required = all.entries().stream()
        .filter(entry -> isRequired((Mapping) entry.value())).map(Mapping.Entry::name).toList();
  }

  private static boolean isRequired(Mapping input) {
    return input.has("required") && !input.has("default");
  }

  /** All that is known, as it was read. */
  public Mapping table() {
    return table;
  }

  /** {@code owner/name} or {@code owner/name/path}, spelt as its owner does. */
  public String uses() {
    return table.text("uses").orElseThrow();
  }

  /** The newest version known, {@code v7.0.1}; only a major version, {@code v1}, of some. */
  public Optional<String> version() {
    return table.text("version");
  }

  /** The commit of {@link #version()}, where it is known. */
  public Optional<String> sha() {
    return table.text("sha");
  }

  /** The names of the inputs of the newest version. */
  public List<String> inputs() {
    return inputs;
  }

  /** The names of the inputs that must be given. */
  public List<String> requiredInputs() {
    return required;
  }

  /** An input's kind, default, values, ...; empty where there is no such input. */
  public Mapping input(String name) {
    return table.mapping("inputs").mapping(name);
  }

  public List<String> outputs() {
    return table.texts("outputs");
  }

  /** The older major versions that are known. */
  public Stream<String> majors() {
    return table.mapping("majors").keys();
  }

  /** The same for an older major version, {@code v4}, where it is known. */
  public Optional<Mapping> major(String major) {
    return table.mapping("majors").get(major).isPresent()
        ? Optional.of(table.mapping("majors").mapping(major))
        : Optional.empty();
  }
}
