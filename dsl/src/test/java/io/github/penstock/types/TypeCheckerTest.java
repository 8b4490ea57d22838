package io.github.penstock.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.penstock.expression.Syntax;
import io.github.penstock.expression.TemplatePart;
import io.github.penstock.expression.Templates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeCheckerTest {

  private static final Map<String, Type> MATRIX = fields("os", Type.WORD, "count", Type.NUMBER,
      "flag", Type.BOOL, "list", Type.array(Type.STRING), "image",
      Type.object(Fields.of(fields("name", Type.STRING))), "mixed",
      Type.STRING.or(Type.object(Fields.of(fields("name", Type.STRING)))));

  private static final Type NEEDS = Type.object(Fields.of(fields("build",
      KnownContexts.endedJob(Fields.of(fields("image", Type.STRING))), "test",
      KnownContexts.endedJob(Fields.of(fields("report", Type.STRING))))));

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
      github.sha                          ~ a string
      matrix.flag && 'a' || 'b'           ~ a string
      matrix.flag && 'a'                  ~ a string or a boolean
      matrix.flag || 'a'                  ~ a string or a boolean
      matrix.image && 1 || 'a'            ~ a number
      matrix.image.name                   ~ a string
      matrix.mixed.name                   ~ a string
      matrix.list[0]                      ~ a string or null
      matrix.list[github.run_number]      ~ a string or null
      matrix[github.job]                  ~ any value
      needs.*.result                      ~ an array
      needs.*.outputs.report              ~ an array
      !matrix.os                          ~ a boolean
      matrix.count > 1                    ~ a boolean
      fromJSON('{"a": [1]}').a[0]         ~ a number or null
      fromJSON('{"a": [1]}').A            ~ an array
      fromJSON(toJSON(matrix.count))      ~ a number
      fromJSON(github.ref)                ~ any value
      toJSON(github)                      ~ a string
      case(matrix.flag, 1, 'a')           ~ a string or a number
      format('{0}', 1)                    ~ a string
      contains(matrix.list, 'a')          ~ a boolean
      inputs.whatever.it.is               ~ any value
      """)
  void anExpressionHasAType(String code, String type) {
    List<TypeMistake> mistakes = new ArrayList<>();

    Type found = new TypeChecker(TypeCheckerTest::context, mistakes::add).check(tree(code));

    assertThat(mistakes).isEmpty();
    assertThat(found).hasToString(type);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
      github.nothing                       ~ UnknownProperty
      github['nothing']                    ~ UnknownProperty
      needs.*.outputs.nothing              ~ UnknownProperty
      matrix.mixed.nothing                 ~ UnknownProperty
      github.sha.nothing                   ~ NoProperties
      matrix.list.nothing                  ~ NoProperties
      github.sha[0]                        ~ NoProperties
      matrix.list.*.nothing                ~ NoProperties
      matrix.list['word']                  ~ WrongIndex
      matrix.image[true]                   ~ WrongIndex
      matrix.list[github]                  ~ WrongIndex
      github.sha.*                         ~ NotFilterable
      contains(matrix.image, 'a')          ~ WrongArgument
      contains('a', matrix.list)           ~ WrongArgument
      startsWith(matrix.list, 'a')         ~ WrongArgument
      startsWith('a', null)                ~ WrongArgument
      hashFiles(matrix.flag)               ~ WrongArgument
      join(needs.*)                        ~ WrongArgument
      fromJSON(github)                     ~ WrongArgument
      case('a', 1, 2)                      ~ WrongArgument
      matrix.image == 'a'                  ~ NeverEqual
      matrix.count != 'many'               ~ NeverEqual
      matrix.list == matrix.image          ~ NeverEqual
      matrix.flag == 'true'                ~ BooleanAndString
      github.sha == true                   ~ BooleanAndString
      github.event_name == 'pull'          ~ ImpossibleText
      'tags' != github.ref_type            ~ ImpossibleText
      matrix.image > 1                     ~ WithoutOrder
      matrix.count < 'many'                ~ WithoutOrder
      matrix.flag >= 1                     ~ WithoutOrder
      !github                              ~ ConstantNot
      matrix.flag && '' || 'b'             ~ FalsyMiddle
      matrix.flag && false || matrix.os    ~ FalsyMiddle
      format('{0} {1}', 'a')               ~ BadFormat
      format('{0}', 'a', 'b')              ~ BadFormat
      format('{', 'a')                     ~ BadFormat
      format('a}')                         ~ BadFormat
      format('{0:x}', 'a')                 ~ BadFormat
      fromJSON('{"a": }')                  ~ BadJson
      fromJSON('[1, 2')                    ~ BadJson
      fromJSON('')                         ~ BadJson
      fromJSON('[a]')                      ~ BadJson
      fromJSON('[1,]')                     ~ BadJson
      """)
  void whatCannotBeMeantIsToldOnce(String code, String mistake) {
    List<TypeMistake> mistakes = new ArrayList<>();

    new TypeChecker(TypeCheckerTest::context, mistakes::add).check(tree(code));

    assertThat(mistakes).extracting(told -> told.getClass().getSimpleName())
        .containsExactly(mistake);
  }

  @ParameterizedTest
  @ValueSource(strings = {"matrix.flag == ''", "matrix.flag == '1'", "matrix.flag == 0",
      "matrix.count == '5'", "matrix.image == null", "matrix.mixed == 'a'", "'a' == 1",
      "github.ref > github.sha", "format('{{{0}}}', 'a')", "format('{{ {1} {0} {0} }}', 'a', 'b')",
      "join(needs.*.result)", "join('a', 'b')", "contains(needs.*.result, 'failure')",
      "fromJSON('{\"a\": [true, null, -1.5e3, \"\\u00e9\"]}')", "startsWith(1, '1')",
      "matrix.image['name']", "matrix.flag && matrix.os || ''", "!matrix.flag",
      "env.A || '' || 'b'",
      "github.event_name == 'PUSH'", "github.event_name != ''"})
  void whatMayBeMeantIsNot(String code) {
    List<TypeMistake> mistakes = new ArrayList<>();

    new TypeChecker(TypeCheckerTest::context, mistakes::add).check(tree(code));

    assertThat(mistakes).isEmpty();
  }

  private static Type context(String name) {
    return switch (name) {
      case "github" -> KnownContexts.github(Type.ANY, Type.oneOf(List.of("push")));
      case "matrix" -> Type.object(Fields.of(MATRIX));
      case "needs" -> NEEDS;
      case "env" -> KnownContexts.TEXTS;
      default -> Type.ANY;
    };
  }

  private static Syntax tree(String code) {
    return ((TemplatePart.Expression) Templates.parse("${{ " + code + " }}").get(0)).tree();
  }

  private static Map<String, Type> fields(Object... namesAndTypes) {
    Map<String, Type> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTypes.length; i += 2) {
      fields.put((String) namesAndTypes[i], (Type) namesAndTypes[i + 1]);
    }
    return fields;
  }
}
