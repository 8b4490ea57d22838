package io.github.penstock.rules.security;

import io.github.penstock.document.Place;
import io.github.penstock.document.StepScript;
import io.github.penstock.document.StepView;
import io.github.penstock.script.Invocation;
import io.github.penstock.script.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A registry of packages that trusts workflows which prove who they are. */
enum Registry {
  PYPI("PyPI", "pypi.org", List.of("--repository-url", "--publish-url"),
      List.of("--repository", "-r", "--index"), List.of("TWINE_REPOSITORY_URL", "UV_PUBLISH_URL"),
      List.of("TWINE_", "UV_PUBLISH_", "POETRY_", "PYPI", "HATCH_", "FLIT_", "PDM_", "MATURIN_")),
  CRATES("crates.io", "crates.io", List.of("--index"), List.of("--registry"), List.of(),
      List.of("CARGO_", "CRATES_")),
  RUBYGEMS("RubyGems", "rubygems.org", List.of("--host"), List.of(), List.of("RUBYGEMS_HOST"),
      List.of("GEM_", "RUBYGEMS_")),
  NPM("npm", "registry.npmjs.org", List.of("--registry"), List.of(),
      List.of("NPM_CONFIG_REGISTRY", "npm_config_registry"),
      List.of("NODE_AUTH_", "NPM_", "YARN_NPM_")),
  NUGET("NuGet", "nuget.org", List.of("--source", "-s", "-Source"), List.of(), List.of(),
      List.of("NUGET_"));

  private static final Set<String> REHEARSALS = Set.of("--dry-run", "--help", "-n");

  /** More words than these name no command. */
  private static final int MOST_VERBS = 3;

  private static final Map<String, Registry> COMMANDS = commands();

  private final String title;
  private final String host;
  private final List<String> urlOptions;
  private final List<String> nameOptions;
  private final List<String> urlVariables;
  private final List<String> tokens;

  Registry(String title, String host, List<String> urlOptions, List<String> nameOptions,
      List<String> urlVariables, List<String> tokens) {
    this.title = title;
    this.host = host;
    this.urlOptions = urlOptions;
    this.nameOptions = nameOptions;
    this.urlVariables = urlVariables;
    this.tokens = tokens;
  }

  String title() {
    return title;
  }

  /** Whether a script may publish; cheap. */
  static boolean isNamedIn(String script) {
    return script.contains("publish") || script.contains("twine") || script.contains("gem push")
        || script.contains("nuget") || script.contains("rake release")
        || script.contains("maturin");
  }

  /** The registry to which a program publishes. */
  static Optional<Registry> of(Invocation call) {
    if (call.hasOption(REHEARSALS)) {
      return Optional.empty();
    }
    List<Word> operands = call.operands(option -> option.equals("--config") || option.equals("-C"));
    StringBuilder verbs = new StringBuilder(call.name());
    for (int i = 0; i < Math.min(operands.size(), MOST_VERBS); i++) {
      verbs.append(' ').append(operands.get(i).text());
    }
    String command = verbs.append(' ').toString();
    return COMMANDS.entrySet().stream().filter(entry -> command.startsWith(entry.getKey()))
        .map(Map.Entry::getValue).findFirst();
  }

  private static Map<String, Registry> commands() {
    Map<String, Registry> commands = new LinkedHashMap<>();
    for (String command : List.of("twine upload ", "uv publish ", "poetry publish ",
        "hatch publish ", "pdm publish ", "flit publish ", "maturin publish ", "maturin upload ")) {
      commands.put(command, PYPI);
    }
    commands.put("cargo publish ", CRATES);
    for (String command : List.of("gem push ", "rake release ", "bundle exec rake release ")) {
      commands.put(command, RUBYGEMS);
    }
    for (String command : List.of("npm publish ", "pnpm publish ", "yarn publish ",
        "yarn npm publish ")) {
      commands.put(command, NPM);
    }
    commands.put("nuget push ", NUGET);
    commands.put("dotnet nuget push ", NUGET);
    return commands;
  }

  /** Whether the program is told to publish to another place, or one that nobody knows. */
  boolean isElsewhere(Invocation call, StepScript script) {
    for (String option : urlOptions) {
      if (isOther(call.option(option))) {
        return true;
      }
    }
    for (String option : nameOptions) {
      String name = call.option(option);
      if (!name.isEmpty() && !name.equals("pypi") && !name.equals("testpypi")
          && !name.equals("crates-io")) {
        return true;
      }
    }
    return script.place().lineage().flatMap(place -> place.entries("env").stream())
        .anyMatch(variable -> urlVariables.contains(variable.key()) && isOther(variable.text()))
        || this == NPM && script.job().stream().flatMap(job -> job.steps().stream())
            .anyMatch(this::isSetUpForOther);
  }

  private boolean isSetUpForOther(StepView step) {
    return step.place().get("with", "registry-url").map(Place::text).filter(this::isOther)
        .isPresent();
  }

  private boolean isOther(String url) {
    return !url.isEmpty() && !url.contains(host);
  }

  boolean isToken(String variable) {
    for (String prefix : tokens) {
      if (variable.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
