package io.github.penstock.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the token of a job may do, written down: a scope that is not named is none.
 *
 * @param levels of the scopes that are not none, by name
 */
public record Permissions(Map<String, Level> levels) {

  /** Writing includes reading. */
  public enum Level {
    NONE,
    READ,
    WRITE;

    /** As permissions spell it. */
    @Override
    public String toString() {
      return switch (this) {
        case NONE -> "none";
        case READ -> "read";
        case WRITE -> "write";
      };
    }
  }

  /**
   * A scope and what the shorthands give; see permissions.yml.
   *
   * @param readAll the level that {@code read-all} gives
   * @param writeAll the level that {@code write-all} gives
   */
  public record Scope(String name, Level readAll, Level writeAll) {}

  /** All scopes that there are. */
  public static final List<Scope> SCOPES = scopes();

  private static List<Scope> scopes() {
    List<Scope> scopes = new ArrayList<>();
    for (String name : List.of("actions", "artifact-metadata", "attestations", "checks",
        "code-quality", "contents", "copilot-requests", "deployments", "discussions", "drives",
        "id-token", "issues", "models", "packages", "pages", "pull-requests",
        "repository-projects", "security-events", "statuses", "vulnerability-alerts")) {
      scopes.add(switch (name) {
        case "models", "vulnerability-alerts" -> new Scope(name, Level.READ, Level.READ);
        case "id-token", "copilot-requests" -> new Scope(name, Level.NONE, Level.WRITE);
        default -> new Scope(name, Level.READ, Level.WRITE);
      });
    }
    return scopes;
  }

  /** Those that a workflow or a job sets; none where it leaves them to what is around it. */
  public static Optional<Permissions> of(Place owner) {
    Optional<Place> place = owner.get("permissions");
    if (place.isEmpty()) {
      return Optional.empty();
    }
    if (place.get().isMapping()) {
      return Optional.of(of(place.get().entries()));
    }
    return switch (place.get().text()) {
      case "read-all" -> Optional.of(all(Level.READ));
      case "write-all" -> Optional.of(all(Level.WRITE));
      default -> Optional.empty();
    };
  }

  private static Permissions of(List<Place> entries) {
    Map<String, Level> levels = new TreeMap<>();
    for (Place entry : entries) {
      switch (entry.text()) {
        case "read" -> levels.put(entry.key(), Level.READ);
        case "write" -> levels.put(entry.key(), Level.WRITE);
        default -> {
          // None, or no level at all, which another rule tells.
        }
      }
    }
    return new Permissions(levels);
  }

  private static Permissions all(Level level) {
    Map<String, Level> levels = new TreeMap<>();
    for (Scope scope : SCOPES) {
      Level given = level == Level.READ ? scope.readAll : scope.writeAll;
      if (given != Level.NONE) {
        levels.put(scope.name, given);
      }
    }
    return new Permissions(levels);
  }

  public Level level(String scope) {
    return levels.getOrDefault(scope, Level.NONE);
  }
}
