// Generated; to change it, change this table:
// schemas/actions/google-github-actions__setup-gcloud.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;
import java.util.Arrays;

/**
 * {@code google-github-actions/setup-gcloud}, as of v3.0.1. See
 * https://github.com/google-github-actions/setup-gcloud.
 */
public final class SetupGcloud extends Action<SetupGcloud, SetupGcloud.Outputs> {

  private SetupGcloud(ActionCall call) {
    super(call);
  }

  public static SetupGcloud action() {
    return new SetupGcloud(ActionCall.of("google-github-actions/setup-gcloud"));
  }

  @Override
  protected SetupGcloud copy(ActionCall changed) {
    return new SetupGcloud(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code version}; default {@code latest}. */
  public SetupGcloud version(long value) {
    return with("version", value);
  }

  /** Input {@code version}; default {@code latest}. */
  public SetupGcloud version(String value) {
    return with("version", value);
  }

  /** Input {@code version}; default {@code latest}. */
  public SetupGcloud version(Expr value) {
    return with("version", value);
  }

  /** Input {@code project_id}. */
  public SetupGcloud projectId(String value) {
    return with("project_id", value);
  }

  /** Input {@code project_id}. */
  public SetupGcloud projectId(Expr value) {
    return with("project_id", value);
  }

  /** Adds items to input {@code install_components}. */
  public SetupGcloud installComponents(String... items) {
    return withList("install_components", ",", items);
  }

  /** Adds items to input {@code install_components}. */
  public SetupGcloud installComponents(InstallComponents... items) {
    return withList("install_components", ",",
        Arrays.stream(items).map(Enum::toString).toArray(String[]::new));
  }

  /** Sets all of input {@code install_components}. */
  public SetupGcloud installComponents(Expr value) {
    return with("install_components", value);
  }

  /** Input {@code skip_install}; default {@code false}. */
  public SetupGcloud skipInstall(boolean value) {
    return with("skip_install", value);
  }

  /** Input {@code skip_install}; default {@code false}. */
  public SetupGcloud skipInstall(Expr value) {
    return with("skip_install", value);
  }

  /** Input {@code cache}; default {@code false}. */
  public SetupGcloud cache(boolean value) {
    return with("cache", value);
  }

  /** Input {@code cache}; default {@code false}. */
  public SetupGcloud cache(Expr value) {
    return with("cache", value);
  }

  /** Values of {@code install_components}. */
  public enum InstallComponents {
    ALPHA("alpha"),
    ANTHOS_AUTH("anthos-auth"),
    APPCTL("appctl"),
    APP_ENGINE_GO("app-engine-go"),
    APP_ENGINE_JAVA("app-engine-java"),
    APP_ENGINE_PYTHON("app-engine-python"),
    APP_ENGINE_PYTHON_EXTRAS("app-engine-python-extras"),
    BETA("beta"),
    BIGTABLE("bigtable"),
    BQ("bq"),
    BUNDLED_PYTHON3_UNIX("bundled-python3-unix"),
    CBT("cbt"),
    CLOUD_BUILD_LOCAL("cloud-build-local"),
    CLOUD_DATASTORE_EMULATOR("cloud-datastore-emulator"),
    CLOUD_FIRESTORE_EMULATOR("cloud-firestore-emulator"),
    CLOUD_SPANNER_EMULATOR("cloud-spanner-emulator"),
    CLOUD_SQL_PROXY("cloud_sql_proxy"),
    CONFIG_CONNECTOR("config-connector"),
    CORE("core"),
    DATALAB("datalab"),
    DOCKER_CREDENTIAL_GCR("docker-credential-gcr"),
    GSUTIL("gsutil"),
    KPT("kpt"),
    KUBECTL("kubectl"),
    KUBECTL_OIDC("kubectl-oidc"),
    KUSTOMIZE("kustomize"),
    LOCAL_EXTRACT("local-extract"),
    MINIKUBE("minikube"),
    NOMOS("nomos"),
    PKG("pkg"),
    PUBSUB_EMULATOR("pubsub-emulator"),
    SKAFFOLD("skaffold");

    private final String text;

    InstallComponents(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr version() {
      return get("version");
    }
  }
}
