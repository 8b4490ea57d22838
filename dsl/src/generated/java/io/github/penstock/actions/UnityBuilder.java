// Generated; to change it, change this table:
// schemas/actions/game-ci__unity-builder.yml
package io.github.penstock.actions;

import io.github.penstock.expression.Expr;
import io.github.penstock.expression.StringExpr;
import io.github.penstock.workflow.Action;
import io.github.penstock.workflow.ActionCall;
import io.github.penstock.workflow.StepOutputs;

/** {@code game-ci/unity-builder}, as of v4. See https://github.com/game-ci/unity-builder. */
public final class UnityBuilder extends Action<UnityBuilder, UnityBuilder.Outputs> {

  private UnityBuilder(ActionCall call) {
    super(call);
  }

  public static UnityBuilder action() {
    return new UnityBuilder(ActionCall.of("game-ci/unity-builder"));
  }

  @Override
  protected UnityBuilder copy(ActionCall changed) {
    return new UnityBuilder(changed);
  }

  @Override
  protected Outputs outputs(StepOutputs step) {
    return new Outputs(step);
  }

  /** Input {@code allowDirtyBuild}. */
  public UnityBuilder allowDirtyBuild(String value) {
    return with("allowDirtyBuild", value);
  }

  /** Input {@code allowDirtyBuild}. */
  public UnityBuilder allowDirtyBuild(Expr value) {
    return with("allowDirtyBuild", value);
  }

  /** Input {@code androidExportType}. */
  public UnityBuilder androidExportType(String value) {
    return with("androidExportType", value);
  }

  /** Input {@code androidExportType}. */
  public UnityBuilder androidExportType(Expr value) {
    return with("androidExportType", value);
  }

  /** Input {@code androidKeyaliasName}. */
  public UnityBuilder androidKeyaliasName(String value) {
    return with("androidKeyaliasName", value);
  }

  /** Input {@code androidKeyaliasName}. */
  public UnityBuilder androidKeyaliasName(Expr value) {
    return with("androidKeyaliasName", value);
  }

  /** Input {@code androidKeyaliasPass}. */
  public UnityBuilder androidKeyaliasPass(String value) {
    return with("androidKeyaliasPass", value);
  }

  /** Input {@code androidKeyaliasPass}. */
  public UnityBuilder androidKeyaliasPass(Expr value) {
    return with("androidKeyaliasPass", value);
  }

  /** Input {@code androidKeystoreBase64}. */
  public UnityBuilder androidKeystoreBase64(String value) {
    return with("androidKeystoreBase64", value);
  }

  /** Input {@code androidKeystoreBase64}. */
  public UnityBuilder androidKeystoreBase64(Expr value) {
    return with("androidKeystoreBase64", value);
  }

  /** Input {@code androidKeystoreName}. */
  public UnityBuilder androidKeystoreName(String value) {
    return with("androidKeystoreName", value);
  }

  /** Input {@code androidKeystoreName}. */
  public UnityBuilder androidKeystoreName(Expr value) {
    return with("androidKeystoreName", value);
  }

  /** Input {@code androidKeystorePass}. */
  public UnityBuilder androidKeystorePass(String value) {
    return with("androidKeystorePass", value);
  }

  /** Input {@code androidKeystorePass}. */
  public UnityBuilder androidKeystorePass(Expr value) {
    return with("androidKeystorePass", value);
  }

  /** Input {@code androidSymbolType}. */
  public UnityBuilder androidSymbolType(String value) {
    return with("androidSymbolType", value);
  }

  /** Input {@code androidSymbolType}. */
  public UnityBuilder androidSymbolType(Expr value) {
    return with("androidSymbolType", value);
  }

  /** Input {@code androidTargetSdkVersion}. */
  public UnityBuilder androidTargetSdkVersion(long value) {
    return with("androidTargetSdkVersion", value);
  }

  /** Input {@code androidTargetSdkVersion}. */
  public UnityBuilder androidTargetSdkVersion(String value) {
    return with("androidTargetSdkVersion", value);
  }

  /** Input {@code androidTargetSdkVersion}. */
  public UnityBuilder androidTargetSdkVersion(Expr value) {
    return with("androidTargetSdkVersion", value);
  }

  /** Input {@code androidVersionCode}. */
  public UnityBuilder androidVersionCode(String value) {
    return with("androidVersionCode", value);
  }

  /** Input {@code androidVersionCode}. */
  public UnityBuilder androidVersionCode(Expr value) {
    return with("androidVersionCode", value);
  }

  /** Input {@code awsStackName}. */
  public UnityBuilder awsStackName(String value) {
    return with("awsStackName", value);
  }

  /** Input {@code awsStackName}. */
  public UnityBuilder awsStackName(Expr value) {
    return with("awsStackName", value);
  }

  /** Input {@code buildMethod}. */
  public UnityBuilder buildMethod(String value) {
    return with("buildMethod", value);
  }

  /** Input {@code buildMethod}. */
  public UnityBuilder buildMethod(Expr value) {
    return with("buildMethod", value);
  }

  /** Input {@code buildName}. */
  public UnityBuilder buildName(String value) {
    return with("buildName", value);
  }

  /** Input {@code buildName}. */
  public UnityBuilder buildName(Expr value) {
    return with("buildName", value);
  }

  /** Input {@code buildProfile}. */
  public UnityBuilder buildProfile(String value) {
    return with("buildProfile", value);
  }

  /** Input {@code buildProfile}. */
  public UnityBuilder buildProfile(Expr value) {
    return with("buildProfile", value);
  }

  /** Input {@code buildsPath}. */
  public UnityBuilder buildsPath(String value) {
    return with("buildsPath", value);
  }

  /** Input {@code buildsPath}. */
  public UnityBuilder buildsPath(Expr value) {
    return with("buildsPath", value);
  }

  /** Input {@code cacheKey}. */
  public UnityBuilder cacheKey(String value) {
    return with("cacheKey", value);
  }

  /** Input {@code cacheKey}. */
  public UnityBuilder cacheKey(Expr value) {
    return with("cacheKey", value);
  }

  /** Input {@code cacheUnityInstallationOnMac}. */
  public UnityBuilder cacheUnityInstallationOnMac(String value) {
    return with("cacheUnityInstallationOnMac", value);
  }

  /** Input {@code cacheUnityInstallationOnMac}. */
  public UnityBuilder cacheUnityInstallationOnMac(Expr value) {
    return with("cacheUnityInstallationOnMac", value);
  }

  /** Input {@code chownFilesTo}. */
  public UnityBuilder chownFilesTo(String value) {
    return with("chownFilesTo", value);
  }

  /** Input {@code chownFilesTo}. */
  public UnityBuilder chownFilesTo(Expr value) {
    return with("chownFilesTo", value);
  }

  /** Input {@code containerCpu}. */
  public UnityBuilder containerCpu(String value) {
    return with("containerCpu", value);
  }

  /** Input {@code containerCpu}. */
  public UnityBuilder containerCpu(Expr value) {
    return with("containerCpu", value);
  }

  /** Input {@code containerHookFiles}. */
  public UnityBuilder containerHookFiles(String value) {
    return with("containerHookFiles", value);
  }

  /** Input {@code containerHookFiles}. */
  public UnityBuilder containerHookFiles(Expr value) {
    return with("containerHookFiles", value);
  }

  /** Input {@code containerMemory}. */
  public UnityBuilder containerMemory(String value) {
    return with("containerMemory", value);
  }

  /** Input {@code containerMemory}. */
  public UnityBuilder containerMemory(Expr value) {
    return with("containerMemory", value);
  }

  /** Input {@code containerRegistryImageVersion}. */
  public UnityBuilder containerRegistryImageVersion(long value) {
    return with("containerRegistryImageVersion", value);
  }

  /** Input {@code containerRegistryImageVersion}. */
  public UnityBuilder containerRegistryImageVersion(String value) {
    return with("containerRegistryImageVersion", value);
  }

  /** Input {@code containerRegistryImageVersion}. */
  public UnityBuilder containerRegistryImageVersion(Expr value) {
    return with("containerRegistryImageVersion", value);
  }

  /** Input {@code containerRegistryRepository}. */
  public UnityBuilder containerRegistryRepository(String value) {
    return with("containerRegistryRepository", value);
  }

  /** Input {@code containerRegistryRepository}. */
  public UnityBuilder containerRegistryRepository(Expr value) {
    return with("containerRegistryRepository", value);
  }

  /** Input {@code customCommandHooks}. */
  public UnityBuilder customCommandHooks(String value) {
    return with("customCommandHooks", value);
  }

  /** Input {@code customCommandHooks}. */
  public UnityBuilder customCommandHooks(Expr value) {
    return with("customCommandHooks", value);
  }

  /** Input {@code customHookFiles}. */
  public UnityBuilder customHookFiles(String value) {
    return with("customHookFiles", value);
  }

  /** Input {@code customHookFiles}. */
  public UnityBuilder customHookFiles(Expr value) {
    return with("customHookFiles", value);
  }

  /** Input {@code customImage}. */
  public UnityBuilder customImage(String value) {
    return with("customImage", value);
  }

  /** Input {@code customImage}. */
  public UnityBuilder customImage(Expr value) {
    return with("customImage", value);
  }

  /** Input {@code customJob}. */
  public UnityBuilder customJob(String value) {
    return with("customJob", value);
  }

  /** Input {@code customJob}. */
  public UnityBuilder customJob(Expr value) {
    return with("customJob", value);
  }

  /** Input {@code customParameters}. */
  public UnityBuilder customParameters(String value) {
    return with("customParameters", value);
  }

  /** Input {@code customParameters}. */
  public UnityBuilder customParameters(Expr value) {
    return with("customParameters", value);
  }

  /** Input {@code dockerCpuLimit}. */
  public UnityBuilder dockerCpuLimit(String value) {
    return with("dockerCpuLimit", value);
  }

  /** Input {@code dockerCpuLimit}. */
  public UnityBuilder dockerCpuLimit(Expr value) {
    return with("dockerCpuLimit", value);
  }

  /** Input {@code dockerIsolationMode}. */
  public UnityBuilder dockerIsolationMode(String value) {
    return with("dockerIsolationMode", value);
  }

  /** Input {@code dockerIsolationMode}. */
  public UnityBuilder dockerIsolationMode(Expr value) {
    return with("dockerIsolationMode", value);
  }

  /** Input {@code dockerMemoryLimit}. */
  public UnityBuilder dockerMemoryLimit(String value) {
    return with("dockerMemoryLimit", value);
  }

  /** Input {@code dockerMemoryLimit}. */
  public UnityBuilder dockerMemoryLimit(Expr value) {
    return with("dockerMemoryLimit", value);
  }

  /** Input {@code dockerWorkspacePath}. */
  public UnityBuilder dockerWorkspacePath(String value) {
    return with("dockerWorkspacePath", value);
  }

  /** Input {@code dockerWorkspacePath}. */
  public UnityBuilder dockerWorkspacePath(Expr value) {
    return with("dockerWorkspacePath", value);
  }

  /** Input {@code enableGpu}. */
  public UnityBuilder enableGpu(String value) {
    return with("enableGpu", value);
  }

  /** Input {@code enableGpu}. */
  public UnityBuilder enableGpu(Expr value) {
    return with("enableGpu", value);
  }

  /** Input {@code githubOwner}. */
  public UnityBuilder githubOwner(String value) {
    return with("githubOwner", value);
  }

  /** Input {@code githubOwner}. */
  public UnityBuilder githubOwner(Expr value) {
    return with("githubOwner", value);
  }

  /** Input {@code gitPrivateToken}. */
  public UnityBuilder gitPrivateToken(String value) {
    return with("gitPrivateToken", value);
  }

  /** Input {@code gitPrivateToken}. */
  public UnityBuilder gitPrivateToken(Expr value) {
    return with("gitPrivateToken", value);
  }

  /** Input {@code kubeConfig}. */
  public UnityBuilder kubeConfig(String value) {
    return with("kubeConfig", value);
  }

  /** Input {@code kubeConfig}. */
  public UnityBuilder kubeConfig(Expr value) {
    return with("kubeConfig", value);
  }

  /** Input {@code kubeStorageClass}. */
  public UnityBuilder kubeStorageClass(String value) {
    return with("kubeStorageClass", value);
  }

  /** Input {@code kubeStorageClass}. */
  public UnityBuilder kubeStorageClass(Expr value) {
    return with("kubeStorageClass", value);
  }

  /** Input {@code kubeVolume}. */
  public UnityBuilder kubeVolume(String value) {
    return with("kubeVolume", value);
  }

  /** Input {@code kubeVolume}. */
  public UnityBuilder kubeVolume(Expr value) {
    return with("kubeVolume", value);
  }

  /** Input {@code kubeVolumeSize}. */
  public UnityBuilder kubeVolumeSize(String value) {
    return with("kubeVolumeSize", value);
  }

  /** Input {@code kubeVolumeSize}. */
  public UnityBuilder kubeVolumeSize(Expr value) {
    return with("kubeVolumeSize", value);
  }

  /** Input {@code manualExit}. */
  public UnityBuilder manualExit(String value) {
    return with("manualExit", value);
  }

  /** Input {@code manualExit}. */
  public UnityBuilder manualExit(Expr value) {
    return with("manualExit", value);
  }

  /** Input {@code postBuildSteps}. */
  public UnityBuilder postBuildSteps(String value) {
    return with("postBuildSteps", value);
  }

  /** Input {@code postBuildSteps}. */
  public UnityBuilder postBuildSteps(Expr value) {
    return with("postBuildSteps", value);
  }

  /** Input {@code preBuildSteps}. */
  public UnityBuilder preBuildSteps(String value) {
    return with("preBuildSteps", value);
  }

  /** Input {@code preBuildSteps}. */
  public UnityBuilder preBuildSteps(Expr value) {
    return with("preBuildSteps", value);
  }

  /** Input {@code projectPath}. */
  public UnityBuilder projectPath(String value) {
    return with("projectPath", value);
  }

  /** Input {@code projectPath}. */
  public UnityBuilder projectPath(Expr value) {
    return with("projectPath", value);
  }

  /** Input {@code providerStrategy}. */
  public UnityBuilder providerStrategy(String value) {
    return with("providerStrategy", value);
  }

  /** Input {@code providerStrategy}. */
  public UnityBuilder providerStrategy(Expr value) {
    return with("providerStrategy", value);
  }

  /** Input {@code readInputFromOverrideList}. */
  public UnityBuilder readInputFromOverrideList(String value) {
    return with("readInputFromOverrideList", value);
  }

  /** Input {@code readInputFromOverrideList}. */
  public UnityBuilder readInputFromOverrideList(Expr value) {
    return with("readInputFromOverrideList", value);
  }

  /** Input {@code readInputOverrideCommand}. */
  public UnityBuilder readInputOverrideCommand(String value) {
    return with("readInputOverrideCommand", value);
  }

  /** Input {@code readInputOverrideCommand}. */
  public UnityBuilder readInputOverrideCommand(Expr value) {
    return with("readInputOverrideCommand", value);
  }

  /** Input {@code runAsHostUser}. */
  public UnityBuilder runAsHostUser(String value) {
    return with("runAsHostUser", value);
  }

  /** Input {@code runAsHostUser}. */
  public UnityBuilder runAsHostUser(Expr value) {
    return with("runAsHostUser", value);
  }

  /** Input {@code skipActivation}. */
  public UnityBuilder skipActivation(String value) {
    return with("skipActivation", value);
  }

  /** Input {@code skipActivation}. */
  public UnityBuilder skipActivation(Expr value) {
    return with("skipActivation", value);
  }

  /** Input {@code sshAgent}. */
  public UnityBuilder sshAgent(String value) {
    return with("sshAgent", value);
  }

  /** Input {@code sshAgent}. */
  public UnityBuilder sshAgent(Expr value) {
    return with("sshAgent", value);
  }

  /** Input {@code sshPublicKeysDirectoryPath}. */
  public UnityBuilder sshPublicKeysDirectoryPath(String value) {
    return with("sshPublicKeysDirectoryPath", value);
  }

  /** Input {@code sshPublicKeysDirectoryPath}. */
  public UnityBuilder sshPublicKeysDirectoryPath(Expr value) {
    return with("sshPublicKeysDirectoryPath", value);
  }

  /** Input {@code targetPlatform}. */
  public UnityBuilder targetPlatform(String value) {
    return with("targetPlatform", value);
  }

  /** Input {@code targetPlatform}. */
  public UnityBuilder targetPlatform(Expr value) {
    return with("targetPlatform", value);
  }

  /** Input {@code unityHubVersionOnMac}. */
  public UnityBuilder unityHubVersionOnMac(String value) {
    return with("unityHubVersionOnMac", value);
  }

  /** Input {@code unityHubVersionOnMac}. */
  public UnityBuilder unityHubVersionOnMac(Expr value) {
    return with("unityHubVersionOnMac", value);
  }

  /** Input {@code unityLicensingServer}. */
  public UnityBuilder unityLicensingServer(String value) {
    return with("unityLicensingServer", value);
  }

  /** Input {@code unityLicensingServer}. */
  public UnityBuilder unityLicensingServer(Expr value) {
    return with("unityLicensingServer", value);
  }

  /** Input {@code unityVersion}. */
  public UnityBuilder unityVersion(long value) {
    return with("unityVersion", value);
  }

  /** Input {@code unityVersion}. */
  public UnityBuilder unityVersion(String value) {
    return with("unityVersion", value);
  }

  /** Input {@code unityVersion}. */
  public UnityBuilder unityVersion(Expr value) {
    return with("unityVersion", value);
  }

  /** Input {@code version}. */
  public UnityBuilder version(long value) {
    return with("version", value);
  }

  /** Input {@code version}. */
  public UnityBuilder version(String value) {
    return with("version", value);
  }

  /** Input {@code version}. */
  public UnityBuilder version(Expr value) {
    return with("version", value);
  }

  /** Input {@code versioning}. */
  public UnityBuilder versioning(String value) {
    return with("versioning", value);
  }

  /** Input {@code versioning}. */
  public UnityBuilder versioning(Expr value) {
    return with("versioning", value);
  }

  /** Input {@code watchToEnd}. */
  public UnityBuilder watchToEnd(String value) {
    return with("watchToEnd", value);
  }

  /** Input {@code watchToEnd}. */
  public UnityBuilder watchToEnd(Expr value) {
    return with("watchToEnd", value);
  }

  /** What a step that uses the action puts out. */
  public static final class Outputs extends StepOutputs {
    private Outputs(StepOutputs step) {
      super(step);
    }

    public StringExpr androidVersionCode() {
      return get("androidVersionCode");
    }

    public StringExpr buildVersion() {
      return get("buildVersion");
    }

    public StringExpr engineExitCode() {
      return get("engineExitCode");
    }

    public StringExpr volume() {
      return get("volume");
    }
  }
}
