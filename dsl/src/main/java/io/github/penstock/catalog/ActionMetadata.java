package io.github.penstock.catalog;

import io.github.penstock.yaml.Mapping;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known about one published action; a lens over its table. */
public record ActionMetadata(Mapping table) {

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
    return table.mapping("inputs").keys().toList();
  }

  /** The names of the inputs that must be given. */
  public List<String> requiredInputs() {
    return inputs().stream()
        .filter(name -> input(name).has("required") && !input(name).has("default")).toList();
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
    return table.mapping("majors").get(major).map(Mapping.class::cast);
  }
}
