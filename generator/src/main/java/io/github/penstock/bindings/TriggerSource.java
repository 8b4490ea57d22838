package io.github.penstock.bindings;

import static com.palantir.javapoet.MethodSpec.constructorBuilder;
import static com.palantir.javapoet.MethodSpec.methodBuilder;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Locale;

/** The trigger of an event: {@code PullRequestTrigger} with its activity types and filters. */
final class TriggerSource {

  private static final ClassName TRIGGER = ClassName.get(Sources.WORKFLOW, "EventTrigger");

  private static final ClassName WORKFLOW = ClassName.get(Sources.WORKFLOW, "Workflow");

  private final Event event;

  private TriggerSource(Event event) {
    this.event = event;
  }

  static JavaFile source(Event event) {
    TypeSpec type = new TriggerSource(event).type();
    return Sources.file(Sources.WORKFLOW, type, "events.yml");
  }

  private TypeSpec type() {
    TypeSpec.Builder type = TypeSpec.classBuilder(event.type())
        .addModifiers(PUBLIC, FINAL)
        .superclass(ParameterizedTypeName.get(TRIGGER, event.type()))
        .addJavadoc(doc().code())
        .addMethod(constructor())
        .addMethod(copy());
    if (event.isDeprecated()) {
      type.addAnnotation(Deprecated.class);
    }
    if (!event.types().isEmpty()) {
      type.addMethod(types()).addType(activityType());
    }
    event.filters().forEach(filter -> type.addMethod(filter(filter)));
    if (event.filters().contains("workflows")) {
      type.addMethod(workflows());
    }
    return type.build();
  }

  private Doc doc() {
    Doc doc = Doc.ofType().say(event.meaning());
    for (String sentence : new EventFacts(event).sentences()) {
      doc = doc.say(sentence);
    }
    doc = doc.say("See " + event.page() + ".");
    return event.isDeprecated() ? doc.tag("deprecated", event.advice()) : doc;
  }

  private MethodSpec constructor() {
    return constructorBuilder()
        .addParameter(Sources.MAPPING, "tree")
        .addStatement("super($S, tree)", event.name())
        .build();
  }

  private MethodSpec copy() {
    return methodBuilder("copy")
        .addAnnotation(Override.class)
        .addModifiers(PROTECTED)
        .returns(event.type())
        .addParameter(Sources.MAPPING, "changed")
        .addStatement("return new $T(changed)", event.type())
        .build();
  }

  private MethodSpec types() {
    return appending("types", event.type().nestedClass("Type"), "types")
        .addJavadoc(Doc.ofMember().say("Adds activity types; " + defaultTypes() + ".").code())
        .addStatement("return appendTypes(types)")
        .build();
  }

  private String defaultTypes() {
    List<String> types = Tables.texts(event.row(), "default-types");
    return "without any, the workflow runs for " + (types.isEmpty()
        ? "all of them"
        : Doc.list(types.stream().map(Doc::code).toList()));
  }

  private TypeSpec activityType() {
    TypeSpec.Builder type = TypeSpec.enumBuilder("Type")
        .addModifiers(PUBLIC)
        .addJavadoc(Doc.ofMember().say("What has happened.").code());
    event.types().forEach(name -> type.addEnumConstant(JavaName.constant(name)));
    return type.addMethod(methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(String.class)
        .addStatement("return name().toLowerCase($T.ROOT)", Locale.class)
        .build()).build();
  }

  private MethodSpec filter(String key) {
    String items = switch (key) {
      case "workflows" -> "names";
      default -> "patterns";
    };
    return appending(JavaName.member(key), ClassName.get(String.class), items)
        .addJavadoc(Doc.ofMember().say(meaning(key)).code())
        .addStatement("return appendFilter($S, $N)", key, items)
        .build();
  }

  private static String meaning(String key) {
    return switch (key) {
      case "branches" -> "Adds patterns of branches for which the workflow runs.";
      case "branches-ignore" -> "Adds patterns of branches for which it does not run; not with"
          + " {@code branches}, which takes {@code !pattern}.";
      case "tags" -> "Adds patterns of tags for which the workflow runs; without {@code branches},"
          + " it then runs for no branch.";
      case "tags-ignore" -> "Adds patterns of tags for which it does not run; not with"
          + " {@code tags}, which takes {@code !pattern}.";
      case "paths" -> "Adds patterns of files; the workflow runs if a changed file matches.";
      case "paths-ignore" -> "Adds patterns of files; the workflow does not run if all changed"
          + " files match. Not with {@code paths}, which takes {@code !pattern}.";
      case "workflows" -> "Adds workflows by their names; at least one is needed.";
      case "names" -> "Adds patterns of names of images.";
      case "versions" -> "Adds patterns of versions of images.";
      default -> throw new IllegalArgumentException("filter \"" + key + "\" has no documentation");
    };
  }

  /** Workflows as values: by their name, or by the path that GitHub shows where there is none. */
  private MethodSpec workflows() {
    return appending("workflows", WORKFLOW, "workflows")
        .addJavadoc(Doc.ofMember().say("Adds workflows; at least one is needed.").code())
        .addStatement("return appendWorkflows(workflows)")
        .build();
  }

  private MethodSpec.Builder appending(String name, ClassName item, String items) {
    return methodBuilder(name)
        .addModifiers(PUBLIC)
        .returns(event.type())
        .addParameter(ArrayTypeName.of(item), items)
        .varargs();
  }
}
