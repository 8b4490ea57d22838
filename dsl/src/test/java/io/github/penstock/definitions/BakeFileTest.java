package io.github.penstock.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.penstock.bake.AnyValue;
import io.github.penstock.bake.BakeFile;
import io.github.penstock.bake.BakeFunction;
import io.github.penstock.bake.BuildCache;
import io.github.penstock.bake.BuiltIn;
import io.github.penstock.bake.CacheMode;
import io.github.penstock.bake.Group;
import io.github.penstock.bake.Hcl;
import io.github.penstock.bake.Local;
import io.github.penstock.bake.MatrixAxis;
import io.github.penstock.bake.Target;
import io.github.penstock.bake.Variable;
import io.github.penstock.check.Checker;
import io.github.penstock.finding.Finding;
import io.github.penstock.golden.GoldenFile;
import io.github.penstock.hcl.HclFile;
import io.github.penstock.repository.Repository;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BakeFileTest {

  private static final BakeFile EMPTY = BakeFile.of("docker-bake.hcl");

  @Test
  void everyAttributeIsWritten() {
    BakeFile file = EveryAttribute.file();

    GoldenFile.assertSame("bake/every-attribute.hcl", file.toText());
    assertThat(Checker.check(Repository.of(file))).extracting(Finding::rule)
        .containsExactly("bake-unused-variable", "bake-unknown-key");
  }

  @Test
  void aFileInJsonMeansTheSame() {
    BakeFile hcl = EveryAttribute.file();
    BakeFile json = BakeFile.of("docker-bake.json").variables(hcl.allVariables())
        .globals(EveryAttribute.IMAGE).functions(EveryAttribute.TAGS).groups(hcl.allGroups())
        .targets(hcl.allTargets());

    GoldenFile.assertSame("bake/every-attribute.bake.json", json.toText());
    assertThat(HclFile.readJson("docker-bake.json", json.toText(), BakeFile.schema()).body()
        .blocks().map(block -> block.type() + " " + block.labels())).containsExactlyElementsOf(
            hcl.tree().blocks().map(block -> block.type() + " " + block.labels()).toList());
  }

  @Test
  void theImagesOfASiteReadAsIfTyped() {
    Variable registry = Variable.of("REGISTRY").defaultValue("ghcr.io");
    Variable prefix = Variable.of("IMAGE_PREFIX").defaultValue("acme/site");
    Variable tag = Variable.of("TAG").defaultValue("latest");
    Target common = Target.of("_common").dockerfile("deployment/Dockerfile.multistage")
        .platforms("linux/amd64").cacheFrom(BuildCache.gha().scope("site"), BuildCache.gha())
        .cacheTo(BuildCache.gha().scope("site").mode(CacheMode.MAX));
    List<Target> services = List.of("web", "celery", "celerybeat", "flower").stream()
        .map(service -> Target.of(service).inherits(common).target(service)
            .tags(registry + "/" + prefix + "-" + service + ":" + tag,
                registry + "/" + prefix + "-" + service + ":latest"))
        .toList();

    BakeFile file = BakeFile.of("deployment/docker-bake.multistage.hcl")
        .variables(registry, prefix, tag)
        .groups(Group.of("production", services).comment("All that is deployed"),
            Group.of("essential", services.subList(0, 3)))
        .targets(common).targets(services);

    GoldenFile.assertSame("bake/site.hcl", file.toText());
    assertThat(Checker.check(Repository.of(file))).extracting(Finding::rule)
        .containsExactly("bake-same-cache");
  }

  @Test
  void theFileKnowsTheLineThatMadeIt() {
    BakeFile file = BakeFile.of("docker-bake.hcl");

    assertThat(file.origin().toString()).startsWith("BakeFileTest.java:");
    assertThat(file.path()).isEqualTo("docker-bake.hcl");
  }

  @Test
  void changingACopyLeavesTheOriginalAlone() {
    Target target = Target.of("a").tags("x");

    Target changed = target.tags("y").args("A", 1);

    assertThat(EMPTY.targets(target).toText()).isEqualTo("target \"a\" {\n  tags = [\"x\"]\n}\n");
    assertThat(EMPTY.targets(changed).toText()).contains("\"y\"", "A = 1");
  }

  @Test
  void theOrderOfCallsDoesNotMatter() {
    Target one = Target.of("a").tags("x").context(".").raw("later", true).args("A", 1);
    Target other = Target.of("a").raw("later", true).args("A", 1).context(".").tags("x");

    assertThat(EMPTY.targets(one).toText()).isEqualTo(EMPTY.targets(other).toText());
  }

  @Test
  void aGroupOrTargetOfAnotherNameIsNamedWithThoseThatExist() {
    BakeFile file = EMPTY.groups(Group.of("test"), Group.of("production"));

    assertThatThrownBy(() -> file.group("prodution"))
        .hasMessage("bake file \"docker-bake.hcl\" has no group \"prodution\"; did you mean "
            + "\"production\"");
    assertThatThrownBy(() -> file.target("web"))
        .hasMessage("bake file \"docker-bake.hcl\" has no target \"web\"; it has none");
    assertThat(file.group("test").memberNames()).isEmpty();
  }

  @Test
  void aGroupsTargetsAreThoseOfItsGroups() {
    Target a = Target.of("a");
    Target b = Target.of("b");
    Group inner = Group.of("inner", b);
    Group outer = Group.of("a", inner, a);
    BakeFile file = EMPTY.groups(inner, outer).targets(a, b);

    assertThat(file.targetsOf(file.group("a"))).containsExactly("b", "a");
    assertThat(Checker.check(Repository.of(file))).isEmpty();
  }

  @Test
  void whatNoFileCouldMeanIsRefused() {
    assertThatThrownBy(() -> Target.of("a.b")).hasMessage(
        "target name is \"a.b\"; expected letters, digits, \"-\" and \"_\" only");
    assertThatThrownBy(() -> Variable.of("1a")).hasMessageStartingWith("variable name is \"1a\"");
    assertThatThrownBy(() -> Variable.of("BAKE_LOCAL_PLATFORM")).hasMessageContaining("ignores");
    assertThatThrownBy(() -> Variable.of("null")).hasMessageContaining("HCL reads as a value");
    assertThatThrownBy(() -> BakeFunction.of("upper"))
        .hasMessageContaining("which bake has itself");
    assertThatThrownBy(() -> BuiltIn.UPPER.call("a", "b")).hasMessage(
        "function \"upper\" is called with 2 arguments; expected 1");
    assertThatThrownBy(() -> MatrixAxis.of("os", List.of())).hasMessageContaining("has no values");
    assertThatThrownBy(() -> BakeFile.of("bake.yml")).hasMessage(
        "path of a bake file is \"bake.yml\"; expected one that ends in \".hcl\" or \".json\"");
    assertThatThrownBy(() -> Target.of("a").tags("a\ud83d")).hasMessageContaining("U+D83D");
    assertThatThrownBy(() -> Target.of("a").cacheFrom(BuildCache.gha().mode(CacheMode.MAX)))
        .hasMessage(
            "cache-from of target \"a\" has \"mode\", which only cache-to takes");
    assertThatThrownBy(() -> BakeFunction.of("f", Local.of("x")).call()).hasMessage(
        "function \"f\" is called with 0 arguments; expected 1");
  }

  @Test
  void twoOfOneNameAreRefusedWithBothLines() {
    Target first = Target.of("a");
    Target second = Target.of("a");

    assertThatThrownBy(() -> EMPTY.targets(first, second)).hasMessageMatching(
        "bake file has two of target \"a\" \\(BakeFileTest.java:\\d+ and BakeFileTest.java:\\d+\\); "
            + "expected each name once");
  }

  @Test
  void anAxisIsGivenOnce() {
    MatrixAxis os = MatrixAxis.of("os", "a");

    assertThatThrownBy(() -> Target.of("m").matrix(os).matrix(MatrixAxis.of("os", "b")))
        .hasMessageMatching("axis \"os\" of target \"m\" is given twice; the first is at "
            + "BakeFileTest.java:\\d+");
  }

  @Test
  void aSetWithoutAnOrderIsRefused() {
    Set<String> texts = Set.of("a", "b");
    Set<Target> targets = Set.of(Target.of("a"), Target.of("b"));
    Target target = Target.of("t");

    assertThat(Stream.<ThrowingCallable>of(() -> EMPTY.targets(targets),
        () -> EMPTY.groups(Set.of(Group.of("a"), Group.of("b"))),
        () -> EMPTY.variables(Set.of(Variable.of("A"), Variable.of("B"))),
        () -> Group.of("g", targets), () -> Group.of("g").members(targets),
        () -> target.inherits(targets), () -> target.tags(texts), () -> target.platforms(texts),
        () -> MatrixAxis.of("os", texts), () -> Hcl.list(texts)))
        .allSatisfy(call -> assertThatThrownBy(call).hasMessageContaining("expected a List"));
  }

  @Test
  void aCharacterIsWrittenAsOne() {
    Target target = Target.of("t").args(Hcl.object().with("c", ';')).args("A", '1').raw("b", ',')
        .matrix(MatrixAxis.of("d", 'x', 'y')).tags(Hcl.list('p', 'q'))
        .cacheTo(BuildCache.gha().with("e", '/'))
        .noCache(Variable.of("V").eq('m').or(Variable.of("W").ne('n')));
    BakeFile file = EMPTY.variables(Variable.of("S").defaultValue('-')).targets(target);

    assertThat(file.toText()).isEqualTo("""
        variable "S" {
          default = "-"
        }

        target "t" {
          matrix = {
            d = ["x", "y"]
          }
          args = {
            c = ";"
            A = "1"
          }
          tags = [
            "p",
            "q",
          ]
          cache-to = [{ type = "gha", e = "/" }]
          no-cache = V == "m" || W != "n"
          b        = ","
        }
        """);
  }

  @Test
  void nothingToAddChangesNothing() {
    BakeFile file = EveryAttribute.file();

    assertThat(file.variables().globals().functions().groups().targets().toText())
        .isEqualTo(file.toText());
    assertThat(Group.of("g").members().memberNames()).isEmpty();
  }

  @Test
  void aDollarBeforeAVariableIsRefusedWithTheWayOut() {
    Variable tag = Variable.of("TAG");

    assertThatThrownBy(() -> Target.of("a").args("A", "$" + tag))
        .hasMessageStartingWith("text \"$${TAG}\" has \"$${\"");
    assertThat(EMPTY.targets(Target.of("a").args("A", Hcl.literal("$") + "" + tag)).toText())
        .contains("A = \"${\"$\"}${TAG}\"");
  }

  @Test
  void aBrokenTemplateIsRefusedWhereItIsWritten() {
    assertThatThrownBy(() -> Target.of("a").tags("x:${TAG")).hasMessage(
        "HCL \"x:${TAG\" cannot be read at character 1: the interpolation of TAG has no \"}\"");
  }

  @Test
  void aSingleInterpolationIsTheValueItself() {
    Variable tag = Variable.of("TAG");

    assertThat(EMPTY.targets(Target.of("a").target("" + tag)).toText())
        .isEqualTo("target \"a\" {\n  target = TAG\n}\n");
  }

  @Test
  void valuesPrintAsTheyStandInATemplate() {
    Variable tag = Variable.of("TAG");
    AnyValue choice = tag.isEmpty().then("dev").orElse(tag);

    assertThat(List.of(tag, tag.replace("a", "b"), choice, Hcl.text("x-" + tag),
        Hcl.list("a", "b").at(0), tag.asNumber().minus(1).gt(2).not()))
        .extracting(Object::toString).containsExactly("${TAG}", "${replace(TAG, \"a\", \"b\")}",
            "${TAG == \"\" ? \"dev\" : TAG}", "x-${TAG}", "${[\"a\", \"b\"][0]}",
            "${!(TAG - 1 > 2)}");
  }

  @Test
  void appendingToAnExpressionKeepsBoth() {
    Variable tags = Variable.of("TAGS");

    assertThat(EMPTY.targets(Target.of("a").tags(tags.asArray()).tags("x").args(tags.asObject())
        .args("A", 1)).toText())
        .contains("tags = concat(TAGS, [\"x\"])", "args = merge(TAGS, { A = 1 })");
  }
}
