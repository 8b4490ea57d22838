package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** No job waits for itself, directly or through others. */
final class NeedsCycle implements Rule {

  @Override
  public String id() {
    return "needs-cycle";
  }

  @Override
  public void check(Document document, Report report) {
    if (hasNeeds(document.jobs())) {
      Search search = new Search(document.jobs());
      for (JobView job : document.jobs()) {
        search.start(job, report);
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

  /** Follows what jobs need, each once, without recursion: they may be many. */
  private static final class Search {

    private final Map<String, JobView> jobs = new HashMap<>();
    private final Map<JobView, State> states = new IdentityHashMap<>();
    private final List<Visit> way = new ArrayList<>();

    private enum State {
      ON_THE_WAY,
      DONE,
      IN_A_CYCLE
    }

    /** A job on the way, and what it needs that was not followed yet. */
    private record Visit(JobView job, Iterator<Place> needs) {}

    Search(List<JobView> all) {
      for (JobView job : all) {
        jobs.putIfAbsent(key(job.id()), job);
      }
    }

    void start(JobView job, Report report) {
      visit(job);
      while (!way.isEmpty()) {
        Visit last = way.get(way.size() - 1);
        if (last.needs.hasNext()) {
          follow(last.needs.next(), report);
        } else {
          way.remove(way.size() - 1);
          states.replace(last.job, State.ON_THE_WAY, State.DONE);
        }
      }
    }

    private void visit(JobView job) {
      if (states.putIfAbsent(job, State.ON_THE_WAY) == null) {
        way.add(new Visit(job, job.needs().iterator()));
      }
    }

    private void follow(Place need, Report report) {
      JobView job = jobs.get(key(need.text()));
      if (job == null) {
        return;
      }
      int start = way.size() - 1;
      while (states.get(job) == State.ON_THE_WAY && way.get(start).job != job) {
        start--;
      }
      if (states.get(job) == State.ON_THE_WAY) {
        report(start, report);
      } else {
        visit(job);
      }
    }

    private void report(int start, Report report) {
      List<JobView> cycle = new ArrayList<>();
      boolean told = false;
      for (Visit visit : way.subList(start, way.size())) {
        cycle.add(visit.job);
        told |= states.put(visit.job, State.IN_A_CYCLE) == State.IN_A_CYCLE;
      }
      if (!told) {
        report.add(problem(cycle));
      }
    }
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
