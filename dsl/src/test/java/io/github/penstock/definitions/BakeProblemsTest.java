package io.github.penstock.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.penstock.bake.BakeFile;
import io.github.penstock.bake.BakeFunction;
import io.github.penstock.bake.Global;
import io.github.penstock.bake.Group;
import io.github.penstock.bake.Hcl;
import io.github.penstock.bake.Local;
import io.github.penstock.bake.MatrixAxis;
import io.github.penstock.bake.Target;
import io.github.penstock.bake.Variable;
import io.github.penstock.check.Checker;
import io.github.penstock.finding.Finding;
import io.github.penstock.repository.Repository;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BakeProblemsTest {

  private static final BakeFile EMPTY = BakeFile.of("docker-bake.hcl");

  @Test
  void aMemberThatIsNotInTheFileIsReported() {
    Target web = Target.of("web");
    Target gone = Target.of("gone");
    BakeFile file = EMPTY.groups(Group.of("all", web, gone)).targets(web,
        Target.of("a").inherits(gone), Target.of("b").contexts("x", gone));

    assertThat(messages(file)).containsExactly(
        "targets of group \"all\" has \"gone\", which the file does not have; expected one of "
            + "\"a\", \"all\", \"b\", \"web\"",
        "inherits of target \"a\" has \"gone\", which the file does not have; expected one of "
            + "\"a\", \"b\", \"web\"",
        "contexts of target \"b\" has \"gone\", which the file does not have; expected one of "
            + "\"a\", \"b\", \"web\"");
  }

  @Test
  void aProblemKnowsItsPlace() {
    Target gone = Target.of("gone");
    BakeFile file = EMPTY.targets(Target.of("a").inherits(gone));

    Finding problem = Checker.check(Repository.of(file)).get(0);

    assertThat(problem.rule()).isEqualTo("bake-unknown-target");
    assertThat(problem.path()).isEqualTo("target.a.inherits");
    assertThat(problem.origin().toString()).startsWith("BakeProblemsTest.java:");
  }

  @Test
  void aMatrixIsAGroupAndItsTargetsAreTargets() {
    Target matrix = Target.of("m").matrix(MatrixAxis.of("os", "a", "b")).name("m-${os}");
    BakeFile file = EMPTY.groups(Group.of("all", matrix, Target.of("m-a")))
        .targets(matrix, Target.of("x").inherits(matrix),
            Target.of("y").inherits(Target.of("m-b")));

    assertThat(messages(file)).containsExactly(
        "inherits of target \"x\" has \"m\", which is a matrix, not a target; expected one of "
            + "\"m-a\", \"m-b\", \"x\", \"y\"");
  }

  @Test
  void namesOfAMatrixThatOnlyTheBuildKnowsAreNotGuessed() {
    Variable list = Variable.of("LIST");
    Target matrix = Target.of("m").matrix(MatrixAxis.of("os", list.split(","))).name("m-${os}");
    BakeFile file =
        EMPTY.variables(list).groups(Group.of("all", Target.of("m-x"))).targets(matrix);

    assertThat(messages(file)).isEmpty();
  }

  @Test
  void targetsOfAMatrixThatWouldBeOneAreReported() {
    MatrixAxis version = MatrixAxis.of("version", "1.0", "1_0");
    BakeFile file = EMPTY.targets(Target.of("m-1_0"),
        Target.of("m").matrix(version).name("m-" + version.sanitize()),
        Target.of("n").matrix(version).name("n-" + version), Target.of("o").name("o-x"));

    assertThat(messages(file)).containsExactly(
        "matrix of target \"m\" makes the name \"m-1_0\", which target \"m-1_0\" has too; bake "
            + "would merge them",
        "matrix of target \"m\" makes the name \"m-1_0\" twice; expected a name for each combination",
        "matrix of target \"n\" makes the name \"n-1.0\"; expected letters, digits, \"-\" and \"_\" "
            + "only",
        "target \"o\" has a name but no matrix");
  }

  @Test
  void cyclesAreReportedOnceWithTheirWay() {
    Target a = Target.of("a");
    Target b = Target.of("b").inherits(a).contexts("x", Target.of("b"));
    Variable first = Variable.of("A").defaultValue("${B}");
    Variable second = Variable.of("B").defaultValue("x" + first);
    BakeFile file = EMPTY.variables(first, second)
        .groups(Group.of("g", Group.of("h")), Group.of("h", Group.of("g")), Group.of("a", a))
        .targets(a.inherits(b), b);

    assertThat(messages(file)).containsExactly(
        "default of variable \"A\" leads back to it: \"A\" -> \"B\" -> \"A\"",
        "targets of group \"g\" leads back to it: \"g\" -> \"h\" -> \"g\"",
        "inherits of target \"a\" leads back to it: \"a\" -> \"b\" -> \"a\"",
        "contexts of target \"b\" leads back to it: \"b\" -> \"b\"");
  }

  @Test
  void namesThatNothingDeclaresAreReported() {
    Local x = Local.of("x");
    MatrixAxis os = MatrixAxis.of("os", "a");
    BakeFile file = EMPTY.variables(Variable.of("TAG"))
        .functions(BakeFunction.of("f", x).result(x + "${y}"))
        .targets(Target.of("a").tags("${TAG}${TGA}${f(1)}${g(2)}" + Hcl.localPlatform()),
            Target.of("m").matrix(os).name("m-" + os).tags("t" + os,
                "" + Hcl.list("a").map(x, "b" + x)));

    assertThat(messages(file)).hasSize(3).satisfiesExactly(
        message -> assertThat(message).startsWith("function.f.result uses \"y\""),
        message -> assertThat(message).isEqualTo("target.a.tags uses \"TGA\", which is no variable "
            + "of the file; expected \"TAG\""),
        message -> assertThat(message).startsWith("target.a.tags calls \"g\""));
  }

  @Test
  void aVariableThatOnlyValidatesItselfIsUnused() {
    Variable tag = Variable.of("TAG");
    BakeFile file = EMPTY.variables(tag.validation(tag.isNotEmpty(), "TAG is empty"));

    assertThat(messages(file)).containsExactly("variable \"TAG\" is not used");
  }

  @Test
  void aListWithoutTypeAndAFunctionWithoutResultAreReported() {
    Variable list = Variable.of("LIST").defaultValue(Hcl.list("a"));
    BakeFile file = EMPTY.variables(list).functions(BakeFunction.of("f"))
        .targets(Target.of("a").tags(list.asArray()));

    assertThat(Checker.check(Repository.of(file))).extracting(Finding::rule)
        .containsExactly("bake-untyped-variable", "bake-function-without-result");
  }

  @Test
  void aLongChainOfTargetsIsWalkedWithoutTheStack() {
    List<Target> chain = new ArrayList<>(List.of(Target.of("t0")));
    for (int i = 1; i < 20_000; i++) {
      chain.add(Target.of("t" + i).inherits(chain.get(i - 1)));
    }
    chain.set(0, Target.of("t0").inherits(chain.get(chain.size() - 1)));

    assertThat(messages(EMPTY.targets(chain))).hasSize(1);
  }

  @Test
  void whatIsIgnoredIsNotReported() {
    BakeFile file = EMPTY
        .variables(Variable.of("TAG").ignore("bake-unused-variable", "set by the release"))
        .globals(Global.of("image", "${REGISTRY}/app")
            .ignore("bake-unknown-variable", "of another file"))
        .targets(Target.of("web").inherits(Target.of("base"))
            .ignore("bake-unknown-target", "base is in another file"));

    assertThat(messages(file)).isEmpty();
    assertThat(file.toText()).contains("""
        # penstock: ignore[bake-unused-variable] set by the release
        variable "TAG" {}
        """);
  }

  @Test
  void anIgnoreHidesItsRuleAtItsElementOnly() {
    Target gone = Target.of("gone");
    BakeFile file = EMPTY.targets(
        Target.of("a").inherits(gone).tags("${TAG}").ignore("bake-unknown-variable", "given"),
        Target.of("ab").tags("${TAG}"));

    assertThat(Checker.check(Repository.of(file))).extracting(Finding::path)
        .containsExactly("target.a.inherits", "target.ab.tags");
  }

  @Test
  void anIgnoreThatHidesNothingIsReported() {
    BakeFile file = EMPTY.targets(Target.of("a").ignore("bake-cycle", "none").comment("text"),
        Target.of("b").ignore("bake-cylce", "misspelt"));

    assertThat(Checker.check(Repository.of(file))).extracting(Finding::rule)
        .containsExactly("ignore-unused", "ignore-unused");
    assertThat(messages(file)).satisfiesExactly(
        message -> assertThat(message).isEqualTo("ignore of rule \"bake-cycle\" hides nothing; "
            + "expected a finding of that rule here"),
        message -> assertThat(message).isEqualTo("ignore of rule \"bake-cylce\" hides nothing; "
            + "did you mean \"bake-cycle\""));
  }

  @Test
  void anIgnoreGivesAReason() {
    Target target = Target.of("a");

    assertThatThrownBy(() -> target.ignore("bake-cycle", " "))
        .hasMessage("reason is \" \"; expected a text");
  }

  private static List<String> messages(BakeFile file) {
    return Checker.check(Repository.of(file)).stream().map(Finding::message).toList();
  }
}
