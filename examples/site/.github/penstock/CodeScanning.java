import static io.github.penstock.workflow.Penstock.*;
import static io.github.penstock.workflow.Permission.*;
import static io.github.penstock.workflow.Runner.*;
import static io.github.penstock.workflow.Triggers.*;

import io.github.penstock.actions.*;
import io.github.penstock.codeql.*;
import io.github.penstock.workflow.*;

/** CodeQL looks at what the site is written in. */
final class CodeScanning {

  static Workflow workflow() {
    StringAxis language = axis("language",
        CodeqlLanguage.PYTHON.id(), CodeqlLanguage.JAVASCRIPT_TYPESCRIPT.id());
    return Workflow.of("codeql")
        .name("CodeQL")
        .on(
            pullRequest().branches("main"),
            schedule(Cron.daily(9, 0)))
        .permissions(Permissions.none())
        .jobs(job("analyze")
            .name("Analyze " + language)
            .runsOn(UBUNTU_24_04)
            .timeoutMinutes(30)
            .permissions(
                ACTIONS.read(),
                CONTENTS.read(),
                PULL_REQUESTS.write(),
                SECURITY_EVENTS.write())
            .strategy(matrix(language).failFast(false))
            .steps(
                uses(Checkout.action().persistCredentials(false)).name("Check out"),
                uses(CodeqlInit.action()
                    .languages(language.value())
                    .buildMode(CodeqlInit.BuildMode.NONE)
                    .configFile("./" + config().path()))
                    .name("Start CodeQL"),
                uses(CodeqlAnalyze.action().category("/language:" + language))
                    .name("Analyze")));
  }

  static CodeqlConfig config() {
    return CodeqlConfig.of()
        .name("CodeQL of the site")
        .queries(QuerySuite.SECURITY_EXTENDED)
        .pathsIgnore("**/migrations/**", "**/node_modules/**", "static/vendor/**");
  }
}
