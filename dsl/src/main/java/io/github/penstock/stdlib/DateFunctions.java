package io.github.penstock.stdlib;

import static io.github.penstock.stdlib.Parameters.any;
import static io.github.penstock.stdlib.Parameters.number;
import static io.github.penstock.stdlib.Parameters.string;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Functions of points in time, which are texts as RFC 3339 says. */
final class DateFunctions {

  private DateFunctions() {}

  static CtyFunction find(String name, Machine machine) {
    return switch (name) {
      case "formatdate" -> CtyFunction.of(DateFunctions::format, string("format"),
          string("time"));
      case "formattimestamp" -> CtyFunction.of(DateFunctions::formatTimestamp, string("format"),
          any("timestamp"));
      case "timeadd" -> CtyFunction.of(DateFunctions::add, string("timestamp"),
          string("duration"));
      case "timestamp" -> CtyFunction.of(
          arguments -> CtyValue.of(Timestamp.of(machine.clock().instant()).toString()));
      case "unixtimestampparse" -> CtyFunction.of(
          arguments -> fields(seconds(arguments.get(0))), number("unix_timestamp"));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static CtyValue format(List<CtyValue> arguments) {
    Timestamp time;
    try {
      time = Timestamp.parse(arguments.get(1).asString());
    } catch (CtyException e) {
      throw CtyException.ofArgument(1, e.message());
    }
    return CtyValue.of(DateFormat.format(arguments.get(0).asString(), time));
  }

  /** A number counts the seconds since 1970. */
  private static CtyValue formatTimestamp(List<CtyValue> arguments) {
    return arguments.get(1).type().equals(CtyType.NUMBER)
        ? CtyValue.of(DateFormat.format(arguments.get(0).asString(), seconds(arguments.get(1))))
        : format(List.of(arguments.get(0), text(arguments.get(1))));
  }

  private static CtyValue text(CtyValue time) {
    if (!time.type().equals(CtyType.STRING)) {
      throw CtyException.ofArgument(1, "time is of type " + time.type().friendlyName()
          + "; expected a number of seconds, or a timestamp of RFC 3339");
    }
    return time;
  }

  private static CtyValue add(List<CtyValue> arguments) {
    Timestamp time = Timestamp.parse(arguments.get(0).asString());
    long nanoseconds = DurationText.nanoseconds(arguments.get(1).asString());
    return CtyValue.of(time.plusNanoseconds(nanoseconds).toString());
  }

  private static Timestamp seconds(CtyValue number) {
    try {
      return Timestamp.of(Instant.ofEpochSecond(Limits.whole(number)));
    } catch (DateTimeException e) {
      throw new CtyException("time is a thousand million years away; expected a closer one");
    }
  }

  private static CtyValue fields(Timestamp timestamp) {
    LocalDateTime time = timestamp.local();
    Map<String, CtyValue> fields = new LinkedHashMap<>();
    fields.put("year", CtyValue.of(time.getYear()));
    fields.put("year_day", CtyValue.of(time.getDayOfYear()));
    fields.put("day", CtyValue.of(time.getDayOfMonth()));
    fields.put("month", CtyValue.of(time.getMonthValue()));
    fields.put("month_name",
        CtyValue.of(time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
    fields.put("weekday", CtyValue.of(time.getDayOfWeek().getValue() % 7));
    fields.put("weekday_name",
        CtyValue.of(time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
    fields.put("hour", CtyValue.of(time.getHour()));
    fields.put("minute", CtyValue.of(time.getMinute()));
    fields.put("second", CtyValue.of(time.getSecond()));
    fields.put("rfc3339", CtyValue.of(timestamp.toString()));
    fields.put("iso_year", CtyValue.of(time.get(IsoFields.WEEK_BASED_YEAR)));
    fields.put("iso_week", CtyValue.of(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    return CtyValue.object(fields);
  }
}
