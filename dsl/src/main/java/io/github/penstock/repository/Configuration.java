package io.github.penstock.repository;

import io.github.penstock.element.Element;
import io.github.penstock.element.Limits;
import io.github.penstock.origin.Origin;
import io.github.penstock.pins.Pins;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import io.github.penstock.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a check cannot know by itself: {@code .github/penstock.yml}, written by hand or from a
 * definition, so that a check of a single file knows it too.
 */
public final class Configuration extends Element<Configuration> implements RepositoryFile {

  /** Where it lies, from the repository's root. */
  public static final String PATH = ".github/penstock.yml";

  static final String LABELS = "self-hosted-labels";
  static final String VARIABLES = "variables";
  static final String SECRETS = "secrets";
  static final String ACTIONS = "actions";
  static final String ALLOWED = "allowed";
  static final String FORBIDDEN = "forbidden";
  static final String PINNING = "pinning";
  static final String DISABLED = "disabled";

  private static final List<String> KEYS = List.of(LABELS, VARIABLES, SECRETS, ACTIONS, DISABLED);

  /** Of a repository that has none. */
  private static final Configuration NONE =
      new Configuration(Mapping.EMPTY.withOrigin(Origin.of(PATH, 1, 1)));

  private final List<String> labels;
  private final List<ActionPattern> allowed;
  private final List<ActionPattern> forbidden;
  private final Map<ActionPattern, Pinning> pinning = new LinkedHashMap<>();
  private final List<Disabled> disabled = new ArrayList<>();

  /**
   * A rule that is not checked anywhere in the repository.
   *
   * @param reason why, for the next reader
   */
  public record Disabled(String rule, String reason, Origin origin) {}

  private Configuration(Mapping tree) {
    super(tree);
    labels = tree.texts(LABELS).stream().map(label -> label.toLowerCase(Locale.ROOT)).toList();
    Mapping actions = tree.mapping(ACTIONS);
    allowed = patterns(actions.texts(ALLOWED));
    forbidden = patterns(actions.texts(FORBIDDEN));
    for (Mapping.Entry entry : actions.mapping(PINNING).entries()) {
      pinning(entry).ifPresent(level -> pinning.put(new ActionPattern(entry.name()), level));
    }
    for (Mapping.Entry entry : tree.mapping(DISABLED).entries()) {
      disabled.add(new Disabled(entry.name(), tree.mapping(DISABLED).text(entry.name()).orElse(""),
          entry.key().origin()));
    }
  }

  /** Nothing is known, all is allowed, every rule is on. */
  public static Configuration defaults() {
    return new Configuration(Mapping.EMPTY);
  }

  static Configuration none() {
    return NONE;
  }

  /** What a document says; what is wrong with it is {@link ConfigurationReader}'s to tell. */
  static Configuration of(Mapping document) {
    return new Configuration(document);
  }

  @Override
  protected Configuration copy(Mapping changed) {
    return new Configuration(changed);
  }

  @Override
  protected List<String> keyOrder() {
    return KEYS;
  }

  /** Labels of self-hosted runners; a {@code *} stands for any characters. */
  public Configuration selfHostedLabels(String first, String... more) {
    return appendTexts(LABELS, all(LABELS, first, more));
  }

  /** All configuration variables that there are. */
  public Configuration variables(String first, String... more) {
    return appendTexts(VARIABLES, all(VARIABLES, first, more));
  }

  /** There are no configuration variables. */
  public Configuration noVariables() {
    return put(VARIABLES, Sequence.EMPTY.asFlow());
  }

  /** All secrets that there are, beside {@code GITHUB_TOKEN}. */
  public Configuration secrets(String first, String... more) {
    return appendTexts(SECRETS, all(SECRETS, first, more));
  }

  /** There are no secrets but {@code GITHUB_TOKEN}. */
  public Configuration noSecrets() {
    return put(SECRETS, Sequence.EMPTY.asFlow());
  }

  /** The only actions and reusable workflows of others that may be used; see {@link ActionPattern}. */
  public Configuration allowedActions(String first, String... more) {
    return appendIn(ACTIONS, ALLOWED, patterns(ALLOWED, first, more));
  }

  /** Actions and reusable workflows of others that may not be used. */
  public Configuration forbiddenActions(String first, String... more) {
    return appendIn(ACTIONS, FORBIDDEN, patterns(FORBIDDEN, first, more));
  }

  /** How uses of some actions must name the version; the pattern that tells most wins. */
  public Configuration pinning(String actions, Pinning level) {
    pattern(actions);
    return putIn(ACTIONS, PINNING, tree().mapping(ACTIONS).mapping(PINNING).with(actions,
        Scalar.text(notNull(PINNING, level).toString())));
  }

  /**
   * Does not check a rule anywhere in the repository.
   *
   * @param reason why, for the next reader
   */
  public Configuration disable(String rule, String reason) {
    return putIn(DISABLED, Limits.notBlank("rule", rule),
        Scalar.text(Limits.notBlank("reason", reason)));
  }

  /** The patterns of self-hosted runners' labels, in lower case. */
  public List<String> selfHostedLabels() {
    return labels;
  }

  /** Whether a runner of one's own has this label, whatever its case. */
  public boolean isSelfHosted(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    return labels.stream().anyMatch(pattern -> Wildcard.matches(pattern, lower));
  }

  /** The configuration variables; empty where nobody said which there are. */
  public Optional<List<String>> variables() {
    return known(VARIABLES);
  }

  /** The secrets; empty where nobody said which there are. */
  public Optional<List<String>> secrets() {
    return known(SECRETS);
  }

  /** The only actions that may be used; empty where all may be. */
  public List<ActionPattern> allowedActions() {
    return allowed;
  }

  public List<ActionPattern> forbiddenActions() {
    return forbidden;
  }

  /** How uses of actions must name the version, in the author's order. */
  public Map<ActionPattern, Pinning> pinning() {
    return pinning;
  }

  /** How this use, {@code owner/name[/path][@ref]}, must name the version, where somebody said so. */
  public Optional<Pinning> pinningOf(String uses) {
    return pinning.entrySet().stream().filter(entry -> entry.getKey().matches(uses))
        .max(Comparator.comparingInt(entry -> entry.getKey().weight())).map(Map.Entry::getValue);
  }

  /** The rules that are not checked. */
  public List<Disabled> disabled() {
    return disabled;
  }

  public boolean isDisabled(String rule) {
    for (Disabled each : disabled) {
      if (each.rule().equals(rule)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public Origin origin() {
    return tree().origin();
  }

  @Override
  public String toText(Pins pins) {
    return YamlWriter.write(tree());
  }

  private Optional<List<String>> known(String key) {
    return tree().has(key) ? Optional.of(tree().texts(key)) : Optional.empty();
  }

  private static List<ActionPattern> patterns(List<String> texts) {
    return texts.stream().map(ActionPattern::new).toList();
  }

  private static Optional<Pinning> pinning(Mapping.Entry entry) {
    return entry.value() instanceof Scalar level
        ? Stream.of(Pinning.values()).filter(each -> each.toString().equals(level.value()))
            .findFirst()
        : Optional.empty();
  }

  private static List<Scalar> patterns(String key, String first, String... more) {
    return all(key, first, more).stream().map(Configuration::pattern).map(Scalar::text).toList();
  }

  private static List<String> all(String key, String first, String... more) {
    return Limits.notBlank(key,
        Stream.concat(Stream.of(first), Stream.of(more)).toList());
  }

  private static String pattern(String text) {
    if (!ActionPattern.isValid(text)) {
      throw new IllegalArgumentException("\"" + text + "\" names no actions; " + EXPECTED_PATTERN);
    }
    return text;
  }

  static final String EXPECTED_PATTERN =
      "expected \"owner/name\", \"owner/*\" or \"*\", with or without \"@ref\"";
}
