package io.github.penstock.rules.bake;

/** A function says what it gives. */
final class FunctionWithoutResult implements BakeRule {

  @Override
  public String id() {
    return "bake-function-without-result";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    document.functions().stream().filter(function -> function.attribute("result").isEmpty())
        .forEach(function -> report.error(function.place(), function + " has no result"));
  }
}
