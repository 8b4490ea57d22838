package io.github.penstock.workflow;

import io.github.penstock.element.Element;
import io.github.penstock.expression.ArrayExpr;
import io.github.penstock.expression.ObjectExpr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.yaml.Mapping;
import io.github.penstock.yaml.Scalar;
import java.util.List;

/** The container of a job or of a service. */
public final class Container extends Element<Container> implements HasEnv<Container> {

  private static final List<String> KEYS = List.of("image", "credentials", "env", "ports",
      "volumes", "entrypoint", "command", "options");

  private Container(Mapping tree) {
    super(tree);
  }

  static Container of(String image) {
    return new Container(Mapping.EMPTY).put("image", image);
  }

  @Override
  protected Container copy(Mapping changed) {
    return new Container(changed);
  }

  @Override
  protected List<String> keyOrder() {
    return KEYS;
  }

  public Container credentials(String user, StringExpr password) {
    return put("credentials", Mapping.of("username", Scalar.text(notNull("username", user)))
        .with("password", Scalar.text(notNull("password", password).toString())));
  }

  /** Both, known when the workflow runs. */
  public Container credentials(ObjectExpr credentials) {
    return put("credentials", credentials);
  }

  public Container credentials(StringExpr user, StringExpr password) {
    return credentials(user.toString(), password);
  }

  @Override
  public Container env(Env shared) {
    return put("env", shared.addTo(tree()));
  }

  @Override
  public Container env(ObjectExpr all) {
    return put("env", all);
  }

  /** Opens a port of the container under the same number on the runner. */
  public Container port(int port) {
    return port(port, port);
  }

  /** Opens a port of the container under another number on the runner. */
  public Container port(int runner, int container) {
    return ports(runner + ":" + container);
  }

  /** Adds ports as docker writes them: {@code 5432:5432}, {@code 6379/tcp}. */
  public Container ports(String... ports) {
    return appendTexts("ports", List.of(ports));
  }

  /** All ports, known when the workflow runs. */
  public Container ports(ArrayExpr ports) {
    return put("ports", ports);
  }

  /** All volumes, known when the workflow runs. */
  public Container volumes(ArrayExpr volumes) {
    return put("volumes", volumes);
  }

  /** Adds volumes as docker writes them: {@code /data:/var/lib/data}. */
  public Container volumes(String... volumes) {
    return appendTexts("volumes", List.of(volumes));
  }

  /** Only a service can replace its image's entry point. */
  public Container entrypoint(String entrypoint) {
    return put("entrypoint", entrypoint);
  }

  public Container entrypoint(StringExpr entrypoint) {
    return put("entrypoint", entrypoint);
  }

  /** Only a service can replace its image's command. */
  public Container command(String command) {
    return put("command", command);
  }

  public Container command(StringExpr command) {
    return put("command", command);
  }

  /** Adds options of {@code docker create}; {@code --network} is GitHub's own. */
  public Container options(String options) {
    return put("options", tree().text("options").map(before -> before + " ").orElse("")
        + notNull("options", options));
  }

  public Container options(StringExpr options) {
    return options(options.toString());
  }

  /** Starts the job's steps when this command passes in the service. */
  public Container health(String command) {
    return health(Health.command(command));
  }

  /** Starts the job's steps when the check passes in the service. */
  public Container health(Health check) {
    if (tree().text("options").filter(options -> options.contains("--health-cmd")).isPresent()) {
      throw new IllegalArgumentException("the container has a health check already");
    }
    return options(check.options());
  }
}
