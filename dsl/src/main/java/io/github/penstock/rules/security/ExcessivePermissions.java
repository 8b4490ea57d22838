package io.github.penstock.rules.security;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.Table;
import io.github.penstock.document.WorkflowView;
import io.github.penstock.finding.Persona;
import io.github.penstock.finding.Risk.Level;
import io.github.penstock.finding.Risk;
import io.github.penstock.yaml.Mapping;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The token of a job may do what the job needs: it says so, and nothing is granted to all jobs
 * that only one needs.
 */
final class ExcessivePermissions implements Rule {

  @Override
  public String id() {
    return "excessive-permissions";
  }

  @Override
  public void check(Document document, Report report) {
    WorkflowView workflow = document.workflow();
    if (workflow.jobs().isEmpty()) {
      return;
    }
    Optional<Place> own = document.root().get("permissions");
    if (own.isPresent()) {
      boolean replaced = workflow.jobs().stream().allMatch(job -> job.place().has("permissions"));
      check(own.get(), "every job", report, replaced ? Persona.PEDANTIC : Persona.REGULAR);
      ofWorkflow(own.get(), workflow, report);
    } else {
      missing(workflow, report);
    }
    for (JobView job : workflow.jobs()) {
      job.place().get("permissions")
          .ifPresent(place -> check(place, job.describe(), report, Persona.REGULAR));
    }
  }

  /** Whether what is said for the workflow reaches one job at most. */
  private static boolean jobsSayAll(WorkflowView workflow) {
    return workflow.jobs().size() == 1
        || workflow.jobs().stream().allMatch(job -> job.place().has("permissions"));
  }

  private static void check(Place permissions, String whose, Report report, Persona listener) {
    boolean all = permissions.text().equals("write-all");
    if (all || permissions.text().equals("read-all")) {
      report
          .add(Problem.security(all ? Risk.high(Level.HIGH) : Risk.medium(Level.HIGH), permissions,
              "the token of " + whose + " may " + (all ? "write" : "read")
                  + " everything; expected the"
                  + " permissions that are needed, one by one")
              .onlyFor(listener));
    }
  }

  /** A write that is granted to all jobs. */
  private static void ofWorkflow(Place permissions, WorkflowView workflow, Report report) {
    Persona listener = jobsSayAll(workflow) ? Persona.PEDANTIC : Persona.REGULAR;
    for (Place scope : permissions.entries()) {
      Level level = scope.text().equals("write") ? Weights.OF_WRITES.get(scope.key()) : null;
      if (level != null) {
        report.add(Problem.security(new Risk(level, Level.HIGH), scope, "permission "
            + quote(scope.key() + ": write") + " is granted to every job; expected it in the"
            + " \"permissions\" of the jobs that need it").onlyFor(listener));
      }
    }
  }

  /** Nobody says what the token may do, so it may do what the repository's settings say. */
  private static void missing(WorkflowView workflow, Report report) {
    List<JobView> silent = workflow.jobs().stream()
        .filter(job -> !job.place().has("permissions")).toList();
    Persona listener = workflow.isStartedOnlyBy("workflow_call")
        ? Persona.PEDANTIC
        : Persona.REGULAR;
    if (silent.size() == workflow.jobs().size()) {
      report.add(problem(workflow.place(), "the workflow does not").onlyFor(listener));
      return;
    }
    for (JobView job : silent) {
      if (job.uses().isEmpty()) {
        report.add(problem(job.place(), job.describe() + " does not").onlyFor(listener));
      }
    }
  }

  private static Problem problem(Place place, String what) {
    return Problem
        .security(Risk.medium(Level.MEDIUM), place, what + " say what its token may do, so it"
            + " may do what the repository's settings say; expected \"permissions\"")
        .help(
            "start with \"permissions: {}\" for the workflow, and grant to each job what it needs");
  }

  /** How bad it is when somebody can write; the table permissions.yml. */
  private static final class Weights {

    private static final Map<String, Level> OF_WRITES = new HashMap<>();

    static {
      for (Mapping.Entry row : Table.read("permissions").mapping("scopes").entries()) {
        String risk = ((Mapping) row.value()).text("risk-of-write").orElse("low");
        OF_WRITES.put(row.name(), Level.valueOf(risk.toUpperCase(Locale.ROOT)));
      }
    }
  }
}
