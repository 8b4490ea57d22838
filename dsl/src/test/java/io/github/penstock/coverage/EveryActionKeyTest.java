package io.github.penstock.coverage;

import static io.github.penstock.expression.Expressions.always;
import static io.github.penstock.workflow.Penstock.action;
import static io.github.penstock.workflow.Penstock.output;
import static io.github.penstock.workflow.Penstock.run;
import static io.github.penstock.workflow.Penstock.uses;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.action.ActionInput;
import io.github.penstock.action.Branding;
import io.github.penstock.action.Composite;
import io.github.penstock.action.DockerAction;
import io.github.penstock.action.JavaScriptAction;
import io.github.penstock.workflow.Output;
import io.github.penstock.workflow.Shell;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Everything that GitHub defines for action metadata can be written without {@code raw}. */
final class EveryActionKeyTest {

  private static final Output OUTPUT = output("value").description("A value");

  @Test
  void everyKeyOfTheTableHasAMethod() throws IOException {
    TableCoverage paths = TableCoverage.of("action-keys.yml");

    paths.use(composite().tree());
    paths.use(JavaScriptAction.of("javascript", "main.js").pre("pre.js").preWhen(always())
        .post("post.js").postWhen(always()).outputs(OUTPUT).tree());
    paths.use(DockerAction.of("docker", "Dockerfile").args("a").env("A", "b").entrypoint("e")
        .preEntrypoint("p").preWhen(always()).postEntrypoint("q").postWhen(always()).tree());

    assertThat(paths.unknown()).isEmpty();
    assertThat(paths.missing()).isEmpty();
  }

  private static Composite composite() {
    return Composite.of("composite")
        .name("Composite")
        .description("All keys")
        .author("Somebody")
        .branding("anchor", Branding.Color.GRAY_DARK)
        .inputs(ActionInput.of("input").description("An input").required().defaultValue("a")
            .deprecationMessage("Not any more"))
        .output(OUTPUT, "value")
        .steps(
            run("a").name("A step").id("a").when(always()).shell(Shell.BASH).env("A", "b")
                .continueOnError().workingDirectory("src"),
            uses(action("a/b@v1").with("input", "value")));
  }
}
