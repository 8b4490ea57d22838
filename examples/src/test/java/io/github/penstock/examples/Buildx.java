package io.github.penstock.examples;

import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import io.github.penstock.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The real docker-buildx, where the system property {@code penstock.buildx} has its path. */
record Buildx(String binary) {

  static Optional<Buildx> given() {
    return Optional.ofNullable(System.getProperty("penstock.buildx")).map(Buildx::new);
  }

  /** What it prints for these targets and groups, with no variable set from outside. */
  String print(Path file, List<String> names, Path elsewhere) throws IOException {
    List<String> command = new ArrayList<>(
        List.of(binary, "bake", "--progress=quiet", "--print", "-f", file.toString()));
    command.addAll(names);
    ProcessBuilder builder = new ProcessBuilder(command).directory(elsewhere.toFile())
        .redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("HOME", elsewhere.toString());
    Process process = builder.start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** The groups and targets of what it printed, without the group that it makes of the request. */
  static Map<String, Object> read(String json) {
    @SuppressWarnings("unchecked")
    Map<String, Object> all = (Map<String, Object>) plain(YamlReader.read(json, "buildx"));
    ((Map<?, ?>) all.get("group")).remove("default");
    return all;
  }

  private static Object plain(Node node) {
    if (node instanceof Mapping mapping) {
      Map<String, Object> entries = new LinkedHashMap<>();
      mapping.entries().forEach(entry -> entries.put(entry.name(), plain(entry.value())));
      return entries;
    }
    return node instanceof Sequence sequence
        ? sequence.items().stream().map(Buildx::plain).toList()
        : ((Scalar) node).value();
  }
}
