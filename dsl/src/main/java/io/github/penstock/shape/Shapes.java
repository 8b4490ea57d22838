package io.github.penstock.shape;

import io.github.penstock.repository.YamlFile;
import io.github.penstock.yaml.Mapping;
import java.util.List;

/** What each kind of file must look like. */
public final class Shapes {

  private Shapes() {}

  /** The ids of the rules whose mistakes are found in any document. */
  public static List<String> ruleIds() {
    return Rules.ALL;
  }

  /** The ids of the rules about what definitions wrote with {@code raw(...)}. */
  public static List<String> rawRuleIds() {
    return Rules.RAW;
  }

  /** What is wrong with a document of that kind, in the order in which it is read. */
  public static List<Mistake> check(YamlFile.Kind kind, Mapping document) {
    return switch (kind) {
      case WORKFLOW -> Walk.over(WorkflowShape.ROOT, document, "the workflow");
      case ACTION -> Walk.over(ActionShape.ROOT, document, "the action");
      case DEPENDABOT -> Walk.over(DependabotShape.ROOT, document, "the Dependabot file");
      case CODEQL -> Walk.over(CodeqlShape.ROOT, document, "the CodeQL configuration");
    };
  }
}
