import static io.github.penstock.expression.Expressions.*;
import static io.github.penstock.workflow.Penstock.*;
import static io.github.penstock.workflow.Permission.*;
import static io.github.penstock.workflow.Runner.*;
import static io.github.penstock.workflow.Triggers.*;
import static java.time.DayOfWeek.SUNDAY;

import io.github.penstock.actions.*;
import io.github.penstock.expression.*;
import io.github.penstock.workflow.*;

/** What piles up is thrown away on Sundays. */
final class Cleanup {

  private static final int IMAGES_TO_KEEP = 5;

  private static final NumberInput RETAIN_DAYS = Input.number("retain_days")
      .description("Keep runs that are younger, in days").defaultValue(30);
  private static final NumberInput KEEP_MINIMUM = Input.number("keep_minimum_runs")
      .description("Keep at least this many runs of each workflow").defaultValue(1);

  private static final Output WORKFLOWS = output("workflows");
  private static final Output COUNT = output("count");

  static Workflow containers() {
    EnumAxis<Service> service = axis("service", Service.class, Service::id);
    return Workflow.of("cleanup-containers")
        .name("Clean up containers")
        .on(schedule(Cron.weekly(SUNDAY, 0, 0)), workflowDispatch())
        .permissions(PACKAGES.write())
        .jobs(job("delete-old-images")
            .runsOn(UBUNTU_24_04)
            .timeoutMinutes(10)
            .strategy(matrix(service).failFast(false))
            .steps(uses(DeletePackageVersions.action()
                .packageName(github.event().string("repository.name") + "-" + service)
                .packageType("container")
                .minVersionsToKeep(IMAGES_TO_KEEP))
                .name("Delete old images of " + service)));
  }

  static Workflow oldRuns() {
    RunStep list = runFile("list-workflows.sh")
        .id("list")
        .name("List the workflows")
        .env("GH_TOKEN", github.token())
        .env("GH_REPO", github.repository());
    Job discover = job("discover")
        .runsOn(UBUNTU_24_04)
        .timeoutMinutes(5)
        .permissions(ACTIONS.read())
        .steps(list)
        .output(WORKFLOWS, list.output(WORKFLOWS))
        .output(COUNT, list.output(COUNT));

    ComputedAxis workflow = axis("workflow", fromJson(discover.output(WORKFLOWS)).asArray());
    Job delete = job("delete-old-runs")
        .needs(discover)
        .when(discover.output(COUNT).asNumber().gt(0))
        .runsOn(UBUNTU_24_04)
        .timeoutMinutes(30)
        .permissions(ACTIONS.write())
        .strategy(matrix(workflow).failFast(false).maxParallel(5))
        .steps(runFile("delete-old-runs.sh")
            .name("Delete old runs of " + workflow.object().string("name"))
            .env("GH_TOKEN", github.token())
            .env("GH_REPO", github.repository())
            .env("WORKFLOW", workflow.object().string("id"))
            .env("RETAIN_DAYS", RETAIN_DAYS.value().orElse(30))
            .env("KEEP", KEEP_MINIMUM.value().orElse(1)));

    return Workflow.of("cleanup-old-runs")
        .name("Clean up old runs")
        .on(
            schedule(Cron.weekly(SUNDAY, 1, 0)),
            workflowDispatch().inputs(RETAIN_DAYS, KEEP_MINIMUM))
        .permissions(Permissions.none())
        .jobs(discover, delete);
  }
}
