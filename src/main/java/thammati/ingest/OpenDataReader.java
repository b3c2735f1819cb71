package thammati.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import thammati.resolution.Document;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.resolution.Section;
import thammati.resolution.Source;
import thammati.text.Span;

/**
 * Reads a year of the open data of the Secretariat of the Cabinet (data set 02_03 of data.go.th): a
 * JSON list of rows, or an object that holds one such list. The document's text is what the rows
 * say, one below the other. The data tell no agenda numbers, so rows are named by their titles.
 */
final class OpenDataReader {
  private static final Pattern LOOKS_LIKE =
      Pattern.compile("\\A\\s*(?:\\[\\s*[\\[{\"\\]]|\\{\\s*[\"}])");
  private static final String TITLE = "มติคณะรัฐมนตรี ข้อมูลเปิดของสำนักเลขาธิการคณะรัฐมนตรี";
  private static final String PUBLISHER = "สำนักเลขาธิการคณะรัฐมนตรี";
  private static final int MOST_WARNINGS = 100;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Source source;
  private final StringBuilder text = new StringBuilder();
  private final List<Resolution> resolutions = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final Set<ResolutionId> seen = new HashSet<>();
  private int rows;
  private int lists;

  private OpenDataReader(String hash, String file) {
    this.source = new Source(hash, file, DocumentKind.OPEN_DATA, "", PUBLISHER, "");
  }

  static boolean isJson(String text) {
    return LOOKS_LIKE.matcher(text).lookingAt();
  }

  static Parsed read(String hash, String file, String json) throws Unreadable {
    OpenDataReader reader = new OpenDataReader(hash, file);
    try (JsonParser parser = JSON.createParser(json)) {
      reader.document(parser);
    } catch (JsonProcessingException e) {
      throw new Unreadable(
          "not whole JSON, after " + reader.rows + " rows: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new Unreadable("cannot be read as JSON: " + e.getMessage());
    }
    return reader.parsed();
  }

  private void document(JsonParser parser) throws IOException, Unreadable {
    if (parser.nextToken() == JsonToken.START_ARRAY) {
      list(parser);
    } else {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        if (parser.nextToken() == JsonToken.START_ARRAY) list(parser);
        else parser.skipChildren();
      }
    }
    if (parser.nextToken() != null) throw new Unreadable("JSON with more behind its end");
  }

  private void list(JsonParser parser) throws IOException, Unreadable {
    if (++lists > 1) throw new Unreadable("JSON with more than one list");
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      rows++;
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        row(OpenDataRow.of(JSON.readTree(parser)));
      } else {
        warn("is no object");
        parser.skipChildren();
      }
    }
  }

  private void row(OpenDataRow row) {
    Optional<LocalDate> date = row.date();
    if (row.title().isEmpty()) {
      warn("has no title (toP_NAME)");
    } else if (date.isEmpty()) {
      warn("has no date (meeT_DATE), only '" + row.day() + "'");
    } else {
      ResolutionId id = new ResolutionId(date.get(), PageReader.nameOf(row.title()));
      // Titles such as "ขอความเห็นชอบ" come twice a meeting; the serial number tells them apart.
      if (seen.contains(id)) {
        id = new ResolutionId(date.get(), PageReader.nameOf(row.title() + " " + row.serial()));
      }
      if (seen.add(id)) add(id, row);
      else warn("repeats another row");
    }
  }

  private void add(ResolutionId id, OpenDataRow row) {
    text.append(row.title()).append('\n');
    if (!row.owner().isEmpty()) text.append(row.owner()).append('\n');
    Span span = new Span(text.length(), text.length() + row.body().length());
    text.append(row.body()).append("\n\n");
    Source told = new Source(source.hash(), source.file(), source.kind(), row.url(), PUBLISHER, "");
    resolutions.add(new Resolution(id, row.title(), Section.UNSTATED, row.body(), span, told));
  }

  private Parsed parsed() throws Unreadable {
    if (resolutions.isEmpty()) {
      throw new Unreadable(
          "JSON without any row that has a title (toP_NAME) and a date (meeT_DATE); "
              + (rows == 0 ? "there is no list of rows" : "rows: " + rows));
    }
    int more = warnings.size() - MOST_WARNINGS;
    if (more > 0) {
      warnings.subList(MOST_WARNINGS, warnings.size()).clear();
      warnings.add("and " + more + " more rows");
    }
    return new Parsed(new Document(source, null, TITLE, text.toString()), resolutions, warnings);
  }

  private void warn(String what) {
    warnings.add("row " + rows + " " + what);
  }
}
