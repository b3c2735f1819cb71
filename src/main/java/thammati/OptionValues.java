package thammati;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;
import thammati.message.Messages;
import thammati.thai.ThaiText;

/** Reads days and sums from the command line; what cannot be read is told with its remedy. */
final class OptionValues {
  private static final Pattern BAHT = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,6})?");

  private OptionValues() {}

  /** Has a command line read values so. */
  static void register(CommandLine line) {
    line.registerConverter(LocalDate.class, OptionValues::day);
    line.registerConverter(BigDecimal.class, OptionValues::baht);
  }

  private static LocalDate day(String value) {
    try {
      return LocalDate.parse(ThaiText.arabicDigits(value));
    } catch (DateTimeException e) {
      throw misread("day", value);
    }
  }

  private static BigDecimal baht(String value) {
    String plain = ThaiText.arabicDigits(value);
    if (!BAHT.matcher(plain).matches()) throw misread("baht", value);
    return new BigDecimal(plain);
  }

  private static TypeConversionException misread(String kind, String value) {
    String key = "problem.parameters." + kind;
    String name = "'" + value + "'";
    return new TypeConversionException(
        Messages.thai().get(key, name) + "\n" + Messages.english().get(key, name));
  }
}
