package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import io.github.penstock.document.WorkflowView;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** No job waits for itself, directly or through others. */
final class NeedsCycle implements Rule {

  @Override
  public String id() {
    return "needs-cycle";
  }

  @Override
  public void check(Document document, Report report) {
    if (!hasNeeds(document.jobs())) {
      return;
    }
    Map<String, JobView> waiting = waiting(document.workflow());
    Set<String> told = new HashSet<>();
    for (JobView job : waiting.values()) {
      List<JobView> cycle = told.contains(key(job.id())) ? List.of() : cycle(job, waiting);
      if (!cycle.isEmpty()) {
        cycle.forEach(each -> told.add(key(each.id())));
        report.add(problem(cycle));
      }
    }
  }

  private static boolean hasNeeds(List<JobView> jobs) {
    for (JobView job : jobs) {
      if (job.place().has("needs")) {
        return true;
      }
    }
    return false;
  }

  /** The jobs that can never start: those on a cycle and those that wait for them. */
  private static Map<String, JobView> waiting(WorkflowView workflow) {
    Map<String, JobView> waiting = new LinkedHashMap<>();
    Map<String, List<String>> dependents = new HashMap<>();
    Map<String, Integer> open = new LinkedHashMap<>();
    workflow.jobs().forEach(job -> waiting.putIfAbsent(key(job.id()), job));
    for (JobView job : List.copyOf(waiting.values())) {
      List<String> needs = needs(job, waiting);
      open.put(key(job.id()), needs.size());
      needs.forEach(need -> dependents.computeIfAbsent(need, missing -> new ArrayList<>())
          .add(key(job.id())));
    }
    Deque<String> ready = new ArrayDeque<>();
    open.forEach((id, count) -> {
      if (count == 0) {
        ready.add(id);
      }
    });
    while (!ready.isEmpty()) {
      String id = ready.remove();
      waiting.remove(id);
      for (String next : dependents.getOrDefault(id, List.of())) {
        if (open.merge(next, -1, Integer::sum) == 0) {
          ready.add(next);
        }
      }
    }
    return waiting;
  }

  /** The shortest way from a job back to itself; empty where there is none. */
  private static List<JobView> cycle(JobView start, Map<String, JobView> waiting) {
    Map<String, String> from = new HashMap<>();
    Deque<String> next = new ArrayDeque<>(List.of(key(start.id())));
    while (!next.isEmpty()) {
      String id = next.remove();
      for (String need : needs(waiting.get(id), waiting)) {
        if (need.equals(key(start.id()))) {
          return way(id, start, from, waiting);
        }
        if (from.putIfAbsent(need, id) == null) {
          next.add(need);
        }
      }
    }
    return List.of();
  }

  private static List<JobView> way(String last, JobView start, Map<String, String> from,
      Map<String, JobView> waiting) {
    Deque<JobView> way = new ArrayDeque<>();
    for (String id = last; !id.equals(key(start.id())); id = from.get(id)) {
      way.addFirst(waiting.get(id));
    }
    way.addFirst(start);
    return List.copyOf(way);
  }

  private static List<String> needs(JobView job, Map<String, JobView> jobs) {
    List<String> needs = new ArrayList<>();
    for (Place need : job.needs()) {
      String id = key(need.text());
      if (jobs.containsKey(id) && !needs.contains(id)) {
        needs.add(id);
      }
    }
    return needs;
  }

  private static Problem problem(List<JobView> cycle) {
    JobView first = cycle.get(0);
    JobView second = cycle.get(1 % cycle.size());
    Place need = first.needs().stream().filter(each -> second.hasId(each.text())).findFirst()
        .orElse(first.place());
    StringBuilder names = new StringBuilder();
    cycle.forEach(job -> names.append(job.id()).append(" -> "));
    return Problem.error(need, first.describe() + " waits for itself: "
        + quote(names.append(first.id()).toString()) + "; expected needs without a circle");
  }

  private static String key(String id) {
    return id.toLowerCase(Locale.ROOT);
  }
}
