package io.github.penstock.rules.bake;

import static io.github.penstock.wording.Wording.quote;

import io.github.penstock.finding.Risk;
import io.github.penstock.hcl.HclExpression;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A build argument stays in the history of the image; a secret does not. */
final class SecretInArg implements BakeRule {

  private static final Set<String> WORDS = Set.of("APIKEY", "CREDENTIAL", "CREDENTIALS", "PASSWD",
      "PASSWORD", "PASSPHRASE", "SECRET", "TOKEN");
  private static final Set<String> KINDS_OF_KEYS = Set.of("ACCESS", "API", "AUTH", "DEPLOY",
      "ENCRYPTION", "LICENSE", "PRIVATE", "SECRET", "SIGNING", "SSH");

  @Override
  public String id() {
    return "bake-secret-in-arg";
  }

  @Override
  public void check(BakeDocument document, BakeReport report) {
    for (BakeBlock target : document.targets()) {
      target.attribute("args").ifPresent(args -> Known.possibleEntries(args.value())
          .filter(entry -> isSet(entry.value()))
          .forEach(entry -> Known.text(entry.key()).filter(SecretInArg::isSecret)
              .ifPresent(name -> report.security(Risk.medium(Risk.Level.MEDIUM),
                  args.place(entry.key()), "argument " + quote(name) + " of " + target
                      + " stays in the history of the image; expected a secret"))));
    }
  }

  private static boolean isSet(HclExpression value) {
    return !(value instanceof HclExpression.NullLiteral
        || value instanceof HclExpression.BoolLiteral
        || Known.text(value).filter(String::isEmpty).isPresent());
  }

  private static boolean isSecret(String name) {
    List<String> words = Arrays.asList(name.toUpperCase(Locale.ROOT).split("[_.-]"));
    String last = words.get(words.size() - 1);
    boolean key = last.equals("KEY") && words.size() > 1
        && KINDS_OF_KEYS.contains(words.get(words.size() - 2));
    return !words.contains("PUBLIC") && (WORDS.contains(last) || key);
  }
}
