/** The DSL: GitHub automation as immutable Java values, with what reads, writes and checks it. */
@SuppressWarnings("module") module io.github.penstock {
  requires org.snakeyaml.engine;
  requires re2j;
  requires static org.jspecify;

  exports io.github.penstock.action;
  exports io.github.penstock.actions;
  exports io.github.penstock.bake;
  exports io.github.penstock.catalog;
  exports io.github.penstock.check;
  exports io.github.penstock.codeql;
  exports io.github.penstock.dependabot;
  exports io.github.penstock.element;
  exports io.github.penstock.expression;
  exports io.github.penstock.finding;
  exports io.github.penstock.hcl;
  exports io.github.penstock.origin;
  exports io.github.penstock.pins;
  exports io.github.penstock.repository;
  exports io.github.penstock.resolver;
  exports io.github.penstock.wording;
  exports io.github.penstock.workflow;
  exports io.github.penstock.yaml;

  // What only the tool's own checks need.
  exports io.github.penstock.cty to io.github.penstock.generator;
  exports io.github.penstock.document to io.github.penstock.generator;
  exports io.github.penstock.evaluation to io.github.penstock.generator;
  exports io.github.penstock.interpreter to io.github.penstock.generator;
  exports io.github.penstock.script to io.github.penstock.generator;
}
