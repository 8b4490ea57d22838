package io.github.penstock.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some of what {@code .ci/hclfmt-agrees} compares with the real formatter, by the thousand. */
class HclFormatTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "a=1                              | a = 1",
      "a=[1,2 ,3]                       | a = [1, 2, 3]",
      "a={b=1,c:2}                      | a = { b = 1, c : 2 }",
      "a={ }                            | a = {}",
      "a=f ( x... )                     | a = f(x...)",
      "a=b [ 0 ] . c                    | a = b[0].c",
      "a=\"x\"[0]                       | a = \"x\" [0]",
      "a=b.*[0]                         | a = b.* [0]",
      "a=b==1?-1:c -1                   | a = b == 1 ? -1 : c - 1",
      "a=! b&&-c<- d                    | a = !b && -c < -d",
      "a=[for x in [1]:x if(x)]         | a = [for x in [1] : x if(x)]",
      "a={for k,v in m:k=>- v...}       | a = { for k, v in m : k => - v... }",
      "a=\"${ b }%{ if c }%{ endif }\"  | a = \"${b}%{if c}%{endif}\"",
      "a=\"${{}}${[ ]}\"                | a = \"${ {} }${[]}\"",
      "b \"c\"  d{a=1}                  | b \"c\" d { a = 1 }",
      "a=1#b                            | a = 1 #b",
      "a=1/*b*/+2                       | a = 1 /*b*/ + 2"})
  void oneLineHasItsSpaces(String text, String expected) {
    assertThat(HclFormat.format(text)).isEqualTo(expected);
    assertThat(HclFormat.format(expected)).isEqualTo(expected);
  }

  @Test
  void neighbouringSignsAndCommentsStandInColumns() {
    assertThat(HclFormat.format("""
        b {
        a=1#one
        # two
        long=2// three
        \u65e5\u672c = <<E
          x
         E
        d=[ #four
        1,#five
        ]
        e=f
         }
        """)).isEqualTo("""
        b {
          a = 1 #one
          # two
          long = 2 // three
          \u65e5\u672c   = <<E
          x
         E
          d = [ #four
            1,  #five
          ]
          e = f
        }
        """);
  }

  @Test
  void nothingButSpacesChanges() {
    String text = "a=1\r\n\r\n\tb { \r\n}\r\n@ = ' ${ <<E\n";

    assertThat(HclFormat.format(text).replaceAll("[ \t]", ""))
        .isEqualTo(text.replaceAll("[ \t]", ""));
  }
}
