package thammati.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;

/**
 * One row of the open data, cleaned.
 *
 * @param title without the word "เรื่อง"; empty if the row has none
 * @param day day of the meeting as the row writes it
 * @param serial number in the Secretariat's register; empty if none
 * @param owner the agency whose matter it is; empty if none
 * @param body what the cabinet decided; empty where the row only links to it
 * @param url address of the resolution; empty if none
 */
record OpenDataRow(String title, String day, String serial, String owner, String body, String url) {
  private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
  private static final Pattern MARKUP =
      Pattern.compile("</?[a-zA-Z][^<>]*>|&(?:[a-zA-Z]{2,8}|#[0-9]{1,6});");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  static OpenDataRow of(JsonNode row) {
    Map<String, JsonNode> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    row.properties().forEach(f -> fields.put(f.getKey(), f.getValue()));
    String news = text(fields, "docNews");
    boolean linked = ADDRESS.matcher(news).matches();
    return new OpenDataRow(
        text(fields, "toP_NAME").replaceAll("\\s+", " ").replaceFirst("^เรื่อง(?:ที่)?\\s+", ""),
        text(fields, "meeT_DATE"),
        text(fields, "toP_SERLNO"),
        text(fields, "owner").replaceAll("\\s+", " "),
        linked ? "" : news,
        linked ? news : link(fields.get("docNews")));
  }

  /** The day of the meeting; empty if the row does not tell a day that exists. */
  Optional<LocalDate> date() {
    try {
      // A moment of universal time is a day only where the cabinet meets.
      LocalDate date = OffsetDateTime.parse(day).atZoneSameInstant(THAILAND).toLocalDate();
      return Optional.of(date.withYear(ThaiDates.gregorian(date.getYear())));
    } catch (DateTimeException e) {
      return ThaiDates.find(day).stream().map(DateMention::date).findFirst().flatMap(d -> d);
    }
  }

  private static String text(Map<String, JsonNode> fields, String name) {
    JsonNode value = fields.get(name);
    if (value == null || !value.isValueNode() || value.isNull()) return "";
    String told = value.asText().replace("\r\n", "\n").replace('\r', '\n');
    return (MARKUP.matcher(told).find() ? HtmlText.of(told) : told).strip();
  }

  /** The first address in a list of files, each with a name and a link. */
  private static String link(@Nullable JsonNode files) {
    if (files == null || !files.isArray()) return "";
    for (JsonNode file : files) {
      String link = file.isTextual() ? file.asText() : file.path("file_link").asText("");
      if (ADDRESS.matcher(link.strip()).matches()) return link.strip();
    }
    return "";
  }
}
