import static io.github.penstock.expression.Expressions.*;
import static io.github.penstock.workflow.Penstock.*;
import static io.github.penstock.workflow.Permission.*;
import static io.github.penstock.workflow.PullRequestTrigger.Type.*;
import static io.github.penstock.workflow.Runner.*;
import static io.github.penstock.workflow.Triggers.*;

import io.github.penstock.actions.*;
import io.github.penstock.workflow.*;

/** Dependabot edits the requirements; the lock files, with their hashes, follow. */
final class Lockfiles {

  private static final Output CHANGED = output("changed");

  static Workflow workflow() {
    RunStep compile = runFile("compile-lockfiles.sh").id("compile").name("Compile the lock files");
    return Workflow.of("dependabot-lockfile-regen")
        .name("Regenerate lock files")
        .runName("Regenerate lock files of " + github.headRef())
        .on(pullRequest().types(OPENED, SYNCHRONIZE).paths("requirements/*.in"))
        .permissions(CONTENTS.write(), PULL_REQUESTS.write())
        .concurrency(Concurrency
            .group(github.workflow() + "-" + github.event().number("pull_request.number"))
            .cancelInProgress())
        .jobs(job("regenerate")
            .when(github.event().string("pull_request.user.login").eq("dependabot[bot]"))
            .runsOn(UBUNTU_24_04)
            .timeoutMinutes(10)
            .steps(
                uses(Checkout.action().ref(github.headRef()).persistCredentials(true))
                    .name("Check out the branch"),
                uses(SetupPython.action().pythonVersion("3.13")).name("Set up Python"),
                uses(SetupUv.action().enableCache(false)).name("Set up uv"),
                compile,
                runFile("commit-lockfiles.sh")
                    .name("Commit and push")
                    .when(compile.output(CHANGED).eq("true")),
                uses(GithubScript.action().script("""
                    await github.rest.issues.createComment({
                      ...context.repo,
                      issue_number: context.issue.number,
                      body: 'The lock files now agree with the requirements.',
                    })
                    """))
                    .name("Say so on the pull request")
                    .when(compile.output(CHANGED).eq("true"))));
  }
}
