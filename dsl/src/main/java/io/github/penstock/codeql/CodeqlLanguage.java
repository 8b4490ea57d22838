package io.github.penstock.codeql;

import static io.github.penstock.codeql.BuildMode.AUTOBUILD;
import static io.github.penstock.codeql.BuildMode.MANUAL;
import static io.github.penstock.codeql.BuildMode.NONE;

import java.util.List;

/** A language, or two that are analysed as one. */
public enum CodeqlLanguage {
  /** Workflows and actions, {@code actions}; not named ACTIONS as that is a permission. */
  GITHUB_ACTIONS("actions", "actions", NONE),
  C_CPP("c-cpp", "cpp", NONE, AUTOBUILD, MANUAL),
  CSHARP("csharp", "csharp", NONE, AUTOBUILD, MANUAL),
  GO("go", "go", AUTOBUILD, MANUAL),
  /** Without a build Kotlin is left out. */
  JAVA_KOTLIN("java-kotlin", "java", NONE, AUTOBUILD, MANUAL),
  JAVASCRIPT_TYPESCRIPT("javascript-typescript", "javascript", NONE),
  PYTHON("python", "python", NONE),
  RUBY("ruby", "ruby", NONE),
  RUST("rust", "rust", NONE),
  /** On a runner with macOS. */
  SWIFT("swift", "swift", AUTOBUILD, MANUAL);

  private final String text;
  private final String id;
  private final List<BuildMode> buildModes;

  CodeqlLanguage(String text, String id, BuildMode... buildModes) {
    this.text = text;
    this.id = id;
    this.buildModes = List.of(buildModes);
  }

  /** As the action's input {@code languages} spells it: {@code java-kotlin}. */
  @Override
  public String toString() {
    return text;
  }

  /** As CodeQL's packs and databases spell it: {@code java}. */
  public String id() {
    return id;
  }

  /** How it can be built. */
  public List<BuildMode> buildModes() {
    return buildModes;
  }
}
