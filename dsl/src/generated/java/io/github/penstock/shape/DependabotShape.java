// Generated; to change it, change this table:
// schemas/dependabot.schema.json
package io.github.penstock.shape;

/** .github/dependabot.yml, version 2. */
final class DependabotShape {
  private static final Shape STRING = Shape.of(ScalarShape.of(ScalarShape.STRING).within(Bounds.NOT_EMPTY));

  private static final Shape REGISTRY = Shape.of(Keys.of(
      Key.required("type", Shape.of(ScalarShape.of(ScalarShape.STRING).among("cargo-registry",
          "composer-repository", "docker-registry", "git", "goproxy-server", "helm-registry",
          "hex-organization", "hex-repository", "maven-repository", "npm-registry", "nuget-feed",
          "pub-repository", "python-index", "rubygems-server", "terraform-registry",
          "pub-registry"))),
      Key.optional("url", STRING),
      Key.optional("username", STRING),
      Key.optional("password", STRING),
      Key.optional("key", STRING),
      Key.optional("token", STRING),
      Key.optional("replaces-base", Shape.of(ScalarShape.of(ScalarShape.BOOLEAN))),
      Key.optional("scope", STRING),
      Key.optional("organization", STRING),
      Key.optional("repo", STRING),
      Key.optional("auth-key", STRING),
      Key.optional("public-key-fingerprint", STRING),
      Key.optional("registry", STRING),
      Key.optional("tenant-id", STRING),
      Key.optional("client-id", STRING),
      Key.optional("jfrog-oidc-provider-name", STRING),
      Key.optional("identity-mapping-name", STRING),
      Key.optional("audience", STRING),
      Key.optional("aws-region", STRING),
      Key.optional("account-id", Shape.of(ScalarShape.of(ScalarShape.STRING | ScalarShape.INTEGER).within(Bounds.NOT_EMPTY))),
      Key.optional("role-name", STRING),
      Key.optional("domain", STRING),
      Key.optional("domain-owner", Shape.of(ScalarShape.of(ScalarShape.STRING | ScalarShape.INTEGER).within(Bounds.NOT_EMPTY)))).when(
      Condition.when(Test.is("type", "hex-organization")).required("organization",
          "key").otherwise("url"),
      Condition.when(Test.is("type", "hex-repository")).required("repo", "auth-key"),
      Condition.when(Test.is("type", "cargo-registry", "pub-repository", "pub-registry",
          "terraform-registry")).required("token"),
      Condition.when(Test.is("type", "goproxy-server", "helm-registry")).required("username",
          "password")));

  private static final Shape SCHEDULE = Shape.of(Keys.of(
      Key.required("interval", Shape.of(ScalarShape.of(ScalarShape.STRING).among("daily", "weekly",
          "monthly", "quarterly", "semiannually", "yearly", "cron"))),
      Key.optional("day", Shape.of(ScalarShape.of(ScalarShape.STRING).among("monday", "tuesday",
          "wednesday", "thursday", "friday", "saturday", "sunday"))),
      Key.optional("time", Shape.of(ScalarShape.of(ScalarShape.STRING).like(Form.TIME))),
      Key.optional("timezone", STRING),
      Key.optional("cronjob", STRING)).when(
      Condition.when(Test.is("interval", "cron")).required("cronjob")));

  private static final Shape LIMIT = Shape.of(ScalarShape.of(ScalarShape.INTEGER).within(Bounds.atLeast(0)));

  private static final Shape COMMIT_MESSAGE = Shape.of(Keys.of(
      Key.optional("prefix", Shape.of(ScalarShape.of(ScalarShape.STRING).within(Bounds.characters(0, 50)))),
      Key.optional("prefix-development", Shape.of(ScalarShape.of(ScalarShape.STRING).within(Bounds.characters(0, 50)))),
      Key.optional("include", Shape.of(ScalarShape.of(ScalarShape.STRING).among("scope")))).atLeast(1));

  private static final Shape BRANCH_NAME = Shape.of(Keys.of(
      Key.required("separator", Shape.of(ScalarShape.of(ScalarShape.STRING).among("-", "_",
          "/")))));

  private static final Shape LABELS = Shape.of(SequenceShape.of(STRING).eachOnce());

  private static final Shape ASSIGNEES = Shape.of(SequenceShape.of(STRING).atLeast(1).eachOnce());

  private static final Shape MILESTONE = Shape.of(ScalarShape.of(ScalarShape.INTEGER).within(Bounds.atLeast(1)));

  private static final Shape UPDATE_TYPES = Shape.of(SequenceShape.of(Shape.of(ScalarShape.of(ScalarShape.STRING).among("major",
      "minor", "patch"))).atLeast(1).eachOnce());

  private static final Shape DEPENDENCY_TYPE = Shape.of(ScalarShape.of(ScalarShape.STRING).among("development",
      "production"));

  private static final Shape PATTERNS = Shape.of(SequenceShape.of(STRING).atLeast(1));

  private static final Shape ECOSYSTEM = Shape.of(ScalarShape.of(ScalarShape.STRING).among("bazel",
      "bun", "bundler", "cargo", "composer", "conda", "deno", "devcontainers", "docker",
      "docker-compose", "dotnet-sdk", "elm", "github-actions", "gitsubmodule", "gomod", "gradle",
      "helm", "julia", "maven", "mix", "nix", "npm", "nuget", "opentofu", "pip", "pre-commit",
      "pub", "rust-toolchain", "sbt", "swift", "terraform", "uv", "vcpkg"));

  private static final Shape SEMVER_UPDATES = Shape.of(SequenceShape.of(Shape.of(ScalarShape.of(ScalarShape.STRING).among("version-update:semver-major",
      "version-update:semver-minor", "version-update:semver-patch"))));

  private static final Shape GROUP = Shape.of(Keys.of(
      Key.optional("applies-to", Shape.of(ScalarShape.of(ScalarShape.STRING).among("version-updates",
          "security-updates"))),
      Key.optional("dependency-type", DEPENDENCY_TYPE),
      Key.optional("patterns", PATTERNS),
      Key.optional("exclude-patterns", PATTERNS),
      Key.optional("update-types", UPDATE_TYPES),
      Key.optional("group-by", Shape.of(ScalarShape.of(ScalarShape.STRING).among("dependency-name")))).atLeast(1));

  private static final Shape UPDATE = Shape.of(Keys.of(
      Key.optional("name", Shape.of(ScalarShape.of(ScalarShape.STRING).within(Bounds.characters(3, 100)))),
      Key.required("package-ecosystem", ECOSYSTEM),
      Key.optional("directory", STRING),
      Key.optional("directories", Shape.of(SequenceShape.of(STRING).atLeast(1).eachOnce())),
      Key.optional("schedule", SCHEDULE),
      Key.optional("target-branch", STRING),
      Key.optional("open-pull-requests-limit", LIMIT),
      Key.optional("registries", Shape.of(ScalarShape.of(ScalarShape.STRING).among("*")).or(SequenceShape.of(STRING))),
      Key.optional("allow", Shape.of(SequenceShape.of(Shape.of(Keys.of(
          Key.optional("dependency-name", STRING),
          Key.optional("dependency-type", Shape.of(ScalarShape.of(ScalarShape.STRING).among("direct",
              "indirect", "all", "production", "development"))),
          Key.optional("update-types", SEMVER_UPDATES)).when(
          Condition.when(Test.has("dependency-name")).otherwise("dependency-type")))))),
      Key.optional("ignore", Shape.of(SequenceShape.of(Shape.of(Keys.of(
          Key.optional("dependency-name", STRING),
          Key.optional("versions", Shape.of(ScalarShape.of(ScalarShape.STRING | ScalarShape.NUMBER)).or(SequenceShape.of(Shape.of(ScalarShape.of(ScalarShape.STRING | ScalarShape.NUMBER).within(Bounds.NOT_EMPTY))))),
          Key.optional("update-types", SEMVER_UPDATES)).atLeast(1))))),
      Key.optional("groups", Shape.of(Keys.of().others(GROUP).atLeast(1))),
      Key.optional("versioning-strategy", Shape.of(ScalarShape.of(ScalarShape.STRING).among("auto",
          "increase", "increase-if-necessary", "lockfile-only", "widen"))),
      Key.optional("cooldown", Shape.of(Keys.of(
          Key.optional("default-days", Shape.of(ScalarShape.of(ScalarShape.INTEGER).within(Bounds.atLeast(1).atMost(90)))),
          Key.optional("semver-major-days", Shape.of(ScalarShape.of(ScalarShape.INTEGER).within(Bounds.atLeast(1).atMost(90)))),
          Key.optional("semver-minor-days", Shape.of(ScalarShape.of(ScalarShape.INTEGER).within(Bounds.atLeast(1).atMost(90)))),
          Key.optional("semver-patch-days", Shape.of(ScalarShape.of(ScalarShape.INTEGER).within(Bounds.atLeast(0).atMost(90)))),
          Key.optional("include", Shape.of(SequenceShape.of(STRING).atMost(150))),
          Key.optional("exclude", Shape.of(SequenceShape.of(STRING).atMost(150)))))),
      Key.optional("exclude-paths", Shape.of(SequenceShape.of(STRING))),
      Key.optional("commit-message", COMMIT_MESSAGE),
      Key.optional("pull-request-branch-name", BRANCH_NAME),
      Key.optional("rebase-strategy", Shape.of(ScalarShape.of(ScalarShape.STRING).among("auto",
          "disabled"))),
      Key.optional("labels", LABELS),
      Key.optional("assignees", ASSIGNEES),
      Key.optional("reviewers", Shape.of(SequenceShape.of(STRING))),
      Key.optional("milestone", MILESTONE),
      Key.optional("vendor", Shape.of(ScalarShape.of(ScalarShape.BOOLEAN))),
      Key.optional("insecure-external-code-execution", Shape.of(ScalarShape.of(ScalarShape.STRING).among("allow",
          "deny"))),
      Key.optional("multi-ecosystem-group", STRING),
      Key.optional("patterns", PATTERNS)).when(
      Condition.when(Test.has("directories")).refused("directory").otherwise("directory"),
      Condition.when(Test.has("multi-ecosystem-group")).required("patterns").refused("milestone",
          "commit-message", "target-branch",
          "pull-request-branch-name").otherwise("schedule").notAlone("patterns")));

  static final Shape ROOT = Shape.of(Keys.of(
      Key.required("version", Shape.of(ScalarShape.of(ScalarShape.INTEGER).among("2"))),
      Key.optional("enable-beta-ecosystems", Shape.of(ScalarShape.of(ScalarShape.BOOLEAN))),
      Key.optional("registries", Shape.of(Keys.of().others(REGISTRY))),
      Key.optional("multi-ecosystem-groups", Shape.of(Keys.of().others(Shape.of(Keys.of(
          Key.required("schedule", SCHEDULE),
          Key.optional("target-branch", STRING),
          Key.optional("open-pull-requests-limit", LIMIT),
          Key.optional("commit-message", COMMIT_MESSAGE),
          Key.optional("pull-request-branch-name", BRANCH_NAME),
          Key.optional("labels", LABELS),
          Key.optional("assignees", ASSIGNEES),
          Key.optional("milestone", MILESTONE),
          Key.optional("update-types", UPDATE_TYPES),
          Key.optional("dependency-type", DEPENDENCY_TYPE),
          Key.optional("exclude-patterns", PATTERNS)))))),
      Key.required("updates", Shape.of(SequenceShape.of(UPDATE)))));

  private DependabotShape() {}
}
