package io.github.penstock.rules.jobs;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.document.Document;
import io.github.penstock.document.JobView;
import io.github.penstock.document.Place;
import io.github.penstock.document.Problem;
import io.github.penstock.document.Report;
import io.github.penstock.document.Rule;
import java.util.Optional;

/**
 * A job calls a workflow by its path, and by its repository and version where it is another's. That there
 * is no version is told where versions are.
 */
final class InvalidCallee implements Rule {

  private static final String EXPECTED = "; expected \"./.github/workflows/name.yml\" or"
      + " \"owner/repository/.github/workflows/name.yml@ref\"";

  @Override
  public String id() {
    return "invalid-callee";
  }

  @Override
  public void check(Document document, Report report) {
    for (JobView job : document.jobs()) {
      Optional<Place> uses = job.uses();
      if (uses.isPresent() && !uses.get().isComputed()) {
        mistake(uses.get().text()).ifPresent(mistake -> report.add(Problem.error(uses.get(),
            job.describe() + " calls " + quote(uses.get().text()) + ", " + mistake)));
      }
    }
  }

  private static Optional<String> mistake(String uses) {
    boolean local = uses.startsWith("./") || uses.startsWith("$/");
    int at = uses.indexOf('@');
    String path = at < 0 ? uses : uses.substring(0, at);
    int folder = path.indexOf("/.github/workflows");
    if (folder < 0) {
      return Optional.of("which is no workflow" + EXPECTED + "; an action is used in a step");
    }
    if (local) {
      return localMistake(path, at, folder);
    }
    if (!isRepository(path.substring(0, folder))) {
      return Optional.of("whose start is not the name of a repository" + EXPECTED);
    }
    Optional<String> mistake = fileMistake(path, folder);
    return mistake.isPresent() || at < 0 ? mistake : refMistake(uses.substring(at + 1));
  }

  private static Optional<String> localMistake(String path, int at, int folder) {
    if (folder != 1) {
      return Optional.of("which is not in \".github/workflows\" at the root of the repository"
          + EXPECTED);
    }
    return at >= 0
        ? Optional.of("which has a version, though it is a file of the same commit; expected it"
            + " without \"@\" and what follows")
        : fileMistake(path, folder);
  }

  private static Optional<String> fileMistake(String path, int folder) {
    int slash = path.indexOf('/', folder + "/.github/".length());
    String file = slash < 0 ? "" : path.substring(slash + 1);
    if (file.indexOf('/') >= 0) {
      return Optional.of("which is in a folder below; GitHub reads workflows of"
          + " \".github/workflows\" itself only");
    }
    boolean named = file.length() > 4 && (file.endsWith(".yml") || file.endsWith(".yaml"));
    return named
        ? Optional.empty()
        : Optional
            .of("which is no file of YAML; expected a name that ends in \".yml\" or \".yaml\"");
  }

  private static boolean isRepository(String name) {
    int slash = name.indexOf('/');
    return slash > 0 && slash < name.length() - 1 && name.indexOf('/', slash + 1) < 0
        && isName(name);
  }

  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isLetterOrDigit(c) && "-_./".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> refMistake(String ref) {
    boolean wrong = ref.isEmpty() || ref.startsWith("/") || ref.endsWith("/")
        || ref.startsWith(".") || ref.endsWith(".") || ref.contains("..") || ref.contains("//")
        || ref.contains("@{");
    for (int i = 0; i < ref.length() && !wrong; i++) {
      wrong = ref.charAt(i) <= ' ' || "?*[]\\~^:".indexOf(ref.charAt(i)) >= 0;
    }
    return wrong
        ? Optional.of("whose version " + quote(ref)
            + " is no name of a branch, tag or commit")
        : Optional.empty();
  }
}
