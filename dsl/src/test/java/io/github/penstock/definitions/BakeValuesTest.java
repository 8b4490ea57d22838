package io.github.penstock.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.penstock.bake.BakeFile;
import io.github.penstock.bake.BakeFunction;
import io.github.penstock.bake.BuildCache;
import io.github.penstock.bake.BuiltIn;
import io.github.penstock.bake.Exporter;
import io.github.penstock.bake.Hcl;
import io.github.penstock.bake.ListValue;
import io.github.penstock.bake.Local;
import io.github.penstock.bake.MatrixAxis;
import io.github.penstock.bake.ObjectValue;
import io.github.penstock.bake.Target;
import io.github.penstock.bake.Variable;
import io.github.penstock.check.Checker;
import io.github.penstock.finding.Finding;
import io.github.penstock.hcl.HclParser;
import io.github.penstock.hcl.HclWriter;
import io.github.penstock.repository.Repository;
import java.util.List;
import org.junit.jupiter.api.Test;

class BakeValuesTest {

  private static final BakeFile EMPTY = BakeFile.of("docker-bake.hcl");
  private static final Variable A = Variable.of("A");
  private static final ListValue LIST = A.asArray();
  private static final ObjectValue OBJECT = A.asObject();
  private static final Local K = Local.of("k");
  private static final Local V = Local.of("v");

  @Test
  void everyOperationPrintsWhatHclMeansByIt() {
    assertThat(List.of(A.append("/web"), A.append(V), A.emptyAsNull(), A.at(0), A.eq(true),
        A.ne(false), A.asNumber().dividedBy(2), A.asNumber().modulo(2).negated(),
        A.asBool().then(1).orElse(2), A.asBool().then(true).orElse('n'),
        A.asBool().then('y').orElse(false), A.asBool().then(OBJECT).orElse(Hcl.object()),
        A.asBool().then(LIST).orNull(), A.asBool().then(Hcl.nothing()).orElse(LIST)))
        .extracting(Object::toString).containsExactly("${A}/web", "${A}${v}",
            "${A != \"\" ? A : null}", "${A[0]}", "${A == true}", "${A != false}", "${A / 2}",
            "${- (A % 2)}", "${A ? 1 : 2}", "${A ? true : \"n\"}", "${A ? \"y\" : false}",
            "${A ? A : {} }", "${A ? A : null}", "${A ? null : A}");
  }

  @Test
  void everyLoopPrintsAsAFor() {
    assertThat(List.of(LIST.map(K, V, V), LIST.toObject(V, V.get("name"), V), LIST.each("name"),
        LIST.slice(1, 2), LIST.sort(), OBJECT.get(K), OBJECT.map(K, V, Hcl.text(K + "=" + V)),
        OBJECT.mapEntries(K, V, K.upper(), V))).extracting(Object::toString).containsExactly(
            "${[for k, v in A : v]}", "${{ for v in A : v.name => v } }".replace("${{", "${ {"),
            "${A[*].name}", "${slice(A, 1, 2)}", "${sort(A)}", "${A[k]}",
            "${[for k, v in A : \"${k}=${v}\"]}", "${ { for k, v in A : upper(k) => v } }");
  }

  @Test
  void whatIsPrintedReadsBackAsTheSame() {
    assertThat(List.of(A.emptyAsNull(), A.asNumber().negated(), LIST.each("name"),
        OBJECT.mapEntries(K, V, K.upper(), V), A.eq(true))).allSatisfy(
            value -> assertThat(
                HclParser.expression(HclWriter.write(value.expression())))
                .isEqualTo(value.expression()));
  }

  @Test
  void everyFunctionIsCalledByItsName() {
    assertThat(BuiltIn.values()).hasSize(106);
    assertThat(BuiltIn.FORMATDATE.call(Hcl.text("YYYY"), BuiltIn.TIMESTAMP.call()))
        .hasToString("${formatdate(\"YYYY\", timestamp())}");
    assertThat(BuiltIn.REGEX_REPLACE.call("a", "b", "c"))
        .hasToString("${regex_replace(\"a\", \"b\", \"c\")}");
  }

  @Test
  void anotherNumberOfArgumentsIsRefused() {
    assertThatThrownBy(() -> BuiltIn.UPPER.call("a", "b"))
        .hasMessage("function \"upper\" is called with 2 arguments; expected 1");
    assertThatThrownBy(BuiltIn.RANGE::call)
        .hasMessage("function \"range\" is called with 0 arguments; expected 1 to 3");
    assertThatThrownBy(BuiltIn.COALESCE::call)
        .hasMessage("function \"coalesce\" is called with 0 arguments; expected 1 or more");
  }

  @Test
  void aListOfArgumentsIsSpread() {
    BakeFunction tags = BakeFunction.of("tags").variadicParams(V).result(V);

    assertThat(tags.spread(LIST)).hasToString("${tags(A...)}");
  }

  @Test
  void anArgumentIsSetOrInheritedOrNotMentioned() {
    Target set = Target.of("t").args("X", "1").args("Y", Hcl.nothing()).args(A);

    assertThat(EMPTY.targets(set).toText())
        .contains("    X = \"1\"\n    Y = null\n    A = A\n");
    assertThat(EMPTY.targets(set.withoutArgs("X", "A")).toText())
        .contains("args = {\n    Y = null\n  }");
    assertThat(EMPTY.targets(set.withoutArgs("X", "Y", "A")).toText())
        .isEqualTo("target \"t\" {}\n");
    assertThat(EMPTY.targets(Target.of("t").withoutArgs("X")).toText())
        .isEqualTo("target \"t\" {}\n");
  }

  @Test
  void settingsMayStandInAConditional() {
    Target target = Target.of("t")
        .cacheTo(A.asBool().then(Hcl.list(BuildCache.gha())).orEmpty())
        .output(A.asBool().then(Hcl.list(Exporter.registry()))
            .orElse(Hcl.list(Exporter.docker())));

    assertThat(EMPTY.targets(target).toText()).contains(
        "cache-to = A ? [{ type = \"gha\" }] : []\n",
        "= A ? [{ type = \"registry\" }] : [{ type = \"docker\" }]\n");
  }

  @Test
  void anAttributeHasItsComment() {
    Target target = Target.of("t").tags("a").comment("tags", "As released").tags("b");

    assertThat(EMPTY.targets(target).toText()).contains("  # As released\n  tags = [\n");
    assertThatThrownBy(() -> target.comment("tag", "x")).hasMessage("target \"t\" has no attribute "
        + "\"tag\" to comment on; expected \"tags\"");
  }

  @Test
  void rawWinsAndIsMarked() {
    Target target = Target.of("t").context("a").raw("context", "b").raw("future", A);
    BakeFile file = EMPTY.variables(A.raw("default", "x")).targets(target);

    assertThat(file.toText()).isEqualTo("variable \"A\" {\n  default = \"x\"\n}\n\n"
        + "target \"t\" {\n  context = \"b\"\n  future  = A\n}\n");
    assertThat(Checker.check(Repository.of(file))).extracting(Finding::message)
        .containsExactlyInAnyOrder(
            "\"future\" of target \"t\" is ignored by bake; expected one of \"attest\", \"matrix\", "
                + "\"name\", \"network\", \"output\", \"pull\", \"secret\", \"tags\" or 23 others",
            "raw attribute \"default\" of variable \"A\" has a method of its own; write defaultValue(...)",
            "raw attribute \"context\" of target \"t\" has a method of its own; write context(...)");
    assertThat(Checker.check(Repository.of(EMPTY.targets(target.context("c"))))
        .stream().map(Finding::rule)).containsOnly("bake-unknown-key", "bake-unknown-variable");
  }

  @Test
  void whatATargetCannotHaveIsRefused() {
    assertThatThrownBy(() -> Target.of("t").cacheFrom(BuildCache.inline())).hasMessage(
        "cache-from of target \"t\" is inline; expected BuildCache.registry(...) of the image that "
            + "carries it");
    assertThatThrownBy(() -> Target.of("t").attribute("tag"))
        .hasMessageContaining("target \"t\" is asked for \"tag\", which no target has");
    assertThat(MatrixAxis.of("debug", true, false)).hasToString("${debug}");
  }
}
