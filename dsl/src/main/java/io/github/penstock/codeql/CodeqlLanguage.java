package io.github.penstock.codeql;

import static io.github.penstock.codeql.BuildMode.AUTOBUILD;
import static io.github.penstock.codeql.BuildMode.MANUAL;
import static io.github.penstock.codeql.BuildMode.NONE;

import java.util.List;
import java.util.Locale;

/** A language, or two that are analysed as one. */
public enum CodeqlLanguage {
  /** GitHub's workflows and actions. */
  ACTIONS("actions", NONE),
  C_CPP("cpp", NONE, AUTOBUILD, MANUAL),
  CSHARP("csharp", NONE, AUTOBUILD, MANUAL),
  GO("go", AUTOBUILD, MANUAL),
  /** Without a build Kotlin is left out. */
  JAVA_KOTLIN("java", NONE, AUTOBUILD, MANUAL),
  JAVASCRIPT_TYPESCRIPT("javascript", NONE),
  PYTHON("python", NONE),
  RUBY("ruby", NONE),
  RUST("rust", NONE),
  /** On a runner with macOS. */
  SWIFT("swift", AUTOBUILD, MANUAL);

  private final String id;
  private final List<BuildMode> buildModes;

  CodeqlLanguage(String id, BuildMode... buildModes) {
    this.id = id;
    this.buildModes = List.of(buildModes);
  }

  /** As the action's input {@code languages} spells it: {@code java-kotlin}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As CodeQL's packs and databases spell it: {@code java}. */
  public String id() {
    return id;
  }

  /** How it can be built. */
  public List<BuildMode> buildModes() {
    return buildModes;
  }

  /** The same as {@link #text()}, so that {@code "/language:" + PYTHON} is a category. */
  @Override
  public String toString() {
    return text();
  }
}
