package io.github.penstock.expression;

/**
 * The {@code job} context: the job that runs; only in its steps and outputs. See
 * https://docs.github.com/actions/reference/contexts-reference#job-context.
 */
public final class JobContext {

  private static final ObjectExpr CONTEXT = Reference.of("job").asObject();

  JobContext() {}

  /** Not on GitHub Enterprise Server. */
  public NumberExpr checkRunId() {
    return CONTEXT.number("check_run_id");
  }

  /** The word success, failure or cancelled; how the job stands so far. */
  public StringExpr status() {
    return CONTEXT.string("status");
  }

  /** The path and the ref of the file that defines the job, also when another calls it. */
  public StringExpr workflowRef() {
    return CONTEXT.string("workflow_ref");
  }

  public StringExpr workflowSha() {
    return CONTEXT.string("workflow_sha");
  }

  /** The owner and name of the repository of the file that defines the job. */
  public StringExpr workflowRepository() {
    return CONTEXT.string("workflow_repository");
  }

  public StringExpr workflowFilePath() {
    return CONTEXT.string("workflow_file_path");
  }

  /** The job's own container. */
  public Container container() {
    return new Container(CONTEXT.object("container"));
  }

  /** A service container by its id. */
  public Service service(String id) {
    return new Service(CONTEXT.object("services").at(id).asObject());
  }

  /** The whole context, as {@code toJson} takes it. */
  public ObjectExpr asObject() {
    return CONTEXT;
  }

  /** The container that the job's steps run in. */
  public static final class Container {

    private final ObjectExpr container;

    private Container(ObjectExpr container) {
      this.container = container;
    }

    public StringExpr id() {
      return container.string("id");
    }

    /** The id of the network that all containers of the job share. */
    public StringExpr network() {
      return container.string("network");
    }
  }

  /** A container that runs beside the job. */
  public static final class Service {

    private final ObjectExpr service;

    private Service(ObjectExpr service) {
      this.service = service;
    }

    public StringExpr id() {
      return service.string("id");
    }

    /** The id of the network that all containers of the job share. */
    public StringExpr network() {
      return service.string("network");
    }

    /** The port of the runner that a port of the container is bound to. */
    public StringExpr port(int containerPort) {
      return service.object("ports").at(Integer.toString(containerPort)).asString();
    }
  }
}
