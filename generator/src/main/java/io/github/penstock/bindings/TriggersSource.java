package io.github.penstock.bindings;

import static com.palantir.javapoet.MethodSpec.methodBuilder;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.Arrays;
import java.util.List;

/** {@code Triggers}: a method for each event, to import statically. */
final class TriggersSource {

  private static final ClassName CRON = ClassName.get(Sources.WORKFLOW, "Cron");

  private TriggersSource() {}

  static JavaFile source(List<Event> events) {
    TypeSpec.Builder type = TypeSpec.classBuilder(ClassName.get(Sources.WORKFLOW, "Triggers"))
        .addModifiers(PUBLIC, FINAL)
        .addJavadoc(Doc.ofType()
            .say("The events that start a workflow; import them statically: {@code import static"
                + " io.github.penstock.workflow.Triggers.*}.")
            .paragraph("A method of your own class with one of these names hides the event; then"
                + " write {@code Triggers.release()}.")
            .code())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    events.forEach(event -> type.addMethods(factories(event)));
    return Sources.file(Sources.WORKFLOW, type.build(), "events.yml");
  }

  private static List<MethodSpec> factories(Event event) {
    return switch (event.name()) {
      case "schedule" -> List.of(
          factory(event, CRON, "times", CodeBlock.of("$T.of(times)", event.type())),
          factory(event, ClassName.get(String.class), "times", CodeBlock.of(
              "$T.of($T.stream(times).map($T::of).toArray($T[]::new))", event.type(),
              Arrays.class, CRON, CRON)));
      case "repository_dispatch" -> List.of(factory(event, ClassName.get(String.class), "types",
          CodeBlock.of("new $T($T.EMPTY).types(types)", event.type(), Sources.MAPPING)));
      default -> List.of(factory(event)
          .addStatement("return new $T($T.EMPTY)", event.type(), Sources.MAPPING).build());
    };
  }

  private static MethodSpec factory(Event event, ClassName item, String items, CodeBlock made) {
    return factory(event)
        .addParameter(ArrayTypeName.of(item), items)
        .varargs()
        .addStatement("return $L", made)
        .build();
  }

  private static MethodSpec.Builder factory(Event event) {
    MethodSpec.Builder factory = methodBuilder(event.factory())
        .addModifiers(PUBLIC, STATIC)
        .returns(event.type());
    Doc doc = Doc.ofMember().say(event.meaning());
    if (event.isDeprecated()) {
      factory.addAnnotation(Deprecated.class);
      doc = doc.tag("deprecated", event.advice());
    }
    return factory.addJavadoc(doc.code());
  }
}
