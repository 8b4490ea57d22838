package io.github.penstock.codeql;

import io.github.penstock.element.Element;
import io.github.penstock.element.Layout;
import io.github.penstock.element.Limits;
import io.github.penstock.element.Ordered;
import io.github.penstock.origin.Origin;
import io.github.penstock.repository.YamlFile;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import io.github.penstock.yaml.Sequence;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which queries CodeQL runs, over which files. A workflow names it by its path:
 * {@code configFile(codeql.path())}.
 *
 * <p>See
 * https://docs.github.com/code-security/code-scanning/creating-an-advanced-setup-for-code-scanning/customizing-your-advanced-setup-for-code-scanning#using-a-custom-configuration-file.
 */
public final class CodeqlConfig extends Element<CodeqlConfig> implements YamlFile {

  private static final List<String> KEYS = List.of("name", "disable-default-queries", "queries",
      "packs", "query-filters", "threat-models", "paths", "paths-ignore");

  private final String path;

  private CodeqlConfig(String path, Mapping tree) {
    super(tree);
    this.path = path;
  }

  /** In {@code .github/codeql/codeql-config.yml}. */
  public static CodeqlConfig of() {
    return of(".github/codeql/codeql-config.yml");
  }

  /** In another file, its path from the repository's root. */
  public static CodeqlConfig of(String path) {
    if (!Limits.notBlank("path", path).matches("(?!/|\\.\\./).+\\.ya?ml")) {
      throw new IllegalArgumentException("path is \"" + path
          + "\"; expected a path from the repository's root that ends with \".yml\" or \".yaml\"");
    }
    return new CodeqlConfig(path, Mapping.EMPTY);
  }

  @Override
  protected CodeqlConfig copy(Mapping changed) {
    return new CodeqlConfig(path, changed);
  }

  @Override
  protected List<String> keyOrder() {
    return KEYS;
  }

  /** A name for people. */
  public CodeqlConfig name(String name) {
    return put("name", name);
  }

  /** Runs only the queries that this file and the workflow name. */
  public CodeqlConfig disableDefaultQueries() {
    return put("disable-default-queries", true);
  }

  /** Suites that run beside the default queries. */
  public CodeqlConfig queries(QuerySuite... suites) {
    return queries(Stream.of(suites).map(Queries::uses).toList());
  }

  /** Queries that run beside the default ones. */
  public CodeqlConfig queries(Queries... queries) {
    return queries(List.of(queries));
  }

  /** Queries that run beside the default ones. */
  public CodeqlConfig queries(Collection<Queries> queries) {
    return append("queries", Ordered.<Queries>listOf(queries).stream().map(Element::tree).toList());
  }

  /** Query packs for all languages, {@code scope/name@version:path}. */
  public CodeqlConfig packs(String... packs) {
    if (tree().get("packs").filter(Mapping.class::isInstance).isPresent()) {
      throw mixedPacks();
    }
    return appendTexts("packs", Limits.notBlank("packs", List.of(packs)));
  }

  /**
   * Query packs for one language, {@code scope/name@version:path}; a configuration for several
   * languages needs this form.
   */
  public CodeqlConfig packs(CodeqlLanguage language, String... packs) {
    if (tree().get("packs").filter(Sequence.class::isInstance).isPresent()) {
      throw mixedPacks();
    }
    return appendIn("packs", language.id(),
        Limits.notBlank("packs", List.of(packs)).stream().map(Scalar::text).toList());
  }

  /** Takes queries in or leaves them out, one filter after another. */
  public CodeqlConfig queryFilters(QueryFilter... filters) {
    return queryFilters(List.of(filters));
  }

  /** Takes queries in or leaves them out, one filter after another. */
  public CodeqlConfig queryFilters(Collection<QueryFilter> filters) {
    return append("query-filters",
        Ordered.<QueryFilter>listOf(filters).stream().map(Element::tree).toList());
  }

  /** Sources of data that are not trusted, beside the network. */
  public CodeqlConfig threatModels(ThreatModel... models) {
    return appendTexts("threat-models", Stream.of(models).map(ThreatModel::toString).toList());
  }

  /** The only files and folders to analyse; for languages that need no build. */
  public CodeqlConfig paths(String... globs) {
    return appendTexts("paths", Limits.notBlank("paths", List.of(globs)));
  }

  /** Files and folders to leave out; for languages that need no build. */
  public CodeqlConfig pathsIgnore(String... globs) {
    return appendTexts("paths-ignore", Limits.notBlank("paths-ignore", List.of(globs)));
  }

  /** As the input {@code config-file} of CodeQL's init action takes it. */
  @Override
  public String path() {
    return path;
  }

  @Override
  public Origin origin() {
    return tree().origin();
  }

  @Override
  public Kind kind() {
    return Kind.CODEQL;
  }

  @Override
  public Mapping laidOut() {
    return Layout.apart(tree());
  }

  private static IllegalArgumentException mixedPacks() {
    return new IllegalArgumentException(
        "packs with and without a language; expected one of the two");
  }
}
