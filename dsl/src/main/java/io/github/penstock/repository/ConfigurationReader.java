package io.github.penstock.repository;

import static io.github.penstock.wording.Wording.expected;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.finding.Finding;
import io.github.penstock.finding.Severity;
import io.github.penstock.finding.Span;
import io.github.penstock.origin.Origin;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Node;
import io.github.penstock.yaml.ParsedYaml;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import io.github.penstock.yaml.YamlException;
import io.github.penstock.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Reads {@code .github/penstock.yml}; what it can't read it reports, and leaves out. */
public final class ConfigurationReader {

  /** The rule of all its findings. */
  public static final String RULE = "invalid-configuration";

  private final String file;
  private final Collection<String> rules;
  private final List<Finding> findings = new ArrayList<>();

  private ConfigurationReader(String file, Collection<String> rules) {
    this.file = file;
    this.rules = rules;
  }

  /** What was read, and what is wrong with it. */
  public record Reading(Configuration configuration, List<Finding> findings) {

    /** Of a repository that has no such file. */
    public static final Reading NONE = new Reading(Configuration.none(), List.of());

    public Reading {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Reads a text.
   *
   * @param file what findings call it
   * @param rules the ids of all rules
   */
  public static Reading read(String text, String file, Collection<String> rules) {
    // An empty file is no mistake here.
    if (text.lines().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"))) {
      return Reading.NONE;
    }
    ConfigurationReader reader = new ConfigurationReader(file, rules);
    ParsedYaml parsed = YamlReader.parse(text, file);
    parsed.problems().forEach(problem -> reader.add("", problem.origin(), 0, problem.message()));
    Mapping document = parsed.node().map(reader::document).orElse(Mapping.EMPTY);
    reader.check(document);
    return new Reading(Configuration.of(document), reader.findings);
  }

  /** Reads the bytes of a file, which are UTF-8 or wrong. */
  public static Reading read(byte[] content, String file, Collection<String> rules) {
    try {
      return read(YamlReader.decode(content, file), file, rules);
    } catch (YamlException e) {
      return new Reading(Configuration.none(), List.of(Finding.of(RULE, Severity.ERROR,
          e.problem().message(), file, "", e.problem().origin())));
    }
  }

  /** What is wrong with a configuration, a definition's too. */
  public static List<Finding> check(Configuration configuration, Collection<String> rules) {
    ConfigurationReader reader = new ConfigurationReader(configuration.path(), rules);
    reader.check(configuration.tree());
    return reader.findings;
  }

  private Mapping document(Node node) {
    if (node instanceof Mapping mapping) {
      return mapping;
    }
    add("", node.origin(), 0, "the configuration is no mapping; expected keys with values");
    return Mapping.EMPTY.withOrigin(node.origin());
  }

  private void check(Mapping document) {
    for (Mapping.Entry entry : document.entries()) {
      String key = entry.name();
      switch (key) {
        case Configuration.LABELS, Configuration.VARIABLES, Configuration.SECRETS ->
          texts(key, entry.value());
        case Configuration.ACTIONS -> actions(entry.value());
        case Configuration.DISABLED -> disabled(entry.value());
        default -> unknown(key, entry.key(), List.of(Configuration.LABELS,
            Configuration.VARIABLES, Configuration.SECRETS, Configuration.ACTIONS,
            Configuration.DISABLED));
      }
    }
  }

  private void actions(Node node) {
    for (Mapping.Entry entry : mapping(Configuration.ACTIONS, node).entries()) {
      String path = Configuration.ACTIONS + "." + entry.name();
      switch (entry.name()) {
        case Configuration.ALLOWED, Configuration.FORBIDDEN ->
          texts(path, entry.value()).forEach(pattern -> pattern(path, pattern));
        case Configuration.PINNING -> pinning(path, entry.value());
        default -> unknown(path, entry.key(), List.of(Configuration.ALLOWED,
            Configuration.FORBIDDEN, Configuration.PINNING));
      }
    }
  }

  private void pinning(String path, Node node) {
    List<String> levels = Stream.of(Pinning.values()).map(Pinning::toString).toList();
    for (Mapping.Entry entry : mapping(path, node).entries()) {
      pattern(path, entry.key());
      if (!(entry.value() instanceof Scalar level)) {
        wrong(path + "." + entry.name(), entry.value(), "one of " + String.join(", ", levels));
      } else if (!levels.contains(level.value())) {
        add(path + "." + entry.name(), level, "pinning of " + quote(entry.name()) + " is "
            + quote(level.value()) + expected(level.value(), levels));
      }
    }
  }

  private void disabled(Node node) {
    for (Mapping.Entry entry : mapping(Configuration.DISABLED, node).entries()) {
      String path = Configuration.DISABLED + "." + entry.name();
      if (!rules.contains(entry.name())) {
        add(path, entry.key(),
            "there is no rule " + quote(entry.name()) + expected(entry.name(), rules));
      }
      if (!(entry.value() instanceof Scalar reason) || reason.isNull()
          || reason.value().isBlank()) {
        add(path, entry.key(), "rule " + quote(entry.name())
            + " is disabled without a reason; expected one behind the \":\"");
      }
    }
  }

  private void pattern(String path, Scalar pattern) {
    if (!ActionPattern.isValid(pattern.value())) {
      add(path, pattern,
          quote(pattern.value()) + " names no actions; " + Configuration.EXPECTED_PATTERN);
    }
  }

  private List<Scalar> texts(String path, Node node) {
    if (!(node instanceof Sequence sequence)) {
      return node instanceof Scalar text && !text.isNull()
          ? List.of(text)
          : wrong(path, node, "a list of texts");
    }
    List<Scalar> texts = new ArrayList<>();
    for (Node item : sequence.items()) {
      if (item instanceof Scalar text && !text.isNull()) {
        texts.add(text);
      } else {
        wrong(path, item, "a text");
      }
    }
    return texts;
  }

  private Mapping mapping(String path, Node node) {
    if (node instanceof Mapping mapping) {
      return mapping;
    }
    wrong(path, node, "keys with values");
    return Mapping.EMPTY;
  }

  private List<Scalar> wrong(String path, Node node, String expected) {
    String found = node instanceof Mapping
        ? "a mapping"
        : node instanceof Sequence ? "a list" : "\"" + ((Scalar) node).value() + "\"";
    add(path, node.origin(), 0, quote(path) + " has " + found + "; expected " + expected);
    return List.of();
  }

  private void unknown(String path, Scalar key, List<String> known) {
    add(path, key, "unknown key " + quote(key.value()) + expected(key.value(), known));
  }

  private void add(String path, Scalar where, String message) {
    add(path, where.origin(), where.source().lines().findFirst().orElse("").length(), message);
  }

  private void add(String path, Origin origin, int length, String message) {
    Finding finding = Finding.of(RULE, Severity.ERROR, message, file, path, origin);
    findings.add(length == 0 ? finding : finding.withSpan(Span.of(origin, length)));
  }
}
