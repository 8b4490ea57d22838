package io.github.penstock.generate;

import static io.github.penstock.workflow.Penstock.action;
import static io.github.penstock.workflow.Penstock.call;
import static io.github.penstock.workflow.Penstock.job;
import static io.github.penstock.workflow.Penstock.run;
import static io.github.penstock.workflow.Penstock.uses;
import static io.github.penstock.workflow.Runner.UBUNTU_24_04;
import static io.github.penstock.workflow.Triggers.push;
import static io.github.penstock.workflow.Triggers.workflowCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.actions.DockerBake;
import io.github.penstock.bake.BakeFile;
import io.github.penstock.bake.Target;
import io.github.penstock.check.Checker;
import io.github.penstock.finding.Finding;
import io.github.penstock.pins.Pins;
import io.github.penstock.repository.Repository;
import io.github.penstock.workflow.AnyJob;
import io.github.penstock.workflow.Step;
import io.github.penstock.workflow.Workflow;
import io.github.penstock.write.MemoryFolder;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MissingFilesTest {

  private final Workflow callee = Workflow.of("callee").on(workflowCall())
      .jobs(job("a").runsOn(UBUNTU_24_04).steps(run("make")));
  private final MemoryFolder folder = new MemoryFolder();

  @Test
  void aCalledWorkflowIsInTheRepositoryOrInTheFolder() {
    Workflow caller = workflow(call("x", callee));

    assertThat(findings(Repository.of(caller))).singleElement()
        .satisfies(finding -> assertThat(finding.isError()).isTrue())
        .extracting(Finding::message).isEqualTo("\"./.github/workflows/callee.yml\" is not there; "
            + "expected the file \".github/workflows/callee.yml\" in the repository");
    assertThat(findings(Repository.of(caller, callee))).isEmpty();

    folder.put(callee.path(), callee.toText());
    assertThat(findings(Repository.of(caller))).isEmpty();
  }

  @Test
  void aFolderThatMayComeIntoBeingIsOnlyWarnedAbout() {
    Repository repository = Repository.of(workflow(using(uses(action("./tools/x")))));

    assertThat(findings(repository)).singleElement()
        .satisfies(finding -> assertThat(finding.isError()).isFalse());
  }

  @Test
  void aBakeFileIsInTheRepositoryOrInTheFolder() {
    BakeFile images = BakeFile.of("docker-bake.hcl").targets(Target.of("app"));
    Workflow workflow = workflow(using(uses(DockerBake.action().files(images))));

    assertThat(findings(Repository.of(workflow))).extracting(Finding::message)
        .containsExactly("\"docker-bake.hcl\" is not there; "
            + "expected the file \"docker-bake.hcl\" in the repository");
    assertThat(findings(Repository.of(workflow, images))).isEmpty();
  }

  private List<Finding> findings(Repository repository) {
    return Checker.of(Pins.CATALOG).in(new FolderTree(folder)).findings(repository).stream()
        .filter(finding -> finding.rule().equals("missing-local-file")).toList();
  }

  private static AnyJob using(Step step) {
    return job("a").runsOn(UBUNTU_24_04).steps(step);
  }

  private static Workflow workflow(AnyJob job) {
    return Workflow.of("caller").on(push()).jobs(job);
  }
}
