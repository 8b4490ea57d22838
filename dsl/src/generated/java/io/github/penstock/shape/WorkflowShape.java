// Generated; to change it, change this table:
// schemas/workflow.schema.json
package io.github.penstock.shape;

/** A file of .github/workflows. */
final class WorkflowShape {
  private static final Shape TEXT = Shape.of(ScalarShape.of(ScalarShape.TEXT | ScalarShape.NULL));

  private static final Shape EMPTY_TEXT = Shape.of(ScalarShape.of(ScalarShape.TEXT | ScalarShape.NULL).orNothing());

  private static final Shape EVENT_NAME = Shape.of(ScalarShape.of(ScalarShape.STRING).among("branch_protection_rule",
      "check_run", "check_suite", "create", "delete", "deployment", "deployment_status",
      "discussion", "discussion_comment", "fork", "gollum", "image_version", "issue_comment",
      "issues", "label", "merge_group", "milestone", "page_build", "project", "project_card",
      "project_column", "public", "pull_request", "pull_request_comment", "pull_request_review",
      "pull_request_review_comment", "pull_request_target", "push", "registry_package", "release",
      "repository_dispatch", "schedule", "status", "watch", "workflow_call", "workflow_dispatch",
      "workflow_run"));

  private static final Shape CREATED_EDITED_DELETED = Shape.of(ScalarShape.of(ScalarShape.STRING).among("created",
      "edited", "deleted"));

  private static final Shape CHECK_RUN_TYPE = Shape.of(ScalarShape.of(ScalarShape.STRING).among("completed",
      "created", "rerequested", "requested_action"));

  private static final Shape CHECK_SUITE_TYPE = Shape.of(ScalarShape.of(ScalarShape.STRING).among("completed"));

  private static final Shape EVENT_WITHOUT_CONFIGURATION = Shape.of(ScalarShape.of(ScalarShape.NULL).tolerated()).or(Keys.of().tolerant());

  private static final Shape DISCUSSION_TYPE = Shape.of(ScalarShape.of(ScalarShape.STRING).among("created",
      "edited", "deleted", "transferred", "pinned", "unpinned", "labeled", "unlabeled", "locked",
      "unlocked", "category_changed", "answered", "unanswered"));

  private static final Shape IMAGE_VERSION_TYPE = Shape.of(ScalarShape.of(ScalarShape.STRING).among("created",
      "ready", "deleted"));

  private static final Shape NON_EMPTY_TEXT = Shape.of(ScalarShape.of(ScalarShape.TEXT).within(Bounds.NOT_EMPTY));

  private static final Shape TEXTS = Shape.of(ScalarShape.of(ScalarShape.TEXT).within(Bounds.NOT_EMPTY)).or(SequenceShape.of(NON_EMPTY_TEXT));

  private static final Shape ISSUES_TYPE = Shape.of(ScalarShape.of(ScalarShape.STRING).among("opened",
      "edited", "deleted", "transferred", "pinned", "unpinned", "closed", "reopened", "assigned",
      "unassigned", "labeled", "unlabeled", "locked", "unlocked", "milestoned", "demilestoned",
      "field_added", "field_removed", "typed", "untyped"));

  private static final Shape MERGE_GROUP_TYPE = Shape.of(ScalarShape.of(ScalarShape.STRING).among("checks_requested"));

  private static final Shape MILESTONE_TYPE = Shape.of(ScalarShape.of(ScalarShape.STRING).among("created",
      "closed", "opened", "edited", "deleted"));

  private static final Shape PROJECT_TYPE = Shape.of(ScalarShape.of(ScalarShape.STRING).among("created",
      "closed", "reopened", "edited", "deleted"));

  private static final Shape PROJECT_CARD_TYPE = Shape.of(ScalarShape.of(ScalarShape.STRING).among("created",
      "moved", "converted", "edited", "deleted"));

  private static final Shape PROJECT_COLUMN_TYPE = Shape.of(ScalarShape.of(ScalarShape.STRING).among("created",
      "updated", "moved", "deleted"));

  private static final Shape PULL_REQUEST_TYPE = Shape.of(ScalarShape.of(ScalarShape.STRING).among("assigned",
      "unassigned", "labeled", "unlabeled", "opened", "edited", "closed", "reopened", "synchronize",
      "converted_to_draft", "locked", "unlocked", "enqueued", "dequeued", "milestoned",
      "demilestoned", "ready_for_review", "review_requested", "review_request_removed",
      "auto_merge_enabled", "auto_merge_disabled", "stacked"));

  private static final Shape PULL_REQUEST_REVIEW_TYPE = Shape.of(ScalarShape.of(ScalarShape.STRING).among("submitted",
      "edited", "dismissed"));

  private static final Shape REGISTRY_PACKAGE_TYPE = Shape.of(ScalarShape.of(ScalarShape.STRING).among("published",
      "updated"));

  private static final Shape RELEASE_TYPE = Shape.of(ScalarShape.of(ScalarShape.STRING).among("published",
      "unpublished", "created", "edited", "deleted", "prereleased", "released"));

  private static final Shape SCHEDULE = Shape.of(SequenceShape.of(Shape.of(Keys.of(
      Key.required("cron", Shape.of(ScalarShape.of(ScalarShape.STRING).within(Bounds.NOT_EMPTY))),
      Key.optional("timezone", Shape.of(ScalarShape.of(ScalarShape.STRING).within(Bounds.NOT_EMPTY)))))).atLeast(1));

  private static final Shape WATCH_TYPE = Shape.of(ScalarShape.of(ScalarShape.STRING).among("started"));

  private static final Shape WORKFLOW_CALL = Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
      Key.optional("inputs", Shape.of(Keys.of().others(Shape.of(Keys.of(
          Key.optional("description", EMPTY_TEXT),
          Key.required("type", Shape.of(ScalarShape.of(ScalarShape.STRING).among("string",
              "boolean", "number"))),
          Key.optional("required", Shape.of(ScalarShape.of(ScalarShape.BOOLEAN))),
          Key.optional("default", EMPTY_TEXT)))).named(Form.NAME))),
      Key.optional("secrets", Shape.of(Keys.of().others(Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("description", EMPTY_TEXT),
          Key.optional("required", Shape.of(ScalarShape.of(ScalarShape.BOOLEAN)))))).named(Form.NAME))),
      Key.optional("outputs", Shape.of(Keys.of().others(Shape.of(Keys.of(
          Key.optional("description", EMPTY_TEXT),
          Key.required("value", TEXT)))).named(Form.NAME)))));

  private static final Shape DISPATCH_INPUT = Shape.of(Keys.of(
      Key.optional("description", EMPTY_TEXT),
      Key.optional("type", Shape.of(ScalarShape.of(ScalarShape.STRING).among("string", "boolean",
          "number", "environment", "choice"))),
      Key.optional("required", Shape.of(ScalarShape.of(ScalarShape.BOOLEAN))),
      Key.optional("default", EMPTY_TEXT),
      Key.optional("options", Shape.of(SequenceShape.of(EMPTY_TEXT).atLeast(1))),
      Key.optional("deprecationMessage", TEXT)).when(
      Condition.when(Test.is("type", "choice")).required("options")));

  private static final Shape WORKFLOW_DISPATCH = Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
      Key.optional("inputs", Shape.of(Keys.of().others(DISPATCH_INPUT).named(Form.NAME).atMost(25)))).tolerant());

  private static final Shape WORKFLOW_RUN_TYPE = Shape.of(ScalarShape.of(ScalarShape.STRING).among("requested",
      "completed", "in_progress"));

  private static final Shape ON = EVENT_NAME.or(SequenceShape.of(EVENT_NAME).atLeast(1)).or(Keys.of(
      Key.optional("branch_protection_rule", Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("types", CREATED_EDITED_DELETED.or(SequenceShape.of(CREATED_EDITED_DELETED)))))),
      Key.optional("check_run", Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("types", CHECK_RUN_TYPE.or(SequenceShape.of(CHECK_RUN_TYPE)))))),
      Key.optional("check_suite", Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("types", CHECK_SUITE_TYPE.or(SequenceShape.of(CHECK_SUITE_TYPE)))))),
      Key.optional("create", EVENT_WITHOUT_CONFIGURATION),
      Key.optional("delete", EVENT_WITHOUT_CONFIGURATION),
      Key.optional("deployment", EVENT_WITHOUT_CONFIGURATION),
      Key.optional("deployment_status", EVENT_WITHOUT_CONFIGURATION),
      Key.optional("discussion", Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("types", DISCUSSION_TYPE.or(SequenceShape.of(DISCUSSION_TYPE)))))),
      Key.optional("discussion_comment", Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("types", CREATED_EDITED_DELETED.or(SequenceShape.of(CREATED_EDITED_DELETED)))))),
      Key.optional("fork", EVENT_WITHOUT_CONFIGURATION),
      Key.optional("gollum", EVENT_WITHOUT_CONFIGURATION),
      Key.optional("image_version", Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("types", IMAGE_VERSION_TYPE.or(SequenceShape.of(IMAGE_VERSION_TYPE))),
          Key.optional("names", TEXTS),
          Key.optional("versions", TEXTS)))),
      Key.optional("issue_comment", Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("types", CREATED_EDITED_DELETED.or(SequenceShape.of(CREATED_EDITED_DELETED)))))),
      Key.optional("issues", Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("types", ISSUES_TYPE.or(SequenceShape.of(ISSUES_TYPE)))))),
      Key.optional("label", Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("types", CREATED_EDITED_DELETED.or(SequenceShape.of(CREATED_EDITED_DELETED)))))),
      Key.optional("merge_group", Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("types", MERGE_GROUP_TYPE.or(SequenceShape.of(MERGE_GROUP_TYPE))),
          Key.optional("branches", TEXTS),
          Key.optional("branches-ignore", TEXTS)).when(
          Condition.when(Test.has("branches")).refused("branches-ignore")))),
      Key.optional("milestone", Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("types", MILESTONE_TYPE.or(SequenceShape.of(MILESTONE_TYPE)))))),
      Key.optional("page_build", EVENT_WITHOUT_CONFIGURATION),
      Key.optional("project", Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("types", PROJECT_TYPE.or(SequenceShape.of(PROJECT_TYPE)))))),
      Key.optional("project_card", Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("types", PROJECT_CARD_TYPE.or(SequenceShape.of(PROJECT_CARD_TYPE)))))),
      Key.optional("project_column", Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("types", PROJECT_COLUMN_TYPE.or(SequenceShape.of(PROJECT_COLUMN_TYPE)))))),
      Key.optional("public", EVENT_WITHOUT_CONFIGURATION),
      Key.optional("pull_request", Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("types", PULL_REQUEST_TYPE.or(SequenceShape.of(PULL_REQUEST_TYPE))),
          Key.optional("branches", TEXTS),
          Key.optional("branches-ignore", TEXTS),
          Key.optional("paths", TEXTS),
          Key.optional("paths-ignore", TEXTS)).when(
          Condition.when(Test.has("branches")).refused("branches-ignore"),
          Condition.when(Test.has("paths")).refused("paths-ignore")))),
      Key.optional("pull_request_comment", Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("types", CREATED_EDITED_DELETED.or(SequenceShape.of(CREATED_EDITED_DELETED)))))),
      Key.optional("pull_request_review", Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("types", PULL_REQUEST_REVIEW_TYPE.or(SequenceShape.of(PULL_REQUEST_REVIEW_TYPE)))))),
      Key.optional("pull_request_review_comment", Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("types", CREATED_EDITED_DELETED.or(SequenceShape.of(CREATED_EDITED_DELETED)))))),
      Key.optional("pull_request_target", Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("types", PULL_REQUEST_TYPE.or(SequenceShape.of(PULL_REQUEST_TYPE))),
          Key.optional("branches", TEXTS),
          Key.optional("branches-ignore", TEXTS),
          Key.optional("paths", TEXTS),
          Key.optional("paths-ignore", TEXTS)).when(
          Condition.when(Test.has("branches")).refused("branches-ignore"),
          Condition.when(Test.has("paths")).refused("paths-ignore")))),
      Key.optional("push", Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("branches", TEXTS),
          Key.optional("branches-ignore", TEXTS),
          Key.optional("tags", TEXTS),
          Key.optional("tags-ignore", TEXTS),
          Key.optional("paths", TEXTS),
          Key.optional("paths-ignore", TEXTS)).when(
          Condition.when(Test.has("branches")).refused("branches-ignore"),
          Condition.when(Test.has("tags")).refused("tags-ignore"),
          Condition.when(Test.has("paths")).refused("paths-ignore")))),
      Key.optional("registry_package", Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("types", REGISTRY_PACKAGE_TYPE.or(SequenceShape.of(REGISTRY_PACKAGE_TYPE)))))),
      Key.optional("release", Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("types", RELEASE_TYPE.or(SequenceShape.of(RELEASE_TYPE)))))),
      Key.optional("repository_dispatch", Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("types", Shape.of(SequenceShape.of(NON_EMPTY_TEXT)))))),
      Key.optional("schedule", SCHEDULE),
      Key.optional("status", EVENT_WITHOUT_CONFIGURATION),
      Key.optional("watch", Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("types", WATCH_TYPE.or(SequenceShape.of(WATCH_TYPE)))))),
      Key.optional("workflow_call", WORKFLOW_CALL),
      Key.optional("workflow_dispatch", WORKFLOW_DISPATCH),
      Key.optional("workflow_run", Shape.of(ScalarShape.of(ScalarShape.NULL)).or(Keys.of(
          Key.optional("types", WORKFLOW_RUN_TYPE.or(SequenceShape.of(WORKFLOW_RUN_TYPE))),
          Key.optional("workflows", TEXTS),
          Key.optional("branches", TEXTS),
          Key.optional("branches-ignore", TEXTS)).when(
          Condition.when(Test.has("branches")).refused("branches-ignore"))))).atLeast(1));

  private static final Shape READ_WRITE_NONE = Shape.of(ScalarShape.of(ScalarShape.STRING).among("read",
      "write", "none"));

  private static final Shape WRITE_NONE = Shape.of(ScalarShape.of(ScalarShape.STRING).among("write",
      "none"));

  private static final Shape READ_NONE = Shape.of(ScalarShape.of(ScalarShape.STRING).among("read",
      "none"));

  private static final Shape PERMISSIONS = Shape.of(ScalarShape.of(ScalarShape.STRING).among("read-all",
      "write-all").orNothing()).or(Keys.of(
      Key.optional("actions", READ_WRITE_NONE),
      Key.optional("artifact-metadata", READ_WRITE_NONE),
      Key.optional("attestations", READ_WRITE_NONE),
      Key.optional("checks", READ_WRITE_NONE),
      Key.optional("code-quality", READ_WRITE_NONE),
      Key.optional("contents", READ_WRITE_NONE),
      Key.optional("copilot-requests", WRITE_NONE),
      Key.optional("deployments", READ_WRITE_NONE),
      Key.optional("discussions", READ_WRITE_NONE),
      Key.optional("drives", READ_WRITE_NONE),
      Key.optional("id-token", WRITE_NONE),
      Key.optional("issues", READ_WRITE_NONE),
      Key.optional("models", READ_NONE),
      Key.optional("packages", READ_WRITE_NONE),
      Key.optional("pages", READ_WRITE_NONE),
      Key.optional("pull-requests", READ_WRITE_NONE),
      Key.optional("repository-projects", READ_WRITE_NONE),
      Key.optional("security-events", READ_WRITE_NONE),
      Key.optional("statuses", READ_WRITE_NONE),
      Key.optional("vulnerability-alerts", READ_NONE)).orNothing());

  private static final Shape VARIABLES = Shape.of(ScalarShape.of(0).orExpression()).or(Keys.of().others(EMPTY_TEXT));

  private static final Shape BOOLEAN_OR_EXPRESSION = Shape.of(ScalarShape.of(ScalarShape.BOOLEAN).orExpression());

  private static final Shape CONCURRENCY = Shape.of(ScalarShape.of(ScalarShape.TEXT).within(Bounds.NOT_EMPTY)).or(Keys.of(
      Key.required("group", NON_EMPTY_TEXT),
      Key.optional("cancel-in-progress", BOOLEAN_OR_EXPRESSION),
      Key.optional("queue", Shape.of(ScalarShape.of(ScalarShape.STRING).among("single",
          "max").orExpression()))));

  private static final Shape POSITIVE = Shape.of(ScalarShape.of(ScalarShape.NUMBER).orExpression().within(Bounds.moreThan(0)));

  private static final Shape COMBINATIONS = Shape.of(ScalarShape.of(0).orExpression()).or(SequenceShape.of(Shape.of(ScalarShape.of(0).orExpression()).or(Keys.of().others(Shape.ANY))));

  private static final Shape MATRIX = Shape.of(ScalarShape.of(0).orExpression()).or(Keys.of(
      Key.optional("include", COMBINATIONS),
      Key.optional("exclude", COMBINATIONS)).others(Shape.of(ScalarShape.of(0).orExpression()).or(SequenceShape.of(Shape.ANY).atLeast(1))).atLeast(1));

  private static final Shape STRATEGY = Shape.of(ScalarShape.of(0).orExpression()).or(Keys.of(
      Key.optional("fail-fast", BOOLEAN_OR_EXPRESSION),
      Key.optional("max-parallel", POSITIVE),
      Key.optional("matrix", MATRIX)));

  private static final Shape WORKFLOW_REFERENCE = Shape.of(ScalarShape.of(ScalarShape.STRING).like(Form.WORKFLOW));

  private static final Keys CALL_JOB = Keys.of(
      Key.optional("name", TEXT),
      Key.optional("needs", TEXTS),
      Key.optional("if", TEXT),
      Key.optional("permissions", PERMISSIONS),
      Key.optional("concurrency", CONCURRENCY),
      Key.optional("strategy", STRATEGY),
      Key.optional("cache-mode", TEXT),
      Key.required("uses", WORKFLOW_REFERENCE),
      Key.optional("with", Shape.of(Keys.of().others(EMPTY_TEXT))),
      Key.optional("secrets", Shape.of(ScalarShape.of(ScalarShape.STRING).among("inherit")).or(Keys.of().others(EMPTY_TEXT))));

  private static final Shape RUNS_ON = Shape.of(ScalarShape.of(ScalarShape.STRING).within(Bounds.NOT_EMPTY)).or(SequenceShape.of(NON_EMPTY_TEXT).atLeast(1)).or(Keys.of(
      Key.optional("group", NON_EMPTY_TEXT),
      Key.optional("labels", TEXTS)).atLeast(1));

  private static final Shape ENVIRONMENT = Shape.of(ScalarShape.of(ScalarShape.TEXT | ScalarShape.NULL)).or(Keys.of(
      Key.required("name", TEXT),
      Key.optional("url", TEXT),
      Key.optional("deployment", BOOLEAN_OR_EXPRESSION)));

  private static final Shape CREDENTIALS = Shape.of(ScalarShape.of(0).orExpression()).or(Keys.of(
      Key.optional("username", NON_EMPTY_TEXT),
      Key.optional("password", NON_EMPTY_TEXT)));

  private static final Shape TEXTS_OR_EXPRESSION = Shape.of(ScalarShape.of(0).orExpression()).or(SequenceShape.of(NON_EMPTY_TEXT));

  private static final Shape CONTAINER = Shape.of(ScalarShape.of(ScalarShape.STRING | ScalarShape.NULL)).or(Keys.of(
      Key.required("image", NON_EMPTY_TEXT),
      Key.optional("credentials", CREDENTIALS),
      Key.optional("env", VARIABLES),
      Key.optional("ports", TEXTS_OR_EXPRESSION),
      Key.optional("volumes", TEXTS_OR_EXPRESSION),
      Key.optional("options", TEXT)));

  private static final Shape SERVICE = Shape.of(ScalarShape.of(ScalarShape.STRING).within(Bounds.NOT_EMPTY)).or(Keys.of(
      Key.required("image", NON_EMPTY_TEXT),
      Key.optional("credentials", CREDENTIALS),
      Key.optional("env", VARIABLES),
      Key.optional("ports", TEXTS_OR_EXPRESSION),
      Key.optional("volumes", TEXTS_OR_EXPRESSION),
      Key.optional("options", TEXT),
      Key.optional("entrypoint", TEXT),
      Key.optional("command", TEXT)));

  private static final Shape SERVICES = Shape.of(ScalarShape.of(0).orExpression()).or(Keys.of().others(SERVICE));

  private static final Shape SNAPSHOT = Shape.of(ScalarShape.of(ScalarShape.STRING).within(Bounds.NOT_EMPTY)).or(Keys.of(
      Key.required("image-name", NON_EMPTY_TEXT),
      Key.optional("if", TEXT),
      Key.optional("version", Shape.of(ScalarShape.of(ScalarShape.STRING).like(Form.IMAGE_VERSION)))));

  private static final Shape ID = Shape.of(ScalarShape.of(ScalarShape.STRING).like(Form.ID).within(Bounds.characters(0, 99)));

  private static final Shape ACTION_REFERENCE = Shape.of(ScalarShape.of(ScalarShape.STRING).like(Form.ACTION));

  private static final Keys USES_STEP = Keys.of(
      Key.optional("name", TEXT),
      Key.optional("id", ID),
      Key.optional("if", TEXT),
      Key.optional("timeout-minutes", POSITIVE),
      Key.optional("continue-on-error", BOOLEAN_OR_EXPRESSION),
      Key.optional("env", VARIABLES),
      Key.optional("background", Shape.of(ScalarShape.of(ScalarShape.BOOLEAN))),
      Key.required("uses", ACTION_REFERENCE),
      Key.optional("with", VARIABLES));

  private static final Keys RUN_STEP = Keys.of(
      Key.optional("name", TEXT),
      Key.optional("id", ID),
      Key.optional("if", TEXT),
      Key.optional("timeout-minutes", POSITIVE),
      Key.optional("continue-on-error", BOOLEAN_OR_EXPRESSION),
      Key.optional("env", VARIABLES),
      Key.required("run", TEXT),
      Key.optional("working-directory", TEXT),
      Key.optional("shell", NON_EMPTY_TEXT),
      Key.optional("background", Shape.of(ScalarShape.of(ScalarShape.BOOLEAN))));

  private static final Keys WAIT_STEP = Keys.of(
      Key.optional("name", TEXT),
      Key.optional("id", ID),
      Key.optional("continue-on-error", BOOLEAN_OR_EXPRESSION),
      Key.required("wait", TEXTS));

  private static final Keys WAIT_ALL_STEP = Keys.of(
      Key.optional("name", TEXT),
      Key.optional("id", ID),
      Key.optional("continue-on-error", BOOLEAN_OR_EXPRESSION),
      Key.required("wait-all", Shape.of(ScalarShape.of(ScalarShape.NULL | ScalarShape.BOOLEAN).among("true"))));

  private static final Keys CANCEL_STEP = Keys.of(
      Key.optional("name", TEXT),
      Key.optional("id", ID),
      Key.optional("continue-on-error", BOOLEAN_OR_EXPRESSION),
      Key.required("cancel", NON_EMPTY_TEXT));

  private static final Shape PARALLEL_STEP = Shape.of(Branches.of(
      Branches.branch(Test.has("uses"), Keys.of(
          Key.refused("background"),
          Key.optional("name", TEXT),
          Key.optional("id", ID),
          Key.optional("if", TEXT),
          Key.optional("timeout-minutes", POSITIVE),
          Key.optional("continue-on-error", BOOLEAN_OR_EXPRESSION),
          Key.optional("env", VARIABLES),
          Key.required("uses", ACTION_REFERENCE),
          Key.optional("with", VARIABLES))),
      Branches.branch(Test.has("run"), Keys.of(
          Key.refused("background"),
          Key.optional("name", TEXT),
          Key.optional("id", ID),
          Key.optional("if", TEXT),
          Key.optional("timeout-minutes", POSITIVE),
          Key.optional("continue-on-error", BOOLEAN_OR_EXPRESSION),
          Key.optional("env", VARIABLES),
          Key.required("run", TEXT),
          Key.optional("working-directory", TEXT),
          Key.optional("shell", NON_EMPTY_TEXT)))));

  private static final Keys PARALLEL_STEPS = Keys.of(
      Key.required("parallel", Shape.of(SequenceShape.of(PARALLEL_STEP).atLeast(1))));

  private static final Shape STEP = Shape.of(Branches.of(
      Branches.branch(Test.has("uses"), USES_STEP),
      Branches.branch(Test.has("run"), RUN_STEP),
      Branches.branch(Test.has("wait"), WAIT_STEP),
      Branches.branch(Test.has("wait-all"), WAIT_ALL_STEP),
      Branches.branch(Test.has("cancel"), CANCEL_STEP),
      Branches.branch(Test.has("parallel"), PARALLEL_STEPS)));

  private static final Keys STEPS_JOB = Keys.of(
      Key.optional("name", TEXT),
      Key.optional("needs", TEXTS),
      Key.optional("if", TEXT),
      Key.required("runs-on", RUNS_ON),
      Key.optional("environment", ENVIRONMENT),
      Key.optional("permissions", PERMISSIONS),
      Key.optional("concurrency", CONCURRENCY),
      Key.optional("outputs", Shape.of(Keys.of().others(EMPTY_TEXT).named(Form.NAME))),
      Key.optional("env", VARIABLES),
      Key.optional("defaults", Shape.of(Keys.of(
          Key.optional("run", Shape.of(ScalarShape.of(0).orExpression()).or(Keys.of(
              Key.optional("shell", NON_EMPTY_TEXT),
              Key.optional("working-directory", NON_EMPTY_TEXT))))))),
      Key.optional("strategy", STRATEGY),
      Key.optional("continue-on-error", BOOLEAN_OR_EXPRESSION),
      Key.optional("cache-mode", TEXT),
      Key.optional("timeout-minutes", POSITIVE),
      Key.optional("cancel-timeout-minutes", POSITIVE),
      Key.optional("container", CONTAINER),
      Key.optional("services", SERVICES),
      Key.optional("snapshot", SNAPSHOT),
      Key.optional("steps", Shape.of(SequenceShape.of(STEP).atLeast(1))));

  private static final Shape JOB = Shape.of(Branches.of(
      Branches.branch(Test.has("uses"), CALL_JOB),
      Branches.branch(Test.has("runs-on"), STEPS_JOB)));

  static final Shape ROOT = Shape.of(Keys.of(
      Key.optional("name", TEXT),
      Key.optional("description", EMPTY_TEXT),
      Key.optional("run-name", TEXT),
      Key.optional("cache-mode", TEXT),
      Key.required("on", ON),
      Key.optional("permissions", PERMISSIONS),
      Key.optional("env", VARIABLES),
      Key.optional("defaults", Shape.of(Keys.of(
          Key.optional("run", Shape.of(Keys.of(
              Key.optional("shell", NON_EMPTY_TEXT),
              Key.optional("working-directory", NON_EMPTY_TEXT))))))),
      Key.optional("concurrency", CONCURRENCY),
      Key.required("jobs", Shape.of(Keys.of().others(JOB).named(Form.ID).atLeast(1)))));

  private WorkflowShape() {}
}
