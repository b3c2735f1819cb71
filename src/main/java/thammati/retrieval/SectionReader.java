package thammati.retrieval;

import java.util.Map;
import java.util.regex.Pattern;
import thammati.resolution.Filters;
import thammati.resolution.Section;

/**
 * Finds the section of an agenda that a question wants. Only one that is called a section is, since
 * most matters of law or of other countries stand in other sections, too.
 */
public final class SectionReader {
  private static final Map<Section, Pattern> SAID =
      Map.of(
          Section.LAW, said("กฎหมาย", "law|legal"),
          Section.ECONOMY_SOCIETY,
              said(
                  "เศรษฐกิจ(?:\\s?(?:[-–]|และ)?\\s?สังคม)?",
                  "econom(?:y|ic)(?: and soci(?:ety|al))?"),
          Section.FOREIGN_AFFAIRS, said("ต่างประเทศ", "foreign(?: affairs)?"),
          Section.APPOINTMENT, said("แต่งตั้ง", "appointments?"));

  private SectionReader() {}

  private static Pattern said(String thai, String english) {
    return Pattern.compile(
        "(?:ใน)?(?:หมวด|กลุ่มเรื่อง|ประเภทเรื่อง|วาระ)\\s?(?:เรื่อง|ด้าน|การ)?\\s?(?:"
            + thai
            + ")(?![ก-๎])|\\b(?:in |under |of )?the (?:"
            + english
            + ") section\\b",
        Pattern.CASE_INSENSITIVE);
  }

  /** The conditions with the section that the question names; one set by the reader stays. */
  static Filters read(String question, Filters filters) {
    if (filters.section() != null) return filters;
    return SAID.entrySet().stream()
        .filter(e -> e.getValue().matcher(question).find())
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst()
        .map(section -> new Filters(filters.from(), filters.to(), section, filters.agency()))
        .orElse(filters);
  }

  /** The question without the words for a section. */
  public static String without(String question) {
    String rest = question;
    for (Pattern said : SAID.values()) rest = said.matcher(rest).replaceAll(" ");
    return rest;
  }
}
