package io.github.penstock.rules.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronTimesTest {

  @ParameterizedTest
  @ValueSource(strings = {"0 5 * * *", "*/15 * * * *", "20/15 * * * *", "0 0 1-7 * sun",
      "0 0 31 1,3 *", "0 0 30 2 MON", "00 05 * * 0", "0  5  * * *", "1-59/2 * * dec 1-5"})
  void whatGithubReadsIsRight(String cron) {
    assertThat(CronTimes.mistake(cron)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "* * * *", "* * * * * *", "60 * * * *", "* * 0 * *", "* * * 13 *",
      "* * * * 7", "*/0 * * * *", "*/x * * * *", "1, * * * *", "1-2-3 * * * *", "*-5 * * * *",
      "5-1 * * * *", "*/1/2 * * * *", "@hourly", "0 0 L * *", "0 0 ? * *", "0 0 31 4,6 *",
      "-1 * * * *", "0 0 * MON *", "99999999999 * * * *"})
  void everythingElseIsAMistake(String cron) {
    assertThat(CronTimes.mistake(cron)).isPresent();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {"* * * * *; 1", "*/7 * * * *; 4", "*/5 * * * *; 5",
      "58,0 * * * *; 2", "58,0 5 * * *; 58", "0 5 * * *; 60", "59,0 23,0 * * *; 1"})
  void theShortestPauseCounts(String cron, int minutes) {
    assertThat(CronTimes.parse(cron)).hasValueSatisfying(
        times -> assertThat(times.minutesApart()).isEqualTo(minutes));
  }
}
