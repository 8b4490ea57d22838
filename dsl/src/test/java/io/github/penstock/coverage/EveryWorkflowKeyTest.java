package io.github.penstock.coverage;

import static io.github.penstock.expression.Expressions.always;
import static io.github.penstock.expression.Expressions.secrets;
import static io.github.penstock.workflow.Penstock.action;
import static io.github.penstock.workflow.Penstock.axis;
import static io.github.penstock.workflow.Penstock.call;
import static io.github.penstock.workflow.Penstock.cancel;
import static io.github.penstock.workflow.Penstock.image;
import static io.github.penstock.workflow.Penstock.job;
import static io.github.penstock.workflow.Penstock.matrix;
import static io.github.penstock.workflow.Penstock.output;
import static io.github.penstock.workflow.Penstock.parallel;
import static io.github.penstock.workflow.Penstock.row;
import static io.github.penstock.workflow.Penstock.run;
import static io.github.penstock.workflow.Penstock.uses;
import static io.github.penstock.workflow.Penstock.waitAll;
import static io.github.penstock.workflow.Penstock.waitFor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.workflow.Concurrency;
import io.github.penstock.workflow.Container;
import io.github.penstock.workflow.Cron;
import io.github.penstock.workflow.Defaults;
import io.github.penstock.workflow.Environment;
import io.github.penstock.workflow.Input;
import io.github.penstock.workflow.Job;
import io.github.penstock.workflow.Output;
import io.github.penstock.workflow.Permission;
import io.github.penstock.workflow.Permissions;
import io.github.penstock.workflow.RunStep;
import io.github.penstock.workflow.Runner;
import io.github.penstock.workflow.Secret;
import io.github.penstock.workflow.Shell;
import io.github.penstock.workflow.Snapshot;
import io.github.penstock.workflow.StringAxis;
import io.github.penstock.workflow.StringInput;
import io.github.penstock.workflow.Trigger;
import io.github.penstock.workflow.Triggers;
import io.github.penstock.workflow.Workflow;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.YamlReader;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that GitHub defines for workflows can be written without {@code raw}. */
final class EveryWorkflowKeyTest {

  private static final Output OUTPUT = output("value").description("A value");

  /** Forms for which the DSL writes another one that means the same. */
  private static final Set<String> WRITTEN_OTHERWISE = Set.of("on[*]");

  /** SchemaStore has it; GitHub's own schema does not. */
  private static final Set<String> NOT_IN_GITHUBS_SCHEMA =
      Set.of("on.workflow_dispatch.inputs.<input_id>.deprecationMessage");

  @Test
  void everyKeyOfTheTableHasAMethod() throws IOException {
    TableCoverage paths = TableCoverage.of("workflow-keys.yml");

    paths.use(everything().tree());
    paths.use(alternatives().tree());

    assertThat(paths.unknown()).isEqualTo(NOT_IN_GITHUBS_SCHEMA);
    assertThat(paths.missing()).containsExactlyInAnyOrderElementsOf(WRITTEN_OTHERWISE);
  }

  @Test
  void everyActivityTypeIsAConstant() throws IOException {
    Mapping events = table("events.yml").mapping("events");
    Mapping on = everything().tree().mapping("on");

    assertThat(on.keys()).containsExactlyInAnyOrderElementsOf(events.keys().toList());
    for (Mapping.Entry event : events.entries()) {
      if (!event.name().equals("repository_dispatch")) {
        assertThat(on.mapping(event.name()).texts("types")).as(event.name())
            .containsExactlyInAnyOrderElementsOf(
                ((Mapping) event.value()).texts("types"));
      }
    }
  }

  @Test
  void everyPermissionCanBeGrantedAsTheTableSays()
      throws IOException, ReflectiveOperationException {
    Set<String> expected = new TreeSet<>();
    for (Mapping.Entry scope : table("permissions.yml").mapping("scopes").entries()) {
      ((Mapping) scope.value()).texts("values")
          .forEach(access -> expected.add(scope.name() + ": " + access));
    }

    Set<String> offered = new TreeSet<>();
    for (Permission permission : permissions()) {
      offered.add(permission.scope() + ": " + permission.access());
    }

    assertThat(offered).isEqualTo(expected);
  }

  private static Workflow everything() {
    StringInput text = Input.string("text").description("A text").required().defaultValue("a")
        .deprecationMessage("Not any more");
    Secret secret = Secret.of("token").description("A token").required();
    Job full = fullJob();
    Workflow workflow = Workflow.of("everything")
        .name("Everything")
        .description("All keys")
        .runName("A run")
        .on(triggers().toArray(Trigger[]::new))
        .on(Triggers.schedule(Cron.daily(1, 0).timezone("Europe/Zurich")),
            Triggers.repositoryDispatch("a-type"),
            Triggers.workflowDispatch().inputs(text, Input.choice("choice", "a", "b")),
            Triggers.workflowCall()
                .inputs(Input.string("text").description("A text").required().defaultValue("a"))
                .secrets(secret)
                .output(OUTPUT, full))
        .permissions(allPermissions())
        .env("A", "b")
        .defaults(Defaults.run().shell(Shell.BASH).workingDirectory("src"))
        .concurrency(concurrency())
        .jobs(full);
    return workflow.jobs(call("called", "a/b/.github/workflows/c.yml@v1")
        .name("Call").needs(full).when(always()).permissions(allPermissions())
        .concurrency(concurrency()).strategy(matrix(axis("a", 1)))
        .with("input", "value").secret("secret", secrets("SECRET")));
  }

  private static Job fullJob() {
    RunStep background = run("sleep 1").id("background").name("A step").background()
        .when(always()).continueOnError().timeoutMinutes(1).env("A", 1).shell(Shell.BASH)
        .workingDirectory("src");
    StringAxis axis = axis("axis", "a", "b");
    Container container = image("image").credentials("user", secrets("PASSWORD")).env("A", "b")
        .port(80).volumes("/a:/b").options("--cpus 1");
    return job("full")
        .name("A job")
        .needs(job("other"))
        .when(always())
        .runsOn(Runner.group("group").labels("a", "b"))
        .timeoutMinutes(1)
        .cancelTimeoutMinutes(1)
        .continueOnError()
        .permissions(allPermissions())
        .environment(Environment.of("production").url("https://example.org").deployment(true))
        .concurrency(concurrency())
        .strategy(matrix(axis).include(row(axis.at("c"))).exclude(row(axis.at("a")))
            .failFast(false).maxParallel(2))
        .container(container)
        .service("service", container.entrypoint("entry").command("command"))
        .env("A", "b")
        .defaults(Defaults.run().shell(Shell.BASH).workingDirectory("src"))
        .output(OUTPUT, "value")
        .snapshot(Snapshot.of("image").version("1.*").when(always()))
        .steps(background, uses(action("a/b@v1").with("input", "value")), waitFor(background),
            waitFor(background, background), waitAll(), cancel(background),
            parallel(run("a"), run("b")));
  }

  /** What one document cannot have beside the other. */
  private static Workflow alternatives() {
    return Workflow.of("alternatives").on(Triggers.push()).permissions(Permissions.none())
        .jobs(job("a").runsOn("self-hosted", "linux").environment("production").snapshot("image"));
  }

  private static Concurrency concurrency() {
    return Concurrency.group("group").cancelInProgress(false).queue(Concurrency.Queue.MAX);
  }

  private static Permissions allPermissions() {
    try {
      return Permissions
          .of(permissions().stream().filter(permission -> permission.access().equals("none"))
              .toList());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Permission> permissions() throws ReflectiveOperationException {
    List<Permission> permissions = new ArrayList<>();
    for (Field scope : Permission.class.getFields()) {
      Object constant = scope.get(null);
      for (Method access : constant.getClass().getDeclaredMethods()) {
        if (access.getReturnType() == Permission.class) {
          permissions.add((Permission) access.invoke(constant));
        }
      }
    }
    return permissions;
  }

  private static List<Trigger> triggers() {
    Set<String> special =
        Set.of("schedule", "repositoryDispatch", "workflowDispatch", "workflowCall");
    return Arrays.stream(Triggers.class.getMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> !special.contains(method.getName())).map(EveryWorkflowKeyTest::filtered)
        .toList();
  }

  /** The trigger with all its filters and all its types. */
  private static Trigger filtered(Method factory) {
    try {
      Object trigger = factory.invoke(null);
      for (Method filter : factory.getReturnType().getDeclaredMethods()) {
        if (Modifier.isPublic(filter.getModifiers()) && !filter.isBridge()) {
          trigger = filter(trigger, filter);
        }
      }
      return (Trigger) trigger;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object filter(Object trigger, Method filter)
      throws ReflectiveOperationException {
    Class<?> items = Stream.of(filter.getParameterTypes()).findFirst()
        .map(Class::getComponentType).orElseThrow();
    Object all = items.isEnum() ? items.getEnumConstants() : new String[]{"pattern"};
    return items.isEnum() || items == String.class
        ? filter.invoke(trigger, new Object[]{all})
        : trigger;
  }

  private static Mapping table(String name) throws IOException {
    return (Mapping) YamlReader.read(Files.readString(Path.of("../schemas", name)), name);
  }
}
