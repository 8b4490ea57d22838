package io.github.penstock.workflow;

import static io.github.penstock.expression.Expressions.fromJson;
import static io.github.penstock.expression.Expressions.github;
import static io.github.penstock.expression.Expressions.vars;
import static io.github.penstock.workflow.Penstock.action;
import static io.github.penstock.workflow.Penstock.call;
import static io.github.penstock.workflow.Penstock.image;
import static io.github.penstock.workflow.Penstock.job;
import static io.github.penstock.workflow.Penstock.output;
import static io.github.penstock.workflow.Penstock.parallel;
import static io.github.penstock.workflow.Penstock.run;
import static io.github.penstock.workflow.Penstock.runFile;
import static io.github.penstock.workflow.Penstock.uses;
import static io.github.penstock.workflow.Penstock.waitFor;
import static io.github.penstock.workflow.Permission.CONTENTS;
import static io.github.penstock.workflow.Permission.PACKAGES;
import static io.github.penstock.workflow.Runner.UBUNTU_24_04;
import static io.github.penstock.workflow.Triggers.push;
import static io.github.penstock.workflow.Triggers.schedule;
import static io.github.penstock.workflow.Triggers.workflowCall;
import static io.github.penstock.workflow.Triggers.workflowDispatch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.penstock.expression.ObjectExpr;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class WorkflowTest {

  private static final Output IMAGE = output("image");

  @Test
  void changingACopyLeavesTheOriginalAlone() {
    Job original = job("a").env("X", "1");

    Job copy = original.env("X", "2").timeoutMinutes(5);

    assertThat(original.tree().mapping("env").text("X")).contains("1");
    assertThat(original.tree().has("timeout-minutes")).isFalse();
    assertThat(copy.tree().mapping("env").text("X")).contains("2");
  }

  @Test
  void theOrderOfCallsDoesNotMatter() {
    Job one = job("a").runsOn(UBUNTU_24_04).name("A").timeoutMinutes(5).steps(run("x"));
    Job other = job("a").steps(run("x")).timeoutMinutes(5).name("A").runsOn(UBUNTU_24_04);

    assertThat(one.tree().sameData(other.tree())).isTrue();
  }

  @Test
  void aStepWithoutIdHasNoReadableOutput() {
    assertThatThrownBy(() -> run("x").output(IMAGE)).isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the step has no id; give it one with id(\"...\")");
    assertThatThrownBy(() -> uses(action("a/b@v1")).outputs())
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> waitFor(run("x"))).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anOutputThatAJobDoesNotDeclareIsRefused() {
    Job build = job("build").output(output("version"), "1").output(output("digest"), "2");

    assertThatThrownBy(() -> build.output(IMAGE)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("job \"build\" has no output \"image\"; "
            + "expected one of \"digest\", \"version\"");
  }

  @Test
  void anOutputThatACalledWorkflowDoesNotDeclareIsRefused() {
    Workflow callee = Workflow.of("callee").on(workflowCall());

    assertThatThrownBy(() -> call("a", callee).output(IMAGE))
        .hasMessageContaining("workflow \".github/workflows/callee.yml\" has no output \"image\"");
  }

  @Test
  void nothingTakesThePlaceOfAnotherUnseen() {
    assertThatThrownBy(() -> Workflow.of("w").jobs(job("a"), job("a")))
        .hasMessageContaining("job \"a\" is given twice");
    assertThatThrownBy(() -> Workflow.of("w").on(push(), push()))
        .hasMessageContaining("event \"push\" is given twice");
    assertThatThrownBy(
        () -> workflowDispatch().inputs(Input.string("a"), Input.bool("a")))
        .hasMessageContaining("input \"a\" is given twice");
    assertThatThrownBy(() -> job("a").service("s", image("x")).service("s", image("y")))
        .hasMessageContaining("service \"s\" is given twice");
    assertThatThrownBy(() -> job("a").output(IMAGE, "x").output(IMAGE, "y"))
        .hasMessageContaining("output \"image\" is given twice");
    assertThatThrownBy(() -> image("x").health("a").health("b"))
        .hasMessage("the container has a health check already");
    assertThatThrownBy(
        () -> call("a", "a/b/.github/workflows/c.yml@v1").secretsInherit().secret("s", "x"))
        .hasMessageStartingWith("secrets are inherited already");
    assertThatThrownBy(
        () -> job("a").permissions(Permissions.readAll()).permissions(CONTENTS.write()))
        .hasMessageStartingWith("permissions are \"read-all\" already");
  }

  @Test
  void aValueThatIsReplacedTakesItsCommentsAlong() {
    Job job = job("a").container(image("x").comment("old")).container(image("y").comment("new"));

    assertThat(job.tree().entry("container").orElseThrow().key().comments().before())
        .containsExactly(" new");
  }

  @Test
  void nothingGivenWritesNothing() {
    assertThat(job("a").defaults(Defaults.run()).needs().tree()
        .isEmpty()).isTrue();
    assertThatThrownBy(() -> job("a").runsOn(new String[0]))
        .hasMessage("runsOn() names no label; expected at least one");
    assertThatThrownBy(() -> job("a").permissions()).hasMessageStartingWith(
        "permissions name no scope; write Permissions.none()");
    assertThatThrownBy(() -> job("a").permissions(CONTENTS.read(), CONTENTS.write()))
        .hasMessageStartingWith("scope \"contents\" is given twice");
    assertThatThrownBy(() -> push().branches())
        .hasMessage("branches is empty; expected at least one");
    assertThatThrownBy(() -> parallel()).hasMessageContaining("parallel() has no step");
  }

  @Test
  void anythingWithoutAVersionTakesNone() {
    assertThatThrownBy(() -> action("./x").at("v1"))
        .hasMessage("\"./x\" has no version \"v1\"; only owner/name has one");
    assertThatThrownBy(() -> action("docker://alpine:3").at("v1"))
        .hasMessageStartingWith("\"docker://alpine:3\" has no version");
  }

  @Test
  void nullIsRefusedWithItsName() {
    String none = System.getenv("A_VARIABLE_THAT_NOBODY_SETS");

    assertThatThrownBy(() -> run("x").env("A", none)).isInstanceOf(NullPointerException.class)
        .hasMessageContaining("A is null");
    assertThatThrownBy(() -> action("a/b").with("a", none)).hasMessageContaining("a is null");
  }

  @Test
  void whatIsKnownOnlyWhenTheWorkflowRunsIsAnExpression() {
    ObjectExpr computed = fromJson(vars("COMPUTED")).asObject();

    Job job = job("a").container(computed).services(computed).strategy(computed)
        .environment(computed).env(computed).concurrency(vars("GROUP"));

    assertThat(job.tree().text("container")).contains("${{ fromJSON(vars.COMPUTED) }}");
    assertThat(job.tree().keys()).containsExactly("environment", "concurrency", "strategy",
        "container", "services", "env");
  }

  @Test
  void aSetWithoutOrderIsRefused() {
    assertThatThrownBy(() -> job("a").steps(Set.of(run("a"), run("b"))))
        .hasMessageContaining("a collection without an order");
  }

  @Test
  void aScriptEndsWithALineEndOnlyWhenItHasLines() {
    assertThat(run("a\n").tree().text("run")).contains("a");
    assertThat(run("a\nb").tree().text("run")).contains("a\nb\n");
    assertThat(run("a\nb\n\n").tree().text("run")).contains("a\nb\n");
  }

  @Test
  void aScriptMayLieBesideTheClass() {
    assertThat(runFile("beside.sh").tree().text("run")).contains("echo beside\necho \"$HOME\"\n");
    assertThatThrownBy(() -> runFile("missing.sh"))
        .hasMessageContaining("script \"missing.sh\" is not beside the class");
  }

  @Test
  void aCharacterIsWrittenAsText() {
    assertThat(run("x").env("SEPARATOR", ',').tree().mapping("env").text("SEPARATOR"))
        .contains(",");
    assertThat(uses(action("a/b@v1").with("c", ',')).tree().mapping("with").text("c"))
        .contains(",");
    assertThat(job("a").raw("k", ',').tree().text("k")).contains(",");
    assertThat(call("a", "a/b/.github/workflows/c.yml@v1").with("i", ',').tree().mapping("with")
        .text("i")).contains(",");
  }

  @Test
  void aJobIsNeededOnce() {
    Job build = job("build");

    assertThat(job("a").needs(build, build).needs(build).tree().texts("needs"))
        .containsExactly("build");
    assertThat(job("a").needs().steps().tree().isEmpty()).isTrue();
  }

  @Test
  void permissionsAddUpAndNoneTakesAll() {
    Job job = job("a").permissions(CONTENTS.read()).permissions(PACKAGES.write());

    assertThat(job.tree().mapping("permissions").keys()).containsExactly("contents", "packages");
    assertThat(job.permissions(Permissions.none()).tree().mapping("permissions").isEmpty())
        .isTrue();
  }

  @Test
  void aPermissionMayTellItsReason() {
    assertThat(Workflow.of("w").permissions(CONTENTS.write().comment("pushes tags")).toText())
        .contains("  contents: write # pushes tags\n");
  }

  @Test
  void timesAreWrittenAsCron() {
    assertThat(cron(Cron.daily(9, 5))).isEqualTo("5 9 * * *");
    assertThat(cron(Cron.weekly(DayOfWeek.SUNDAY, 0, 0))).isEqualTo("0 0 * * 0");
    assertThat(cron(Cron.weekly(DayOfWeek.SATURDAY, 0, 0))).isEqualTo("0 0 * * 6");
    assertThat(cron(Cron.monthly(1, 2, 3))).isEqualTo("3 2 1 * *");
    assertThat(cron(Cron.hourly(7))).isEqualTo("7 * * * *");
    assertThatThrownBy(() -> Cron.daily(24, 0)).hasMessage("hour is 24; expected 0 to 23");
    assertThatThrownBy(() -> schedule(new Cron[0])).hasMessageContaining("has no time");
  }

  @Test
  void aChoiceIsOneOfItsOptions() {
    ChoiceInput<String> choice = Input.choice("level", "info", "debug");

    assertThat(choice.is("debug").code()).isEqualTo("inputs.level == 'debug'");
    assertThatThrownBy(() -> choice.defaultValue("trace"))
        .hasMessage(
            "\"trace\" is no option of input \"level\"; expected one of \"debug\", \"info\"");
    assertThatThrownBy(() -> Input.choice("x", "a", "a"))
        .hasMessageContaining("option \"a\" of input \"x\" is given twice");
  }

  @Test
  void aHealthCheckQuotesItsCommand() {
    Health check = Health.command("echo \"a\\b\"").interval(Duration.ofSeconds(10)).retries(3);

    assertThat(check.options())
        .isEqualTo("--health-cmd \"echo \\\"a\\\\b\\\"\" --health-interval 10s --health-retries 3");
    assertThatThrownBy(() -> check.timeout(Duration.ZERO)).hasMessageContaining("one second");
  }

  @Test
  void aNumberBelowTheLeastIsRefused() {
    assertThatThrownBy(() -> job("a").timeoutMinutes(0))
        .hasMessage("timeout-minutes is 0; expected at least 1");
  }

  @Test
  void aWorkflowLiesAtTheTopLevel() {
    assertThat(Workflow.of("ci").path()).isEqualTo(".github/workflows/ci.yml");
    assertThat(Workflow.of("ci.yaml").path()).isEqualTo(".github/workflows/ci.yaml");
    assertThatThrownBy(() -> Workflow.of("sub/ci")).hasMessageContaining("not a file's name");
  }

  @Test
  void aVersionStandsBehindTheAction() {
    assertThat(uses(action("a/b").at("v2")).tree().text("uses")).contains("a/b@v2");
    assertThat(call("x", "a/b/.github/workflows/c.yml@v1").at("v2").tree().text("uses"))
        .contains("a/b/.github/workflows/c.yml@v2");
  }

  @Test
  void templatesInLiteralsBecomeFormat() {
    StringInput branch = Input.string("branch");

    assertThat(github.ref().eq("refs/heads/" + branch.value()).code())
        .isEqualTo("github.ref == format('refs/heads/{0}', inputs.branch)");
  }

  @Test
  void listsKeepTheirItemsWhenMoreAreAdded() {
    Job job = job("a").steps(run("a")).steps(List.of(run("b"), run("c")));

    assertThat(job.tree().sequence("steps").items()).hasSize(3);
  }

  private static String cron(Cron cron) {
    return cron.tree().text("cron").orElseThrow();
  }
}
