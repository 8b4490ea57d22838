package io.github.penstock.types;

import static io.github.penstock.types.Type.BOOL;
import static io.github.penstock.types.Type.NUMBER;
import static io.github.penstock.types.Type.STRING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The contexts, and parts of contexts, that are the same in every file; the table is contexts.yml. */
public final class KnownContexts {

  /** Whatever a workflow's variables are called. */
  public static final Type TEXTS = Type.object(Fields.all(STRING));

  public static final Type RUNNER = object(with(with(with(texts("name", "temp", "tool_cache",
      "debug", "workspace"), "os", Type.oneOf(List.of("Linux", "Windows", "macOS"))),
      "arch", Type.oneOf(List.of("X86", "X64", "ARM", "ARM64"))),
      "environment", Type.oneOf(List.of("github-hosted", "self-hosted"))));

  private static final Type RESULT =
      Type.oneOf(List.of("success", "failure", "cancelled", "skipped"));

  public static final Type STRATEGY = object(with(with(with(with(texts(), "fail-fast", BOOL),
      "job-index", NUMBER), "job-total", NUMBER), "max-parallel", NUMBER));

  /** A service, its ports those of the container. */
  public static final Type SERVICE =
      object(with(texts("id", "network"), "ports", TEXTS));

  private static final Map<String, Type> JOB_FIELDS = with(with(with(texts("workflow_ref",
      "workflow_sha", "workflow_repository", "workflow_file_path"), "check_run_id",
      NUMBER.or(STRING)), "container", object(texts("id", "network"))),
      "status", Type.oneOf(List.of("success", "failure", "cancelled")));

  private static final Fields GITHUB = Fields.of(with(with(with(with(texts("action", "action_path",
      "action_ref", "action_repository", "action_status", "actor", "actor_id", "api_url",
      "artifacts", "artifacts_list", "base_ref", "env", "event_name", "event_path", "graphql_url",
      "head_ref", "job", "output", "path", "ref", "ref_name", "repository",
      "repository_id", "repository_owner", "repository_owner_id", "repositoryUrl",
      "repository_visibility", "run_id", "run_number", "run_attempt", "secret_source",
      "server_url", "sha", "state", "step_summary", "token", "triggering_actor", "workflow",
      "workflow_ref", "workflow_sha", "workspace"),
      "ref_protected", BOOL.or(STRING)),
      "ref_type", Type.oneOf(List.of("branch", "tag"))),
      "retention_days", NUMBER.or(STRING)),
      "artifact_cache_size_limit", NUMBER));

  private static final Fields JOB_RESULT = Fields.of(with(texts(), "result", RESULT));
  private static final Fields STEP_RESULT =
      Fields.of(with(with(texts(), "outcome", RESULT), "conclusion", RESULT));

  private KnownContexts() {}

  /** The github context with the payload of the event, and its name. */
  public static Type github(Type event, Type name) {
    return Type.object(new Github(event, name));
  }

  /** The job context with these services. */
  public static Type job(Shape services) {
    return object(with(JOB_FIELDS, "services", Type.object(services)));
  }

  /** A job that ended, with these outputs. */
  public static Type endedJob(Shape outputs) {
    return Type.object(new Ended(Type.object(outputs), JOB_RESULT));
  }

  /** A step that ended, with these outputs. */
  public static Type endedStep(Shape outputs) {
    return Type.object(new Ended(Type.object(outputs), STEP_RESULT));
  }

  private static Type object(Map<String, Type> fields) {
    return Type.object(Fields.of(fields));
  }

  private static Map<String, Type> texts(String... names) {
    Map<String, Type> fields = new LinkedHashMap<>();
    for (String name : names) {
      fields.put(name, STRING);
    }
    return fields;
  }

  private static Map<String, Type> with(Map<String, Type> fields, String name, Type type) {
    Map<String, Type> more = new LinkedHashMap<>(fields);
    more.put(name, type);
    return more;
  }

  /** The fields that every event has, and the payload. */
  private record Github(Type event, Type eventName) implements Shape {

    @Override
    public Type property(String name) {
      if (name.equalsIgnoreCase("event")) {
        return event;
      }
      return name.equalsIgnoreCase("event_name") ? eventName : GITHUB.property(name);
    }

    @Override
    public List<String> names() {
      return plus(GITHUB.names(), "event");
    }

    @Override
    public Type values() {
      return Type.ANY;
    }
  }

  /** What a job or a step left, and how it ended. */
  private record Ended(Type outputs, Fields result) implements Shape {

    @Override
    public Type property(String name) {
      return name.equalsIgnoreCase("outputs") ? outputs : result.property(name);
    }

    @Override
    public List<String> names() {
      return plus(result.names(), "outputs");
    }
  }

  private static List<String> plus(List<String> names, String more) {
    List<String> all = new ArrayList<>(names);
    all.add(more);
    return all;
  }
}
