package io.github.penstock.repository;

import io.github.penstock.repository.YamlFile.Kind;
import io.github.penstock.yaml.Mapping;
import java.util.List;

/** What a file is: where it lies says so, or its name, or else its keys. */
final class FileKind {

  /** Each has keys that no other kind has; the first that decides wins. */
  private static final List<String> WORKFLOW = List.of("jobs", "on", "run-name", "concurrency");
  private static final List<String> ACTION = List.of("runs", "branding", "inputs", "outputs");
  private static final List<String> DEPENDABOT =
      List.of("updates", "enable-beta-ecosystems", "multi-ecosystem-groups", "registries");
  private static final List<String> CODEQL = List.of("queries", "disable-default-queries", "packs",
      "query-filters", "threat-models", "paths", "paths-ignore");

  private FileKind() {}

  static Kind of(String path, Mapping tree) {
    String file = "/" + path.replace('\\', '/');
    if (file.contains("/.github/workflows/")) {
      return Kind.WORKFLOW;
    }
    if (file.contains("/.github/codeql/")) {
      return Kind.CODEQL;
    }
    String name = file.substring(file.lastIndexOf('/') + 1);
    return switch (name) {
      case "action.yml", "action.yaml" -> Kind.ACTION;
      case "dependabot.yml", "dependabot.yaml" -> Kind.DEPENDABOT;
      default -> of(tree, name);
    };
  }

  private static Kind of(Mapping tree, String name) {
    if (WORKFLOW.stream().limit(2).anyMatch(tree::has)) {
      return Kind.WORKFLOW;
    }
    if (ACTION.stream().anyMatch(tree::has)) {
      return Kind.ACTION;
    }
    if (DEPENDABOT.stream().anyMatch(tree::has)) {
      return Kind.DEPENDABOT;
    }
    boolean codeql = CODEQL.stream().anyMatch(tree::has) || name.startsWith("codeql");
    return codeql && WORKFLOW.stream().noneMatch(tree::has) ? Kind.CODEQL : Kind.WORKFLOW;
  }
}
