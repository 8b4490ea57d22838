package io.github.penstock.rules.permissions;

import static io.github.penstock.wording.Wording.list;
import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Callee;
import io.github.penstock.document.Document;
import io.github.penstock.document.PermissionRequest;
import io.github.penstock.document.Permissions;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A workflow that is called asks for no more permissions than its caller has; GitHub does not start the
 * run otherwise. What a repository grants where nobody says anything is not known, but for the identity
 * token, which it never grants.
 */
final class CalleePermissions implements Rule {

  private static final String IDENTITY = "id-token";
  private static final int FEW = 4;

  @Override
  public String id() {
    return "callee-permissions";
  }

  @Override
  public void check(Document document, Report report) {
    for (Callee call : document.callees()) {
      Optional<Permissions> own = Permissions.of(call.job().place());
      Optional<Permissions> granted =
          own.isPresent() ? own : Permissions.of(document.workflow().place());
      if (granted.isPresent() || !document.workflow().isStartedBy("workflow_call")) {
        check(document, call, granted, report);
      }
    }
  }

  private static void check(Document document, Callee call, Optional<Permissions> granted,
      Report report) {
    List<PermissionRequest> refused = new ArrayList<>();
    for (PermissionRequest request : document.neighbours().calls().requests(call).values()) {
      if (isRefused(request, granted)) {
        refused.add(request);
      }
    }
    if (!refused.isEmpty()) {
      boolean ofJob = call.job().place().has("permissions");
      report.add(Problem.error(call.uses(), message(call, refused, granted)
          + (ofJob || granted.isEmpty() ? call.job().describe() : "the workflow")));
    }
  }

  private static boolean isRefused(PermissionRequest request, Optional<Permissions> granted) {
    return granted.isPresent()
        ? request.level().compareTo(granted.get().level(request.scope())) > 0
        : request.scope().equals(IDENTITY);
  }

  private static String message(Callee call, List<PermissionRequest> refused,
      Optional<Permissions> granted) {
    List<String> asked = new ArrayList<>();
    List<String> given = new ArrayList<>();
    for (PermissionRequest request : refused) {
      asked.add(request.scope() + ": " + request.level());
      given.add(request.scope() + ": "
          + granted.map(all -> all.level(request.scope())).orElse(Permissions.Level.NONE));
    }
    PermissionRequest first = refused.get(0);
    Place uses = call.uses();
    return first.job().describe() + " of "
        + quote(first.uses().isEmpty() ? uses.text() : first.uses()) + " asks for " + some(asked)
        + ", but " + call.job().describe() + " grants " + some(given)
        + "; expected " + some(asked) + " in the permissions of ";
  }

  /** All of a few; of many the first. */
  private static String some(List<String> permissions) {
    int more = permissions.size() - FEW;
    return more <= 1
        ? list(permissions)
        : list(permissions.subList(0, FEW)) + " and " + more + " more";
  }
}
