package thammati.thai;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of agencies that ships with the product; its first lines tell its columns. */
final class AgencyTable {
  static final String RESOURCE = "/thammati/thai/agencies.tsv";
  private static final int COLUMNS = 9;

  private AgencyTable() {}

  /** Every agency in the order of the table. */
  static List<Agency> bundled() {
    try (InputStream table = AgencyTable.class.getResourceAsStream(RESOURCE)) {
      if (table == null) throw new IllegalStateException("missing resource " + RESOURCE);
      var reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(AgencyTable::agency)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Agency agency(String line) {
    String[] f = Arrays.copyOf(line.split("\t", -1), COLUMNS);
    return new Agency(
        f[0], list(f[1]), list(f[2]), f[3], f[4], f[5], date(f[6]), date(f[7]), list(f[8]));
  }

  private static List<String> list(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split("\\|"));
  }

  private static @Nullable String date(String field) {
    return field.isEmpty() ? null : field;
  }
}
