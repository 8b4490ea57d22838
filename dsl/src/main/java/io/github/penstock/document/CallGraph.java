package io.github.penstock.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which workflows of a repository call which; each is looked at once. Safe for several threads. */
public final class CallGraph {

  private final Neighbours neighbours;
  private final Map<WorkflowView, List<Callee>> callees = new IdentityHashMap<>();
  private final Map<WorkflowView, Integer> levels = new IdentityHashMap<>();
  private final Map<WorkflowView, List<String>> circles = new IdentityHashMap<>();
  private final Map<WorkflowView, Map<String, PermissionRequest>> requests =
      new IdentityHashMap<>();
  private @Nullable Set<WorkflowView> inheriting;

  CallGraph(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  /** The calls of a workflow that are known. */
  public synchronized List<Callee> callees(WorkflowView caller) {
    List<Callee> found = callees.get(caller);
    if (found == null) {
      found = Callee.in(caller, neighbours);
      callees.put(caller, found);
    }
    return found;
  }

  /** How many workflows are below each other, from one that is called on: 1 where it calls none. */
  public synchronized int levels(WorkflowView called) {
    explore(called);
    return levels.getOrDefault(called, 1);
  }

  /**
   * The way from a workflow back to itself, as its callers write it; empty where there is none, or where
   * another workflow on the way is told about it.
   */
  public synchronized List<String> circle(WorkflowView called) {
    explore(called);
    return circles.getOrDefault(called, List.of());
  }

  /** The workflows below some calls, each once. */
  public synchronized Set<WorkflowView> below(List<Callee> calls) {
    Set<WorkflowView> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Callee> open = new ArrayDeque<>(calls);
    while (!open.isEmpty()) {
      WorkflowView next = open.remove().workflow();
      if (seen.add(next)) {
        open.addAll(callees(next));
      }
    }
    return seen;
  }

  /** What the jobs of a workflow ask for, by scope; what they take as it comes is left out. */
  public synchronized Map<String, PermissionRequest> requests(Callee call) {
    explore(call.workflow());
    return requests.getOrDefault(call.workflow(), Map.of());
  }

  /** Whether a job of the repository calls a workflow and hands all its secrets on. */
  public synchronized boolean isHandedAllSecrets(String path) {
    if (inheriting == null) {
      inheriting = Collections.newSetFromMap(new IdentityHashMap<>());
      for (WorkflowView workflow : neighbours.workflows()) {
        for (Callee call : callees(workflow)) {
          Optional<Place> secrets = call.job().place().get("secrets");
          if (secrets.isPresent() && secrets.get().text().equals("inherit")) {
            inheriting.add(call.workflow());
          }
        }
      }
    }
    return neighbours.workflow("./" + path).filter(inheriting::contains).isPresent();
  }

  /** A workflow on the way down, and its calls that are not looked at yet. */
  private record Visit(WorkflowView workflow, String uses, Iterator<Callee> rest) {}

  /** Goes down without recursion: a chain of calls may be as long as there are files. */
  private void explore(WorkflowView start) {
    if (levels.containsKey(start)) {
      return;
    }
    Map<WorkflowView, Visit> way = new IdentityHashMap<>();
    Deque<Visit> open = new ArrayDeque<>();
    visit(start, "", way, open);
    while (!open.isEmpty()) {
      Visit at = open.peek();
      if (!at.rest.hasNext()) {
        finish(open.pop());
        way.remove(at.workflow);
        continue;
      }
      Callee next = at.rest.next();
      if (way.containsKey(next.workflow())) {
        addCircle(next, open);
      } else if (!levels.containsKey(next.workflow())) {
        visit(next.workflow(), next.uses().text(), way, open);
      }
    }
  }

  private void visit(WorkflowView workflow, String uses, Map<WorkflowView, Visit> way,
      Deque<Visit> open) {
    Visit visit = new Visit(workflow, uses, callees(workflow).iterator());
    way.put(workflow, visit);
    open.push(visit);
  }

  /** The workflow whose name comes first is told, wherever the search began. */
  private void addCircle(Callee back, Deque<Visit> open) {
    List<String> names = new ArrayList<>(List.of(back.uses().text()));
    Map<String, WorkflowView> members = new HashMap<>();
    members.put(back.uses().text(), back.workflow());
    for (Visit visit : open) {
      if (visit.workflow == back.workflow()) {
        break;
      }
      names.add(1, visit.uses);
      members.put(visit.uses, visit.workflow);
    }
    String first = Collections.min(names);
    Collections.rotate(names, -names.indexOf(first));
    names.add(first);
    circles.putIfAbsent(members.get(first), names);
  }

  private void finish(Visit done) {
    int most = 0;
    for (Callee callee : callees(done.workflow)) {
      most = Math.max(most, levels.getOrDefault(callee.workflow(), 0));
    }
    levels.put(done.workflow, most + 1);
    requests.put(done.workflow, requestsOf(done.workflow));
  }

  private Map<String, PermissionRequest> requestsOf(WorkflowView workflow) {
    Map<String, PermissionRequest> all = new TreeMap<>();
    for (JobView job : workflow.jobs()) {
      Permissions.of(job.place()).or(() -> Permissions.of(workflow.place()))
          .ifPresent(permissions -> permissions.levels().forEach((scope, level) -> add(
              new PermissionRequest(scope, level, job, ""), all)));
    }
    for (Callee callee : callees(workflow)) {
      if (isLeftOpen(workflow, callee.job())) {
        for (PermissionRequest each : requests.getOrDefault(callee.workflow(), Map.of()).values()) {
          add(each.uses().isEmpty() ? each.of(callee.uses().text()) : each, all);
        }
      }
    }
    return all;
  }

  private static boolean isLeftOpen(WorkflowView workflow, JobView job) {
    return Permissions.of(job.place()).isEmpty() && Permissions.of(workflow.place()).isEmpty();
  }

  private static void add(PermissionRequest request, Map<String, PermissionRequest> all) {
    PermissionRequest other = all.get(request.scope());
    if (other == null || other.level().compareTo(request.level()) < 0) {
      all.put(request.scope(), request);
    }
  }
}
