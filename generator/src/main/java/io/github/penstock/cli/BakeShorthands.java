package io.github.penstock.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** Options that are overrides of all targets. */
final class BakeShorthands {

  private static final Set<String> YES = Set.of("1", "t", "true");
  private static final Set<String> NO = Set.of("0", "f", "false");

  @Option(names = "--push", description = "As --set \"*.push=true\".", arity = "0..1", fallbackValue = "true", paramLabel = "true|false")
  private List<Boolean> push = new ArrayList<>();

  @Option(names = "--load", description = "As --set \"*.load=true\".", arity = "0..1", fallbackValue = "true", paramLabel = "true|false")
  private List<Boolean> load = new ArrayList<>();

  @Option(names = "--no-cache", description = "As --set \"*.no-cache=true\".", arity = "0..1", fallbackValue = "true", paramLabel = "true|false")
  private List<Boolean> noCache = new ArrayList<>();

  @Option(names = "--pull", description = "As --set \"*.pull=true\".", arity = "0..1", fallbackValue = "true", paramLabel = "true|false")
  private List<Boolean> pull = new ArrayList<>();

  @Option(names = "--sbom", paramLabel = "VALUE", description = "As --set \"*.attest=type=sbom\": true, false, or attributes.")
  private List<String> sbom = new ArrayList<>();

  @Option(names = "--provenance", paramLabel = "VALUE", description = "As --set \"*.attest=type=provenance\": true, false, or attributes.")
  private List<String> provenance = new ArrayList<>();

  @Option(names = "--call", paramLabel = "METHOD", description = "As --set \"*.call=METHOD\".")
  private List<String> methods = new ArrayList<>();

  @Option(names = "--check", description = "As --call=check.")
  private boolean check;

  @Option(names = "--policy", paramLabel = "VALUE", description = "As --set \"*.policy=VALUE\".")
  private List<String> policies = new ArrayList<>();

  /** What has no effect on what is printed, and may stay where a command of buildx is copied. */
  @Option(names = {"--progress", "--builder", "--allow",
      "--metadata-file"}, hidden = true, paramLabel = "VALUE")
  private List<String> withoutEffect = new ArrayList<>();

  List<String> overrides() {
    List<String> overrides = new ArrayList<>();
    last(push).filter(Boolean::booleanValue).ifPresent(yes -> overrides.add("*.push=true"));
    last(load).filter(Boolean::booleanValue).ifPresent(yes -> overrides.add("*.load=true"));
    last(noCache).ifPresent(value -> overrides.add("*.no-cache=" + value));
    last(pull).ifPresent(value -> overrides.add("*.pull=" + value));
    attestation("sbom", last(sbom).orElse("")).ifPresent(overrides::add);
    attestation("provenance", last(provenance).orElse("")).ifPresent(overrides::add);
    call().ifPresent(name -> overrides.add("*.call=" + name));
    policies.forEach(policy -> overrides.add("*.policy=" + policy));
    return overrides;
  }

  /** An option that is given several times means what it is given last. */
  private static <T> Optional<T> last(List<T> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
  }

  private static Optional<String> attestation(String type, String value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String word = value.toLowerCase(Locale.ROOT);
    String attributes = NO.contains(word)
        ? "disabled=true"
        : YES.contains(word) ? "disabled=false" : value;
    return Optional.of("*.attest=type=" + type + "," + attributes);
  }

  /** The method without its format. */
  private Optional<String> call() {
    String name = check ? "check" : last(methods).orElse("").split(",", 2)[0];
    if (name.isEmpty() || name.equals("build")) {
      return Optional.empty();
    }
    return Optional.of(name.equals("check") ? "lint" : name);
  }
}
